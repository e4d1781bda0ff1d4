// Text as it is searched: folded so that forms of one character are one, and the numbers in it as values.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace quanlian {

// What single characters are compared as, beyond what FoldText knows by itself: compatibility forms, letters with accents,
// traditional characters as simplified ones.
class CharacterFolds {
 public:
  CharacterFolds() = default;
  // A line for each: the character, and what it is compared as, which may be nothing.
  explicit CharacterFolds(std::string_view lines);

  [[nodiscard]] const std::string* Find(char32_t c) const;

 private:
  std::map<char32_t, std::string> folds_;
};

struct FoldedText {
  std::string text;
  // For each byte of it the bytes of the original that it stands for, with the marks on them.
  struct Origin {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
  };
  std::vector<Origin> origins;
};

// ASCII in small letters, full-width forms as half-width, blanks of any width as ' ', dashes of any length as '-', a middle dot
// between digits as '.'; quotation marks, other middle dots and what shows nothing are left out.
[[nodiscard]] FoldedText FoldText(std::string_view text, const CharacterFolds& folds);

// A number and where it stands, in bytes: mantissa × 10^exponent, the mantissa without zeros at its end, so that equal numbers
// are equal field by field. "277万", "2.77 million", "2,770,000", "二百七十七万" are all 277 × 10^4.
struct FoundNumber {
  std::int64_t mantissa = 0;
  int exponent = 0;
  std::size_t start = 0;
  std::size_t end = 0;

  [[nodiscard]] bool Equals(const FoundNumber& other) const { return mantissa == other.mantissa && exponent == other.exponent; }
};

// The number that starts at byte `at` of folded text, with its words for large numbers; nothing when none does, or one of more
// than 18 digits. In Chinese numerals it is one from ten on that names a power of ten: 一 alone is mostly no number.
[[nodiscard]] std::optional<FoundNumber> ReadNumber(std::string_view folded, std::size_t at);

// All of them. Digits that belong to a word ("E4") are none.
[[nodiscard]] std::vector<FoundNumber> FindNumbers(std::string_view folded);

// Whether a number goes on at `at`, so that one which starts there is a part of it: 13 is not in 2013.
[[nodiscard]] bool IsInsideNumber(std::string_view folded, std::size_t at);

}  // namespace quanlian
