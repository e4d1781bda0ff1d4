// Advances of U+0020 to U+007E, in hundredths of an em.
#include "record/svg/paper_measure.h"

#include <cstdint>

#include "base/text.h"

namespace quanlian {
namespace {

// clang-format off
constexpr std::uint8_t kAdvances[] = {
    22, 32, 47, 56, 56, 92, 68, 28, 34, 34, 47, 56, 28, 35, 28, 39, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28, 28, 56, 56, 56, 47,
    95, 61, 66, 64, 69, 59, 55, 69, 73, 29, 54, 65, 54, 81, 72, 74, 63, 74, 64, 60, 60, 72, 58, 88, 57, 53, 60, 34, 39, 34, 56, 56,
    61, 56, 62, 51, 62, 55, 32, 56, 61, 28, 28, 55, 28, 93, 61, 61, 62, 62, 39, 47, 38, 61, 52, 80, 50, 52, 48, 34, 27, 34, 56,
};
// clang-format on
constexpr char32_t kFirst = 0x20;
constexpr char32_t kEnDash = 0x2013;
constexpr char32_t kMiddleDot = 0xB7;
constexpr char32_t kIsolateMark = 0x2068;  // around words of another language; never drawn
constexpr char32_t kIsolateEndMark = 0x2069;

constexpr float kBold = 1.06F;

float EmWidth(char32_t c) {
  if (c >= kFirst && c - kFirst < sizeof(kAdvances)) return static_cast<float>(kAdvances[c - kFirst]) / 100;
  if (c == kIsolateMark || c == kIsolateEndMark) return 0;
  return c == kEnDash || c == kMiddleDot ? 0.56F : 1;
}

}  // namespace

float PaperMeasure::Width(std::string_view text, TextStyle style) const {
  float em = 0;
  for (std::size_t at = 0; at < text.size();) em += EmWidth(NextCodePoint(text, &at));
  return em * reserve_ * style.size * (style.weight == Weight::kBold ? kBold : 1);
}

}  // namespace quanlian
