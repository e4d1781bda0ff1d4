#include "model/hangs_on.h"

#include <algorithm>

namespace quanlian {
namespace {

template <class Item>
const Item* FindById(const std::vector<Item>& items, const ItemRef& at) {
  const auto found = std::find_if(items.begin(), items.end(), [&at](const Item& item) { return item.id.value == at.id; });
  return found == items.end() ? nullptr : &*found;
}

template <class Item>
std::optional<ItemRef> OnOf(const std::vector<Item>& items, const ItemRef& at) {
  const Item* item = FindById(items, at);
  return item == nullptr ? std::nullopt : std::optional(item->on);
}

template <class Item>
std::optional<ItemRef> FirstAbout(const std::vector<Item>& items, const ItemRef& at) {
  const Item* item = FindById(items, at);
  return item == nullptr || item->about.empty() ? std::nullopt : std::optional(item->about.front());
}

std::optional<ItemRef> StageUnder(const std::vector<Party>& parties, const ItemRef& at) {
  const Party* party = FindById(parties, at);
  if (party == nullptr || party->stage.empty()) return std::nullopt;
  return ItemRef{ItemKind::kStage, party->stage.value};
}

}  // namespace

std::optional<ItemRef> HangsOn(const Case& the_case, const ItemRef& at) {
  switch (at.kind) {
    case ItemKind::kEvidence:
      return OnOf(the_case.evidence, at);
    case ItemKind::kOutcome:
      return OnOf(the_case.outcomes, at);
    case ItemKind::kSilence:
      return OnOf(the_case.silences, at);
    case ItemKind::kParty:
      return StageUnder(the_case.parties, at);
    case ItemKind::kConflict:
      return FirstAbout(the_case.conflicts, at);
    case ItemKind::kEvent:
      return FirstAbout(the_case.events, at);
    default:
      return std::nullopt;
  }
}

}  // namespace quanlian
