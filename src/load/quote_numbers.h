// Numbers as sources write them: 277万, 三百二十, 1100余万, $8.97 million, two dozen.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "load/quote_qualifiers.h"

namespace quanlian {

// A number in a text. What may be read in several ways has a value for each: 1.234 with a point or with thousands, 三百五,
// 300m.
struct QuotedNumber {
  std::vector<Decimal> values;  // to four places
  Qualified qualified;
  std::string words;  // as the text has it: "1100余万"

  [[nodiscard]] bool Gives(const Decimal& value) const;
};

// All numbers of a text, in its order. Counts that name no number (数十, several) are none.
[[nodiscard]] std::vector<QuotedNumber> NumbersIn(std::string_view text);

}  // namespace quanlian
