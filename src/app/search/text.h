// Text as it is searched: folded so that forms of one character are one, and the numbers in it as values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

// ASCII in small letters, full-width forms as half-width, blanks of any width as ' ', curly quotes straight. Code point for
// code point, so that a place in the folded text is a place in the text.
[[nodiscard]] std::string FoldText(std::string_view text);

// A number and where it stands, in bytes: mantissa × 10^exponent, the mantissa without zeros at its end, so that equal numbers
// are equal field by field. "277万", "2.77 million", "2,770,000" are all 277 × 10^4.
struct FoundNumber {
  std::int64_t mantissa = 0;
  int exponent = 0;
  std::size_t start = 0;
  std::size_t end = 0;

  [[nodiscard]] bool Equals(const FoundNumber& other) const { return mantissa == other.mantissa && exponent == other.exponent; }
};

// The number that starts at byte `at` of folded text, with its words for large numbers; nothing when none does, or one of more
// than 18 digits.
[[nodiscard]] std::optional<FoundNumber> ReadNumber(std::string_view folded, std::size_t at);

// All of them. Digits that belong to a word ("E4") are none.
[[nodiscard]] std::vector<FoundNumber> FindNumbers(std::string_view folded);

[[nodiscard]] constexpr bool IsDigit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace quanlian
