// The line of a file that a problem is in, for who is to mend it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace quanlian {

// One line around a column. What is not seen or is no UTF-8 is written as an escape; tabs stay. A long line is cut on both
// sides, with an ellipsis where something was left out.
struct Excerpt {
  std::string before;
  std::string at;  // the character of the column; "" at the line's end
  std::string after;
};

// Nothing where the place has no line, or the text not so many.
[[nodiscard]] std::optional<Excerpt> ExcerptAt(std::string_view text, TextPlace place);

}  // namespace quanlian
