#include "app/views/view.h"

#include <algorithm>
#include <iterator>

namespace quanlian {
namespace {

constexpr std::string_view kWords[] = {"chain", "timeline", "sentences", "scale", "figures", "sources", "record"};
static_assert(std::size(kWords) == std::size(kViews));

}  // namespace

std::string_view WordForView(View view) {
  return kWords[static_cast<std::size_t>(view)];
}

std::optional<View> ViewForWord(std::string_view word) {
  const auto* const found = std::find(std::begin(kWords), std::end(kWords), word);
  if (found == std::end(kWords)) return std::nullopt;
  return kViews[found - std::begin(kWords)];
}

}  // namespace quanlian
