// Numbers in Chinese numerals, the everyday ones and those of deeds and judgments.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace quanlian {

struct Numerals {
  std::int64_t value = 0;
  std::size_t end = 0;     // in bytes
  bool has_power = false;  // names ten, a hundred, …
};

// What the numerals from byte `at` of the text on say; nothing where none stand, or they are of no number below 10^18.
[[nodiscard]] std::optional<Numerals> ReadNumerals(std::string_view text, std::size_t at);

// Whether a numeral ends at byte `at`.
[[nodiscard]] bool IsAfterNumeral(std::string_view text, std::size_t at);

}  // namespace quanlian
