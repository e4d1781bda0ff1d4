// Where lines of mixed Chinese and Latin text may end: a small part of the Unicode line breaking algorithm (UAX #14) that suits
// labels and short paragraphs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "layout/text_measure.h"

namespace quanlian {

// The lines of `text` in a column of `width` (the unit of style.size). Chinese breaks between characters, but closing
// punctuation never begins a line, opening punctuation never ends one, and digits stay with the word or measure word they
// count. Latin text breaks at blanks; a word wider than the column breaks where it must. '\n' always breaks. At least one line;
// blanks at line ends are dropped. Views into `text`.
[[nodiscard]] std::vector<std::string_view> BreakLines(std::string_view text, float width, TextStyle style,
                                                       const TextMeasure& measure);

}  // namespace quanlian
