// Glyph pictures from the browser's 2D canvas.
#include "browser/browser_glyphs.h"

#include <cstddef>

#include "browser/browser.h"

namespace quanlian {
namespace {

constexpr std::uint32_t kReplacement = 0xFFFD;

// Nothing to draw: controls, the joiners and marks of direction, and what is only space.
bool IsBlank(std::uint32_t c) {
  return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x1680 || (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) ||
         (c >= 0x205F && c <= 0x206F) || c == 0x3000 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

// Half of a UTF-16 pair, or beyond Unicode: no character at all.
std::uint32_t Drawable(char32_t character) {
  const auto c = static_cast<std::uint32_t>(character);
  return (c >= 0xD800 && c <= 0xDFFF) || c > 0x10FFFF ? kReplacement : c;
}

}  // namespace

bool BrowserGlyphs::Open() {
  return quanlian_glyphs_readable() != 0;
}

float BrowserGlyphs::AdvanceInEm(char32_t character, Weight weight) {
  return quanlian_glyph_advance(Drawable(character), weight == Weight::kBold ? 1 : 0);
}

GlyphBitmap BrowserGlyphs::Rasterize(char32_t character, Weight weight, float pixels) {
  const std::uint32_t c = Drawable(character);
  GlyphBitmap bitmap;
  if (IsBlank(c)) return bitmap;
  std::int32_t measures[4] = {};
  quanlian_glyph_draw(c, weight == Weight::kBold ? 1 : 0, pixels, measures);
  bitmap.width = measures[0];
  bitmap.height = measures[1];
  bitmap.left = measures[2];
  bitmap.top = measures[3];
  bitmap.coverage.resize(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height));
  quanlian_glyph_copy(bitmap.coverage.data());
  return bitmap;
}

}  // namespace quanlian
