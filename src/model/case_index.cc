// Builds and answers the look-ups of a case.
#include "model/case_index.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "model/law.h"

namespace quanlian {
namespace {

// "case" and "case by its own id" are one address.
ItemRef Normal(const ItemRef& ref) {
  return ref.kind == ItemKind::kCase ? ItemRef{ItemKind::kCase, ""} : ref;
}

// Positions of the items of one kind; the first of two with one id counts, and an item without an id has no address.
template <class Item>
void AddPositions(const std::vector<Item>& items, ItemKind kind, std::map<ItemRef, std::size_t>* positions) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!items[i].id.empty()) positions->emplace(ItemRef{kind, items[i].id.value}, i);
  }
}

// Adds an item to a slot once; items come in file order, so a repetition is always the last one.
void AddOnce(std::size_t item, std::vector<std::size_t>* slot) {
  if (slot->empty() || slot->back() != item) slot->push_back(item);
}

template <class Item>
std::vector<const Item*> Pick(const std::vector<Item>& items, const std::map<ItemRef, std::vector<std::size_t>>& slots,
                              const ItemRef& ref) {
  std::vector<const Item*> picked;
  const auto slot = slots.find(Normal(ref));
  if (slot == slots.end()) return picked;
  picked.reserve(slot->second.size());
  for (const std::size_t i : slot->second) picked.push_back(&items[i]);
  return picked;
}

template <class Item>
const Item* FindIn(const std::vector<Item>& items, const std::map<ItemRef, std::size_t>& positions, const ItemRef& ref) {
  const auto found = positions.find(ref);
  return found == positions.end() ? nullptr : &items[found->second];
}

// The addresses on whose page a conflict about `ref` is shown: itself, and what the evidence or outcome is on or about.
std::vector<ItemRef> PlacesOf(const CaseIndex& index, const ItemRef& ref) {
  std::vector<ItemRef> places{Normal(ref)};
  std::vector<PartyId> parties;
  if (ref.kind == ItemKind::kEvidence) {
    if (const Evidence* evidence = index.Find(EvidenceId{ref.id})) {
      places.push_back(Normal(evidence->on));
      parties = evidence->about;
    }
  } else if (ref.kind == ItemKind::kOutcome) {
    if (const Outcome* outcome = index.Find(OutcomeId{ref.id})) {
      places.push_back(Normal(outcome->on));
      parties = outcome->defendants;
    }
  }
  for (const PartyId& party : parties) places.push_back({ItemKind::kParty, party.value});
  return places;
}

}  // namespace

CaseIndex::CaseIndex(const Case& the_case) : case_(&the_case), law_kinds_(SanctionKindsOfLaw(the_case.law)) {
  IndexIds();
  IndexSlots();
  IndexChain();
}

void CaseIndex::IndexIds() {
  AddPositions(case_->stages, ItemKind::kStage, &positions_);
  AddPositions(case_->parties, ItemKind::kParty, &positions_);
  AddPositions(case_->links, ItemKind::kLink, &positions_);
  AddPositions(case_->evidence, ItemKind::kEvidence, &positions_);
  AddPositions(case_->outcomes, ItemKind::kOutcome, &positions_);
  AddPositions(case_->events, ItemKind::kEvent, &positions_);
  AddPositions(case_->silences, ItemKind::kSilence, &positions_);
  AddPositions(case_->conflicts, ItemKind::kConflict, &positions_);
  AddPositions(case_->sources, ItemKind::kSource, &positions_);
  AddPositions(case_->offences, ItemKind::kOffence, &positions_);
  AddPositions(case_->glossary, ItemKind::kTerm, &positions_);
  for (std::size_t i = 0; i < case_->units.size(); ++i) units_.emplace(case_->units[i].id.value, i);
}

void CaseIndex::IndexSlots() {
  const auto party = [](const PartyId& id) { return ItemRef{ItemKind::kParty, id.value}; };
  for (std::size_t i = 0; i < case_->evidence.size(); ++i) {
    const Evidence& evidence = case_->evidence[i];
    AddOnce(i, &evidence_on_[Normal(evidence.on)]);
    for (const PartyId& id : evidence.about) AddOnce(i, &evidence_on_[party(id)]);
  }
  for (std::size_t i = 0; i < case_->outcomes.size(); ++i) {
    const Outcome& outcome = case_->outcomes[i];
    AddOnce(i, &outcomes_on_[Normal(outcome.on)]);
    for (const PartyId& id : outcome.defendants) AddOnce(i, &outcomes_on_[party(id)]);
  }
  for (std::size_t i = 0; i < case_->silences.size(); ++i) AddOnce(i, &silences_on_[Normal(case_->silences[i].on)]);
  for (std::size_t i = 0; i < case_->conflicts.size(); ++i) {
    for (const ItemRef& about : case_->conflicts[i].about) {
      for (const ItemRef& place : PlacesOf(*this, about)) AddOnce(i, &conflicts_on_[place]);
    }
  }
  for (std::size_t i = 0; i < case_->events.size(); ++i) {
    for (const ItemRef& about : case_->events[i].about) AddOnce(i, &events_about_[Normal(about)]);
  }
  for (std::size_t i = 0; i < case_->parties.size(); ++i) {
    const StageId& stage = case_->parties[i].stage;
    if (!stage.empty()) AddOnce(i, &parties_at_[{ItemKind::kStage, stage.value}]);
  }
}

void CaseIndex::IndexChain() {
  for (const Link& link : case_->links) {
    if (link.relation == LinkRelation::kChain) {
      chain_.push_back(&link);
    } else {
      context_.push_back({ItemKind::kLink, link.id.value});
    }
  }
  // Links and events stand in the case's vectors, so their addresses are the order of the file.
  std::sort(chain_.begin(), chain_.end(), [this](const Link* a, const Link* b) {
    const int stage_a = StageOf(a->from), stage_b = StageOf(b->from);
    return stage_a != stage_b ? stage_a < stage_b : a < b;
  });
  links_after_.resize(case_->stages.size());
  for (const Link* link : chain_) {
    const int from = StageOf(link->from);
    if (from >= 0 && StageOf(link->to) == from + 1) ++links_after_[static_cast<std::size_t>(from)];
  }
  for (const Party& party : case_->parties) {
    if (party.kind == PartyKind::kCampaign) context_.push_back({ItemKind::kParty, party.id.value});
  }
}

const Source* CaseIndex::Find(const SourceId& id) const {
  return FindIn(case_->sources, positions_, {ItemKind::kSource, id.value});
}
const Unit* CaseIndex::Find(const UnitId& id) const {
  const auto found = units_.find(id.value);
  return found == units_.end() ? nullptr : &case_->units[found->second];
}
const Stage* CaseIndex::Find(const StageId& id) const {
  return FindIn(case_->stages, positions_, {ItemKind::kStage, id.value});
}
const Party* CaseIndex::Find(const PartyId& id) const {
  return FindIn(case_->parties, positions_, {ItemKind::kParty, id.value});
}
const Link* CaseIndex::Find(const LinkId& id) const {
  return FindIn(case_->links, positions_, {ItemKind::kLink, id.value});
}
const Evidence* CaseIndex::Find(const EvidenceId& id) const {
  return FindIn(case_->evidence, positions_, {ItemKind::kEvidence, id.value});
}
const Outcome* CaseIndex::Find(const OutcomeId& id) const {
  return FindIn(case_->outcomes, positions_, {ItemKind::kOutcome, id.value});
}
const Offence* CaseIndex::Find(const OffenceId& id) const {
  return FindIn(case_->offences, positions_, {ItemKind::kOffence, id.value});
}
const Event* CaseIndex::Find(const EventId& id) const {
  return FindIn(case_->events, positions_, {ItemKind::kEvent, id.value});
}
const Silence* CaseIndex::Find(const SilenceId& id) const {
  return FindIn(case_->silences, positions_, {ItemKind::kSilence, id.value});
}
const Conflict* CaseIndex::Find(const ConflictId& id) const {
  return FindIn(case_->conflicts, positions_, {ItemKind::kConflict, id.value});
}

const SanctionKind* CaseIndex::Find(const SanctionKindId& id) const {
  for (const std::vector<SanctionKind>* kinds : {&case_->sanction_kinds, &law_kinds_}) {
    const auto found = std::find_if(kinds->begin(), kinds->end(), [&id](const SanctionKind& kind) { return kind.id == id; });
    if (found != kinds->end()) return &*found;
  }
  return nullptr;
}

SanctionFamily CaseIndex::FamilyOf(const Sanction& sanction) const {
  const SanctionKind* kind = Find(sanction.kind);
  if (kind == nullptr) return SanctionFamily::kNone;
  const bool term = kind->family == SanctionFamily::kCustody || kind->family == SanctionFamily::kShortCustody;
  return term && sanction.suspended ? SanctionFamily::kCustodySuspended : kind->family;
}

bool CaseIndex::Exists(const ItemRef& ref) const {
  if (ref.kind == ItemKind::kCase) return ref.id.empty() || ref.id == case_->id;
  return positions_.count(ref) > 0;
}

const ItemRef* CaseIndex::Nearest(const ItemRef& missing) const {
  // In the order of ids the ones that begin alike stand together.
  const auto behind = positions_.lower_bound(missing);
  const ItemRef* nearest = nullptr;
  std::size_t most = 0;
  for (auto at : {behind == positions_.begin() ? behind : std::prev(behind), behind}) {
    if (at == positions_.end() || at->first.kind != missing.kind) continue;
    const std::string& id = at->first.id;
    std::size_t alike = 0;
    while (alike < id.size() && alike < missing.id.size() && id[alike] == missing.id[alike]) ++alike;
    if (alike <= most || 2 * alike < std::max(id.size(), missing.id.size())) continue;
    nearest = &at->first;
    most = alike;
  }
  return nearest;
}

std::vector<const Evidence*> CaseIndex::EvidenceOn(const ItemRef& ref) const {
  return Pick(case_->evidence, evidence_on_, ref);
}
std::vector<const Outcome*> CaseIndex::OutcomesOn(const ItemRef& ref) const {
  return Pick(case_->outcomes, outcomes_on_, ref);
}
std::vector<const Silence*> CaseIndex::SilencesOn(const ItemRef& ref) const {
  return Pick(case_->silences, silences_on_, ref);
}
std::vector<const Conflict*> CaseIndex::ConflictsOn(const ItemRef& ref) const {
  return Pick(case_->conflicts, conflicts_on_, ref);
}
std::vector<const Event*> CaseIndex::EventsAbout(const ItemRef& ref) const {
  return Pick(case_->events, events_about_, ref);
}

std::vector<const Party*> CaseIndex::PartiesAt(const StageId& id) const {
  return Pick(case_->parties, parties_at_, {ItemKind::kStage, id.value});
}

const Party* CaseIndex::LeadOf(const StageId& id) const {
  const std::vector<const Party*> parties = PartiesAt(id);
  const auto lead = std::find_if(parties.begin(), parties.end(), [](const Party* party) { return party->lead; });
  return lead == parties.end() ? nullptr : *lead;
}

int CaseIndex::StageOf(const PartyId& id) const {
  const Party* party = Find(id);
  return party == nullptr ? -1 : StagePosition(party->stage);
}

bool CaseIndex::IsInLine(const Link& link) const {
  const int from = StageOf(link.from);
  if (link.relation != LinkRelation::kChain || from < 0 || StageOf(link.to) != from + 1) return false;
  const auto stands_for_stage = [this](const PartyId& id) {
    const Party* party = Find(id);
    const Party* lead = LeadOf(party->stage);
    return lead == nullptr || lead == party;
  };
  return links_after_[static_cast<std::size_t>(from)] == 1 && stands_for_stage(link.from) && stands_for_stage(link.to);
}

int CaseIndex::StagePosition(const StageId& id) const {
  const auto found = positions_.find({ItemKind::kStage, id.value});
  return found == positions_.end() ? -1 : static_cast<int>(found->second);
}

std::vector<const Event*> CaseIndex::EventsByDate() const {
  std::vector<const Event*> events;
  for (const Event& event : case_->events) events.push_back(&event);
  std::sort(events.begin(), events.end(), [](const Event* a, const Event* b) {
    if (a->when && b->when && !(*a->when == *b->when)) return EarlierThan(*a->when, *b->when);
    return a->when.has_value() != b->when.has_value() ? a->when.has_value() : a < b;
  });
  return events;
}

}  // namespace quanlian
