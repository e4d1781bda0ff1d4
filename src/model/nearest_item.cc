#include "model/nearest_item.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace quanlian {
namespace {

constexpr std::size_t kLongestId = 256;  // a stranger's link may hold a longer one, which is like none

// Letters to put in, take out or change (Levenshtein).
std::size_t Distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t k = 0; k < b.size(); ++k) {
      const std::size_t changed = diagonal + (a[i] == b[k] ? 0 : 1);
      diagonal = row[k + 1];
      row[k + 1] = std::min({changed, row[k] + 1, diagonal + 1});
    }
  }
  return row.back();
}

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

std::optional<ItemRef> StageOf(const std::vector<Party>& parties, const ItemRef& at) {
  const Party* party = FindById(parties, at);
  if (party == nullptr || party->stage.empty()) return std::nullopt;
  return ItemRef{ItemKind::kStage, party->stage.value};
}

}  // namespace

std::optional<ItemRef> NearestItem(const CaseIndex& index, const ItemRef& gone) {
  if (gone.id.size() > kLongestId) return std::nullopt;
  std::optional<ItemRef> nearest;
  std::size_t least = 0;
  for (const ItemRef& item : index.ItemsOf(gone.kind)) {
    const std::size_t distance = Distance(gone.id, item.id);
    const bool alike = 2 * distance <= std::max(gone.id.size(), item.id.size());
    if (!alike || (nearest && distance >= least)) continue;
    nearest = item;
    least = distance;
  }
  return nearest;
}

std::optional<ItemRef> HangsOn(const Case& the_case, const ItemRef& at) {
  switch (at.kind) {
    case ItemKind::kEvidence:
      return OnOf(the_case.evidence, at);
    case ItemKind::kOutcome:
      return OnOf(the_case.outcomes, at);
    case ItemKind::kSilence:
      return OnOf(the_case.silences, at);
    case ItemKind::kParty:
      return StageOf(the_case.parties, at);
    case ItemKind::kConflict:
      return FirstAbout(the_case.conflicts, at);
    case ItemKind::kEvent:
      return FirstAbout(the_case.events, at);
    default:
      return std::nullopt;
  }
}

}  // namespace quanlian
