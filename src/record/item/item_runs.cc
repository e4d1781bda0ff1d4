// Items in the order in which their pages are turned.
#include "record/item/item_runs.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quanlian {
namespace {

// Each row once, where it is met first; `met` are those that have been.
template <class Row>
void AddNumbered(const RowRefs<Row>& rows, std::set<ItemRef>* met, std::vector<const Row*>* all) {
  for (const Row& row : rows) {
    if (met->insert(row.at).second) all->push_back(&row);
  }
}

// "E2" before "E10".
template <class Row>
std::vector<ItemRef> ByNumber(std::vector<const Row*> rows) {
  std::sort(rows.begin(), rows.end(), [](const Row* a, const Row* b) {
    return std::pair(a->number.size(), a->number) < std::pair(b->number.size(), b->number);
  });
  std::vector<ItemRef> refs;
  for (const Row* row : rows) refs.push_back(row->at);
  return refs;
}

}  // namespace

std::vector<std::vector<ItemRef>> ItemRuns(const Outline& outline) {
  std::vector<ItemRef> chain;
  std::vector<ItemRef> parties;
  std::vector<ItemRef> events;
  for (const auto& dossiers : {outline.InLine(), outline.Apart()}) {
    for (const Dossier* dossier : dossiers) chain.push_back(dossier->at);
  }
  for (const Dossier& dossier : outline.context) {
    if (dossier.at.kind == ItemKind::kLink) chain.push_back(dossier.at);  // a campaign is a party
  }
  for (const Dossier& dossier : outline.parties) parties.push_back(dossier.at);
  std::vector<const EvidenceRow*> evidence;
  std::vector<const OutcomeRow*> outcomes;
  std::set<ItemRef> met;
  const auto add = [&met, &evidence, &outcomes](const Dossier& dossier) {
    AddNumbered(dossier.evidence, &met, &evidence);
    AddNumbered(dossier.outcomes, &met, &outcomes);
  };
  add(outline.whole);
  for (const auto* list : {&outline.links, &outline.stages, &outline.context, &outline.parties}) {
    for (const Dossier& dossier : *list) add(dossier);
  }
  for (const EventRow& event : outline.events) events.push_back(event.at);
  return {chain, parties, ByNumber(std::move(evidence)), ByNumber(std::move(outcomes)), events};
}

std::map<ItemRef, Neighbours> AllNeighbours(const Outline& outline) {
  std::map<ItemRef, Neighbours> all;
  for (const std::vector<ItemRef>& run : ItemRuns(outline)) {
    for (std::size_t i = 0; i < run.size(); ++i) {
      Neighbours neighbours;
      if (i > 0) neighbours.before = run[i - 1];
      if (i + 1 < run.size()) neighbours.after = run[i + 1];
      all.emplace(run[i], std::move(neighbours));
    }
  }
  return all;
}

}  // namespace quanlian
