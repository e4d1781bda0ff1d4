// Dates as sources give them: a year, a month or a day. Never more exact than the source.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace quanlian {

// month and day are 0 where the source does not give them; day is 0 whenever month is 0. Proleptic Gregorian calendar.
struct PartialDate {
  int year = 0;
  int month = 0;
  int day = 0;

  friend bool operator==(const PartialDate& a, const PartialDate& b) {
    return a.year == b.year && a.month == b.month && a.day == b.day;
  }
};

// Reads "2019", "2019-03" or "2020-12-31". Anything else, a month 13 or a 30 February too, is an error that says why.
[[nodiscard]] Result<PartialDate> ParsePartialDate(std::string_view text);

// The same form back.
[[nodiscard]] std::string FormatIsoDate(const PartialDate& date);

// Whole days since 1 January 1970: the first day that the date can mean, and the day after the last.
struct DaySpan {
  int first = 0;
  int end = 0;

  [[nodiscard]] bool IsOneDay() const { return end - first == 1; }
};
[[nodiscard]] DaySpan DaysOf(const PartialDate& date);

// Order by the first day that the date can mean; of equal first days the wider span comes first ("2019" before "2019-01").
[[nodiscard]] bool EarlierThan(const PartialDate& a, const PartialDate& b);

}  // namespace quanlian
