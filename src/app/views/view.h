// The views of a case: different ways to show the same items.
#pragma once

#include <optional>
#include <string_view>

#include "app/words/texts.h"

namespace quanlian {

// kChain … kScale are drawn on the canvas; kFigures, kSources and kRecord are the page's own text: one chapter of the record,
// or all of it.
enum class View { kChain, kTimeline, kSentences, kScale, kFigures, kSources, kRecord };

// All that is known of a view by name alone: scripts and checks read it from the page's buttons, which are made from this
// table.
struct ViewRow {
  View view;
  std::string_view word;  // of the link grammar and of the pictures' file: "timeline"
  Phrase name;            // on its button and over its picture
};
inline constexpr ViewRow kViews[] = {
    {View::kChain, "chain", Phrase::kPageShowChain},
    {View::kTimeline, "timeline", Phrase::kPageShowTimeline},
    {View::kSentences, "sentences", Phrase::kPageShowSentences},
    {View::kScale, "scale", Phrase::kPageShowScale},
    {View::kFigures, "figures", Phrase::kPageShowFigures},
    {View::kSources, "sources", Phrase::kPageShowSources},
    {View::kRecord, "record", Phrase::kPageShowRecord},
};

[[nodiscard]] std::string_view WordForView(View view);
[[nodiscard]] std::optional<View> ViewForWord(std::string_view word);

[[nodiscard]] constexpr bool IsText(View view) {
  return view >= View::kFigures;
}

}  // namespace quanlian
