// Lengths of time as courts state them: 13 years 4 months, 15 days.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace quanlian {

// Months and days are never turned into each other: a month has no fixed number of days.
struct Duration {
  int months = 0;
  int days = 0;

  friend bool operator==(const Duration& a, const Duration& b) { return a.months == b.months && a.days == b.days; }
};

// Reads an ISO 8601 duration of years, months, weeks and days, each at most once and in that order: "P13Y4M", "P2W", "P15D".
// At most 1,000 years.
[[nodiscard]] Result<Duration> ParseDuration(std::string_view text);

// The shortest form: "P1Y6M" of 18 months, "P0D" of nothing.
[[nodiscard]] std::string FormatDuration(const Duration& duration);

// Order by months of 365.2425 / 12 days, for lists and axes alone.
[[nodiscard]] bool ShorterThan(const Duration& a, const Duration& b);

// The same in months, for a place on an axis.
[[nodiscard]] double MonthsOnAxis(const Duration& duration);

}  // namespace quanlian
