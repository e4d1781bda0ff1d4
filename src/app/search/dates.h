// Dates in folded text, however they are written.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/partial_date.h"

namespace quanlian {

// A date of at least a month, and where it stands, in bytes.
struct FoundDate {
  PartialDate date;
  std::size_t start = 0;
  std::size_t end = 0;

  // Whether this one, which may be a whole month, says what the other says more closely.
  [[nodiscard]] bool Covers(const FoundDate& other) const {
    return date.year == other.date.year && date.month == other.date.month && (date.day == 0 || date.day == other.date.day);
  }
};

// "2019-03", "2019/3/5", "2019.03.05", "2019年3月5日"; with a month's name in a language of the interface "March 2019",
// "5 March 2019".
[[nodiscard]] std::optional<FoundDate> ReadDate(std::string_view folded, std::size_t at);

[[nodiscard]] std::vector<FoundDate> FindDates(std::string_view folded);

}  // namespace quanlian
