#include "base/duration.h"

#include "base/text.h"

namespace quanlian {
namespace {

constexpr int kMostMonths = 12'000;
constexpr int kMostDays = 366'000;
constexpr int kMonthsPerYear = 12;
constexpr int kDaysPerWeek = 7;
constexpr double kDaysPerMonth = 365.2425 / 12;

}  // namespace

Result<Duration> ParseDuration(std::string_view text) {
  const Error form{"write years, months and days in this order: P1Y6M, P8M, P15D"};
  if (text.size() < 3 || text.front() != 'P') return form;
  text.remove_prefix(1);
  std::string_view units = "YMWD";
  Duration duration;
  while (!text.empty()) {
    std::int64_t count = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 7 && IsDigit(text[digits])) count = count * 10 + (text[digits++] - '0');
    if (digits == 0 || digits == text.size()) return form;
    const std::size_t unit = units.find(text[digits]);
    if (unit == std::string_view::npos) return form;
    const char name = units[unit];
    units.remove_prefix(unit + 1);
    text.remove_prefix(digits + 1);
    const std::int64_t of_unit = name == 'Y' ? kMonthsPerYear : name == 'W' ? kDaysPerWeek : 1;
    std::int64_t total = count * of_unit;
    int& sum = name == 'Y' || name == 'M' ? duration.months : duration.days;
    total += sum;
    if (total > (&sum == &duration.months ? kMostMonths : kMostDays)) return Error{"lengths go up to 1000 years"};
    sum = static_cast<int>(total);
  }
  return duration;
}

std::string FormatDuration(const Duration& duration) {
  std::string text = "P";
  const auto add = [&text](int count, char unit) {
    if (count > 0) text += std::to_string(count) + unit;
  };
  add(duration.months / kMonthsPerYear, 'Y');
  add(duration.months % kMonthsPerYear, 'M');
  add(duration.days, 'D');
  return text.size() == 1 ? "P0D" : text;
}

double MonthsOnAxis(const Duration& duration) {
  return duration.months + duration.days / kDaysPerMonth;
}

bool ShorterThan(const Duration& a, const Duration& b) {
  return MonthsOnAxis(a) < MonthsOnAxis(b);
}

}  // namespace quanlian
