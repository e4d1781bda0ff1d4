#include "base/decimal.h"

#include <algorithm>

#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::size_t kMostDigits = 18;

__extension__ using Wide = __int128;

Wide Raised(std::int64_t digits, int by) {
  Wide raised = digits;
  for (int i = 0; i < by; ++i) raised *= 10;
  return raised;
}

bool AreDigits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), IsDigit);
}

}  // namespace

Decimal::Decimal(std::int64_t all_digits, int places_of_them) : digits(all_digits), places(places_of_them) {
  while (places > 0 && digits % 10 == 0) {
    digits /= 10;
    --places;
  }
}

std::optional<std::int64_t> Decimal::Whole() const {
  return places == 0 ? std::optional(digits) : std::nullopt;
}

double Decimal::Approximately() const {
  return static_cast<double>(digits) / static_cast<double>(Raised(1, places));
}

bool operator<(const Decimal& a, const Decimal& b) {
  const int places = std::max(a.places, b.places);
  return Raised(a.digits, places - a.places) < Raised(b.digits, places - b.places);
}

Result<Decimal> ParseDecimal(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  if (!AreDigits(whole) || (point != std::string_view::npos && !AreDigits(fraction))) {
    return Error{"write it with digits and at most one point: 12 or 12.5"};
  }
  const bool too_long = fraction.empty() ? whole.size() > kMostDigits + 1 : whole.size() + fraction.size() > kMostDigits;
  std::int64_t digits = 0;
  if (!too_long) {
    for (const std::string_view part : {whole, fraction}) {
      for (const char digit : part) digits = digits * 10 + (digit - '0');
    }
  }
  if (too_long || digits > kMostWhole) {
    return Error{"numbers go up to 1000000000000000000, with decimals up to 18 digits in all"};
  }
  return Decimal(digits, static_cast<int>(fraction.size()));
}

std::string FormatDecimal(const Decimal& number) {
  std::string text = std::to_string(number.digits);
  if (number.places == 0) return text;
  const std::size_t places = static_cast<std::size_t>(number.places);
  if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
  return text.insert(text.size() - places, 1, '.');
}

}  // namespace quanlian
