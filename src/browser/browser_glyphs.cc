// Glyph pictures from the browser's 2D canvas.
#include "browser/browser_glyphs.h"

#include <cstddef>

#include "base/text.h"
#include "browser/browser.h"

namespace quanlian {
namespace {

// Nothing to draw: controls, the joiners and marks of direction, and what is only space.
bool IsBlank(char32_t c) {
  return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x1680 || (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) ||
         (c >= 0x205F && c <= 0x206F) || c == 0x3000 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

// Of one character; several show something.
bool IsBlank(std::string_view cluster) {
  std::size_t at = 0;
  const char32_t first = NextCodePoint(cluster, &at);
  return at == cluster.size() && IsBlank(first);
}

}  // namespace

bool BrowserGlyphs::Open() {
  return quanlian_glyphs_readable() != 0;
}

float BrowserGlyphs::AdvanceInEm(std::string_view cluster, Weight weight) {
  return quanlian_glyph_advance(cluster.data(), static_cast<int>(cluster.size()), weight == Weight::kBold ? 1 : 0);
}

GlyphBitmap BrowserGlyphs::Rasterize(std::string_view cluster, Weight weight, float pixels) {
  GlyphBitmap bitmap;
  if (IsBlank(cluster)) return bitmap;
  std::int32_t measures[4] = {};
  quanlian_glyph_draw(cluster.data(), static_cast<int>(cluster.size()), weight == Weight::kBold ? 1 : 0, pixels, measures);
  bitmap.width = measures[0];
  bitmap.height = measures[1];
  bitmap.left = measures[2];
  bitmap.top = measures[3];
  bitmap.coverage.resize(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height));
  quanlian_glyph_copy(bitmap.coverage.data());
  return bitmap;
}

}  // namespace quanlian
