// Reading, writing and ordering partial dates.
#include "base/partial_date.h"

namespace quanlian {
namespace {

constexpr std::string_view kForms = "a date has the form 2019, 2019-03 or 2020-12-31";

int DaysInMonth(int year, int month) {
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (month == 2) return leap ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// The number that `digits` spell, or -1 when there is anything but digits.
int DigitsToNumber(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return -1;
    number = number * 10 + (digit - '0');
  }
  return number;
}

void AppendPadded(int number, std::size_t width, std::string* out) {
  const std::string digits = std::to_string(number);
  if (digits.size() < width) out->append(width - digits.size(), '0');
  out->append(digits);
}

// Days since 1 January 1970. Years count from March, so that a leap day is the last of its year (H. Hinnant, "chrono-compatible
// low-level date algorithms").
int DayNumber(int year, int month, int day) {
  constexpr int kDaysPerEra = 146097;  // 400 years
  constexpr int kDaysToEpoch = 719468;
  const int march_year = month > 2 ? year : year - 1;
  const int era = march_year / 400;
  const int year_of_era = march_year - era * 400;
  const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * kDaysPerEra + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - kDaysToEpoch;
}

int FirstPossible(int part) {
  return part == 0 ? 1 : part;
}

}  // namespace

Result<PartialDate> ParsePartialDate(std::string_view text) {
  const bool has_month = text.size() == 7 || text.size() == 10;
  const bool has_day = text.size() == 10;
  if (text.size() != 4 && !has_month) return Error{std::string(kForms)};
  if ((has_month && text[4] != '-') || (has_day && text[7] != '-')) return Error{std::string(kForms)};

  PartialDate date;
  date.year = DigitsToNumber(text.substr(0, 4));
  if (has_month) date.month = DigitsToNumber(text.substr(5, 2));
  if (has_day) date.day = DigitsToNumber(text.substr(8, 2));
  if (date.year < 0 || date.month < 0 || date.day < 0) return Error{std::string(kForms)};

  if (date.year == 0) return Error{"there is no year 0000"};
  if (has_month && (date.month < 1 || date.month > 12)) return Error{"a month is 01 to 12"};
  if (has_day && (date.day < 1 || date.day > DaysInMonth(date.year, date.month))) {
    return Error{"that month has the days 01 to " + std::to_string(DaysInMonth(date.year, date.month))};
  }
  return date;
}

std::string FormatIsoDate(const PartialDate& date) {
  std::string out;
  AppendPadded(date.year, 4, &out);
  if (date.month == 0) return out;
  out += '-';
  AppendPadded(date.month, 2, &out);
  if (date.day == 0) return out;
  out += '-';
  AppendPadded(date.day, 2, &out);
  return out;
}

DaySpan DaysOf(const PartialDate& date) {
  const int first_month = FirstPossible(date.month);
  const int last_month = date.month == 0 ? 12 : date.month;
  const int last_day = date.day == 0 ? DaysInMonth(date.year, last_month) : date.day;
  return {DayNumber(date.year, first_month, FirstPossible(date.day)), DayNumber(date.year, last_month, last_day) + 1};
}

bool EarlierThan(const PartialDate& a, const PartialDate& b) {
  if (a.year != b.year) return a.year < b.year;
  if (FirstPossible(a.month) != FirstPossible(b.month)) return FirstPossible(a.month) < FirstPossible(b.month);
  if (FirstPossible(a.day) != FirstPossible(b.day)) return FirstPossible(a.day) < FirstPossible(b.day);
  if (a.month != b.month) return a.month < b.month;
  return a.day < b.day;
}

}  // namespace quanlian
