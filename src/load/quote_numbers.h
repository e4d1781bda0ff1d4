// Numbers as sources write them: 277万, 三百二十, 1100余万, $8.97 million, two dozen.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

// How the words beside a number qualify it.
struct Qualified {
  bool more = false;   // 余, 多, more than
  bool about = false;  // 约, 近, about
};

// A number in a text. What may be read in several ways has a value for each: 1.234 with a point or with thousands, 三百五,
// 300m.
struct QuotedNumber {
  std::vector<std::int64_t> values;  // whole ones only
  Qualified qualified;
  std::string words;  // as the text has it: "1100余万"

  [[nodiscard]] bool Gives(std::int64_t value) const;
};

// All numbers of a text, in its order. Counts that name no number (数十, several) are none.
[[nodiscard]] std::vector<QuotedNumber> NumbersIn(std::string_view text);

}  // namespace quanlian
