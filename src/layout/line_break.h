// Text of any script set in lines, broken where the rules of src/layout/breaks allow.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "layout/text_measure.h"

namespace quanlian {

// The lines of `text` in a column of `width` (the unit of style.size). A word wider than the column breaks where it must,
// between characters as a reader sees them. A line feed always breaks. At least one line; blanks at line ends are dropped.
// Views into `text`.
[[nodiscard]] std::vector<std::string_view> BreakLines(std::string_view text, float width, TextStyle style,
                                                       const TextMeasure& measure);

// The width of the widest part of `text` that BreakLines never breaks in a column as wide.
[[nodiscard]] float WidestWord(std::string_view text, TextStyle style, const TextMeasure& measure);

}  // namespace quanlian
