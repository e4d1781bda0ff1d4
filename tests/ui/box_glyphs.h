// Glyphs for tests without a browser: every character is a box; ideographs are one em wide, everything else half an em.
#pragma once

#include <algorithm>
#include <cstddef>

#include "ui/glyph_source.h"

namespace quanlian {

class BoxGlyphs : public GlyphSource {
 public:
  [[nodiscard]] float AdvanceInEm(char32_t character, Weight) override { return character >= 0x2E80 ? 1.0F : 0.52F; }

  [[nodiscard]] GlyphBitmap Rasterize(char32_t character, Weight weight, float pixels) override {
    if (character == U' ') return {};
    GlyphBitmap bitmap;
    bitmap.width = std::max(1, static_cast<int>(AdvanceInEm(character, weight) * pixels) - 1);
    bitmap.height = std::max(1, static_cast<int>(pixels * 0.7F));
    bitmap.top = -bitmap.height;
    bitmap.coverage.assign(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height), 255);
    return bitmap;
  }
};

}  // namespace quanlian
