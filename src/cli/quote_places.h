// Where a quote stands in a text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace quanlian {

// Every place, overlapping ones too, in order. Both are valid UTF-8; the quote is not empty.
[[nodiscard]] std::vector<CodePointSpan> QuotePlaces(std::string_view quote, std::string_view text);

// "characters 12–17"
[[nodiscard]] std::string Characters(const CodePointSpan& span);

}  // namespace quanlian
