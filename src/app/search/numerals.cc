#include "app/search/numerals.h"

#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::u32string_view kDigits = U"〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖";
constexpr std::u32string_view kPowers = U"十百千万亿拾佰仟";
constexpr std::int64_t kPowerOf[] = {10, 100, 1000, 10'000, 100'000'000, 10, 100, 1000};
constexpr std::int64_t kTooLarge = 1'000'000'000'000'000'000;
constexpr std::size_t kBytes = 3;  // of every one of them

}  // namespace

// 三千二百万: digits and powers below 万 add up to a section, which 万 and 亿 multiply; 亿 multiplies what 万 made before it,
// too (三万亿), 万 after 亿 does not (一亿二千万). 十 alone is 一十, 两 is 二.
std::optional<Numerals> ReadNumerals(std::string_view text, std::size_t at) {
  Numerals found;
  std::int64_t total = 0;
  std::int64_t section = 0;
  std::int64_t large = 0;  // the last of 万 and 亿
  std::int64_t digit = -1;
  found.end = at;
  while (found.end < text.size()) {
    std::size_t next = found.end;
    const char32_t c = NextCodePoint(text, &next);
    if (const std::size_t place = c == U'两' ? 2 : kDigits.find(c); place != std::u32string_view::npos) {
      if (digit > 0) return std::nullopt;  // 二三: no one number, or a year read digit by digit
      digit = static_cast<std::int64_t>(place % 10);
    } else if (const std::size_t power = kPowers.find(c); power != std::u32string_view::npos) {
      const std::int64_t factor = kPowerOf[power];
      if (factor < 10'000) {
        section += (digit < 0 ? 1 : digit) * factor;
      } else {
        const std::int64_t part = section + (digit < 0 ? 0 : digit);
        const bool adds = part != 0 && factor < large;
        const std::int64_t multiplied = adds ? part : total + part;
        if (multiplied == 0 || multiplied >= kTooLarge / factor || total >= kTooLarge) return std::nullopt;
        total = multiplied * factor + (adds ? total : 0);
        section = 0;
        large = factor;
      }
      digit = -1;
      found.has_power = true;
    } else {
      break;
    }
    found.end = next;
  }
  if (found.end == at) return std::nullopt;
  found.value = total + section + (digit < 0 ? 0 : digit);
  return found;
}

bool IsAfterNumeral(std::string_view text, std::size_t at) {
  if (at < kBytes) return false;
  std::size_t before = at - kBytes;
  if ((text[before] & 0xC0) == 0x80) return false;
  const char32_t c = NextCodePoint(text, &before);
  return before == at &&
         (c == U'两' || (kDigits.find(c) != std::u32string_view::npos) || kPowers.find(c) != std::u32string_view::npos);
}

}  // namespace quanlian
