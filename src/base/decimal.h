// Numbers as sources write them: 1.5, 8970396.15. Exact, never binary.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace quanlian {

// digits × 10^-places, in its shortest form: no zero at the end of the places. Not negative.
struct Decimal {
  std::int64_t digits = 0;
  int places = 0;

  Decimal() = default;
  Decimal(std::int64_t whole) : digits(whole) {}  // NOLINT(google-explicit-constructor): every whole number is one
  // Made shortest.
  Decimal(std::int64_t all_digits, int places_of_them);

  // Nothing for 1.5.
  [[nodiscard]] std::optional<std::int64_t> Whole() const;
  // For drawing and comparing sizes; the nearest binary number.
  [[nodiscard]] double Approximately() const;

  friend bool operator==(const Decimal& a, const Decimal& b) { return a.digits == b.digits && a.places == b.places; }
  friend bool operator!=(const Decimal& a, const Decimal& b) { return !(a == b); }
  friend bool operator<(const Decimal& a, const Decimal& b);
  friend bool operator>(const Decimal& a, const Decimal& b) { return b < a; }
};

inline constexpr std::int64_t kMostWhole = 1'000'000'000'000'000'000;  // 10^18

// Reads "12" or "12.50", at most 10^18 and at most 18 digits where there are decimals. Signs and exponents are errors.
[[nodiscard]] Result<Decimal> ParseDecimal(std::string_view text);

// The same form back: "12", "12.5".
[[nodiscard]] std::string FormatDecimal(const Decimal& number);

}  // namespace quanlian
