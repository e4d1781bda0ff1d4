// Where glyph pictures come from: the browser's 2D canvas in the page, plain boxes in tests. Keeps ui free of the platform.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "layout/text_measure.h"

namespace quanlian {

// Grey-scale coverage of one glyph, row by row. `left` and `top` place the bitmap's corner relative to its origin on the
// baseline, in bitmap pixels, y downwards (so `top` is usually negative). An empty bitmap is a blank.
struct GlyphBitmap {
  int width = 0;
  int height = 0;
  int left = 0;
  int top = 0;
  std::vector<std::uint8_t> coverage;
};

class GlyphSource {
 public:
  virtual ~GlyphSource() = default;

  // Advance of a cluster, one character or more (ui/clusters.h), in em (1 = the font size). Any has one: what the subset font
  // lacks comes from the system's fonts.
  [[nodiscard]] virtual float AdvanceInEm(std::string_view cluster, Weight weight) = 0;

  // Its picture at an em height of `pixels` device pixels.
  [[nodiscard]] virtual GlyphBitmap Rasterize(std::string_view cluster, Weight weight, float pixels) = 0;
};

}  // namespace quanlian
