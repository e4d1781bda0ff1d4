#include "cli/character_names.h"

#include <cstdlib>
#include <string>
#include <string_view>

#include "load/codes.h"

namespace quanlian {
namespace {

struct NamedRange {
  unsigned long first;
  unsigned long last;
  std::string_view name;
};

// Unicode's names, in small letters; of ranges what they are for. The first that holds it counts.
constexpr NamedRange kNames[] = {
    {0x00, 0x00, "null"},
    {0x08, 0x08, "backspace"},
    {0x1B, 0x1B, "escape"},
    {0x7F, 0x7F, "delete"},
    {0x85, 0x85, "next line"},
    {0x9B, 0x9B, "control sequence introducer"},
    {0x00, 0x9F, "a control character"},
    {0xAD, 0xAD, "soft hyphen"},
    {0x34F, 0x34F, "combining grapheme joiner"},
    {0x61C, 0x61C, "arabic letter mark"},
    {0x115F, 0x1160, "a hangul filler"},
    {0x17B4, 0x17B5, "an inherent vowel that shows nothing"},
    {0x200B, 0x200B, "zero width space"},
    {0x200C, 0x200C, "zero width non-joiner, where nothing joins"},
    {0x200D, 0x200D, "zero width joiner, where nothing joins"},
    {0x200E, 0x200E, "left-to-right mark"},
    {0x200F, 0x200F, "right-to-left mark"},
    {0x2028, 0x2028, "line separator"},
    {0x2029, 0x2029, "paragraph separator"},
    {0x202A, 0x202A, "left-to-right embedding"},
    {0x202B, 0x202B, "right-to-left embedding"},
    {0x202C, 0x202C, "pop directional formatting"},
    {0x202D, 0x202D, "left-to-right override"},
    {0x202E, 0x202E, "right-to-left override"},
    {0x2060, 0x2060, "word joiner"},
    {0x2061, 0x2061, "function application"},
    {0x2062, 0x2062, "invisible times"},
    {0x2063, 0x2063, "invisible separator"},
    {0x2064, 0x2064, "invisible plus"},
    {0x2066, 0x2066, "left-to-right isolate"},
    {0x2067, 0x2067, "right-to-left isolate"},
    {0x2068, 0x2068, "first strong isolate"},
    {0x2069, 0x2069, "pop directional isolate"},
    {0x206A, 0x206F, "a deprecated format character"},
    {0x3164, 0x3164, "hangul filler"},
    {0xE000, 0xF8FF, "private use: each font draws it otherwise"},
    {0xFE00, 0xFE0F, "a variation selector without a base"},
    {0xFEFF, 0xFEFF, "zero width no-break space, the byte order mark"},
    {0xFFA0, 0xFFA0, "halfwidth hangul filler"},
    {0xFFF9, 0xFFFB, "an interlinear annotation mark"},
    {0xFFFC, 0xFFFC, "object replacement character"},
    {0x1BCA0, 0x1BCA3, "a shorthand format control"},
    {0x1D173, 0x1D17A, "a musical format control"},
    {0xE0000, 0xE007F, "a tag"},
    {0xE0100, 0xE01EF, "a variation selector without a base"},
    {0xF0000, 0xFFFFD, "private use: each font draws it otherwise"},
    {0x100000, 0x10FFFD, "private use: each font draws it otherwise"},
    {0, 0x10FFFF, "no assigned character"},
};

}  // namespace

Diagnostic WithCharacterName(Diagnostic diagnostic) {
  constexpr std::string_view kBefore = "found U+";
  const std::size_t at = diagnostic.message.find(kBefore);
  if (diagnostic.code != CodeWord(Code::kControlCharacter) || at == std::string::npos) return diagnostic;
  const std::size_t digits = at + kBefore.size();
  const std::size_t end = diagnostic.message.find_first_not_of("0123456789ABCDEF", digits);
  const unsigned long c = std::strtoul(diagnostic.message.substr(digits, end - digits).c_str(), nullptr, 16);
  for (const NamedRange& range : kNames) {
    if (c < range.first || c > range.last) continue;
    diagnostic.message.insert(end == std::string::npos ? diagnostic.message.size() : end, " (" + std::string(range.name) + ")");
    break;
  }
  return diagnostic;
}

}  // namespace quanlian
