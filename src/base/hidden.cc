#include "base/hidden.h"

#include "base/text.h"

namespace quanlian {
namespace {

constexpr CodePointRange kSelectors[] = {{0xFE00, 0xFE0F}, {0xE0100, 0xE01EF}};
constexpr CodePointRange kJoiners[] = {{0x200C, 0x200D}};
// Scripts whose letters are not joined, punctuation, and the joiners themselves. What remains: Hebrew, Arabic, the scripts of
// India and their neighbours, emoji.
constexpr CodePointRange kUnjoined[] = {{0, 0x58F},       {0x2000, 0x206F}, {0x3000, 0x9FFF},
                                        {0xAC00, 0xFAFF}, {0xFF00, 0xFFEF}, {0x20000, 0x3FFFF}};

}  // namespace

std::optional<std::size_t> FindHidden(std::string_view text) {
  char32_t before = ' ';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    const char32_t c = NextCodePoint(text, &at);
    const bool selects = IsIn(kSelectors, c) && (before <= ' ' || IsIn(kSelectors, before) || IsIn(kJoiners, before));
    if (IsIn(kHiddenCharacters, c) || selects || (IsIn(kJoiners, c) && IsIn(kUnjoined, before))) return from;
    before = c;
  }
  return std::nullopt;
}

bool ShowsNothing(char32_t c) {
  return IsIn(kHiddenCharacters, c) || IsIn(kSelectors, c) || IsIn(kJoiners, c);
}

std::string CodePointName(char32_t c) {
  std::string name = "U+";
  for (int shift = c > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
    const char32_t digit = (c >> shift) & 0xF;
    if (shift < 20 || digit > 0) name += "0123456789ABCDEF"[digit];
  }
  return name;
}

}  // namespace quanlian
