// The views of a case: different ways to show the same items.
#pragma once

#include <optional>
#include <string_view>

namespace quanlian {

// kChain … kScale are drawn on the canvas; kFigures, kSources and kRecord are the page's own text: one chapter of the record,
// or all of it.
enum class View { kChain, kTimeline, kSentences, kScale, kFigures, kSources, kRecord };

inline constexpr View kViews[] = {View::kChain,   View::kTimeline, View::kSentences, View::kScale,
                                  View::kFigures, View::kSources,  View::kRecord};

// The word of the link grammar: "timeline".
[[nodiscard]] std::string_view WordForView(View view);
[[nodiscard]] std::optional<View> ViewForWord(std::string_view word);

[[nodiscard]] constexpr bool IsText(View view) {
  return view >= View::kFigures;
}

}  // namespace quanlian
