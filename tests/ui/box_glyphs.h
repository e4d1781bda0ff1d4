// Glyphs for tests without a browser: every character is a box; ideographs are one em wide, everything else half an em.
#pragma once

#include <algorithm>
#include <cstddef>

#include "base/text.h"
#include "ui/glyph_source.h"

namespace quanlian {

class BoxGlyphs : public GlyphSource {
 public:
  [[nodiscard]] float AdvanceInEm(std::string_view cluster, Weight) override {
    std::size_t at = 0;
    return NextCodePoint(cluster, &at) >= 0x2E80 ? 1.0F : 0.52F;
  }

  [[nodiscard]] GlyphBitmap Rasterize(std::string_view cluster, Weight weight, float pixels) override {
    if (cluster == " ") return {};
    GlyphBitmap bitmap;
    bitmap.width = std::max(1, static_cast<int>(AdvanceInEm(cluster, weight) * pixels) - 1);
    bitmap.height = std::max(1, static_cast<int>(pixels * 0.7F));
    bitmap.top = -bitmap.height;
    bitmap.coverage.assign(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height), 255);
    return bitmap;
  }
};

}  // namespace quanlian
