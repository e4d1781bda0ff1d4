// Glyph pictures from the browser's 2D canvas: the subset font where it has the character, the system's fonts elsewhere.
#pragma once

#include "ui/glyph_source.h"

namespace quanlian {

class BrowserGlyphs final : public GlyphSource {
 public:
  // Whether the browser lets the page read what it draws; without that there are no glyphs, and no viewer.
  [[nodiscard]] static bool Open();

  [[nodiscard]] float AdvanceInEm(std::string_view cluster, Weight weight) override;
  [[nodiscard]] GlyphBitmap Rasterize(std::string_view cluster, Weight weight, float pixels) override;
};

}  // namespace quanlian
