#include "app/outline/court.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quanlian {
namespace {

class Divider {
 public:
  explicit Divider(const CaseIndex& index) : index_(index) {}

  CourtDivide Divide() {
    const Case& the_case = index_.the_case();
    for (const Evidence& evidence : the_case.evidence) AddStatement({ItemKind::kEvidence, evidence.id.value}, evidence.status);
    for (const Outcome& outcome : the_case.outcomes) {
      AddStatement({ItemKind::kOutcome, outcome.id.value}, outcome.status);
      if (!IsDecided(outcome.status)) continue;
      judged_.insert({ItemKind::kParty, outcome.authority.value});
      for (const PartyId& id : outcome.defendants) judged_.insert({ItemKind::kParty, id.value});
    }
    for (const Event& event : the_case.events) AddStatement({ItemKind::kEvent, event.id.value}, event.status);
    for (const Party& party : the_case.parties) AddParty(party);
    for (const Link& link : the_case.links) AddLink(link);
    for (const Conflict& conflict : the_case.conflicts) AddConflict(conflict);
    return std::move(divide_);
  }

 private:
  void AddStatement(const ItemRef& at, Status status) {
    divide_.statuses.insert(status);
    if (IsDecided(status)) return;
    divide_.undecided.insert(at);
    ++divide_.statements;
  }

  void AddParty(const Party& party) {
    const bool called_so = party.standing == Standing::kSentenced || party.standing == Standing::kJudged;
    const ItemRef at{ItemKind::kParty, party.id.value};
    if (called_so || judged_.count(at) > 0) return;
    divide_.undecided.insert(at);
    ++divide_.parties;
  }

  void AddLink(const Link& link) {
    for (const Means& means : link.means) {
      divide_.statuses.insert(means.status);
      divide_.statements += IsDecided(means.status) ? 0 : 1;
    }
    const ItemRef at{ItemKind::kLink, link.id.value};
    if (link.relation != LinkRelation::kChain && !AnythingDecidedOn(at)) divide_.undecided.insert(at);
  }

  [[nodiscard]] bool AnythingDecidedOn(const ItemRef& at) const {
    const auto decided = [](const auto* item) { return IsDecided(item->status); };
    const auto evidence = index_.EvidenceOn(at);
    const auto outcomes = index_.OutcomesOn(at);
    return std::any_of(evidence.begin(), evidence.end(), decided) || std::any_of(outcomes.begin(), outcomes.end(), decided);
  }

  void AddConflict(const Conflict& conflict) {
    const auto decided = [this](const ItemRef& ref) { return divide_.Decided(ref); };
    if (std::any_of(conflict.about.begin(), conflict.about.end(), decided)) return;
    divide_.undecided.insert({ItemKind::kConflict, conflict.id.value});
    ++divide_.statements;
  }

  const CaseIndex& index_;
  std::set<ItemRef> judged_;
  CourtDivide divide_;
};

}  // namespace

CourtDivide DivideByCourt(const CaseIndex& index) {
  return Divider(index).Divide();
}

}  // namespace quanlian
