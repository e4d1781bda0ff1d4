#include "model/hangs_on.h"

namespace quanlian {
namespace {

template <class Item>
std::optional<ItemRef> OnOf(const Item* item) {
  return item == nullptr ? std::nullopt : std::optional(item->on);
}

template <class Item>
std::optional<ItemRef> FirstAbout(const Item* item) {
  return item == nullptr || item->about.empty() ? std::nullopt : std::optional(item->about.front());
}

std::optional<ItemRef> StageUnder(const Party* party) {
  if (party == nullptr || party->stage.empty()) return std::nullopt;
  return ItemRef{ItemKind::kStage, party->stage.value};
}

}  // namespace

std::optional<ItemRef> HangsOn(const CaseIndex& index, const ItemRef& at) {
  switch (at.kind) {
    case ItemKind::kEvidence:
      return OnOf(index.Find(EvidenceId{at.id}));
    case ItemKind::kOutcome:
      return OnOf(index.Find(OutcomeId{at.id}));
    case ItemKind::kSilence:
      return OnOf(index.Find(SilenceId{at.id}));
    case ItemKind::kParty:
      return StageUnder(index.Find(PartyId{at.id}));
    case ItemKind::kConflict:
      return FirstAbout(index.Find(ConflictId{at.id}));
    case ItemKind::kEvent:
      return FirstAbout(index.Find(EventId{at.id}));
    default:
      return std::nullopt;
  }
}

}  // namespace quanlian
