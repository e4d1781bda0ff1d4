#include "app/views/view.h"

#include <algorithm>
#include <iterator>

namespace quanlian {
namespace {

constexpr bool IsInOrderOfTheEnum() {
  for (std::size_t i = 0; i < std::size(kViews); ++i) {
    if (static_cast<std::size_t>(kViews[i].view) != i) return false;
  }
  return true;
}
static_assert(IsInOrderOfTheEnum());

}  // namespace

std::string_view WordForView(View view) {
  return kViews[static_cast<std::size_t>(view)].word;
}

std::optional<View> ViewForWord(std::string_view word) {
  const auto* const found =
      std::find_if(std::begin(kViews), std::end(kViews), [word](const ViewRow& row) { return row.word == word; });
  if (found == std::end(kViews)) return std::nullopt;
  return found->view;
}

}  // namespace quanlian
