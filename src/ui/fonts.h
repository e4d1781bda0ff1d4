// The two fonts of the canvas (regular, bold) as Dear ImGui fonts whose glyphs come from a GlyphSource on demand, and the
// measure that layout uses.
#pragma once

#include <unordered_map>

#include "layout/text_measure.h"
#include "ui/glyph_source.h"

struct ImFont;
struct ImFontAtlas;

namespace quanlian {

class Fonts : public TextMeasure {
 public:
  // Adds both fonts to the atlas. Both must outlive the fonts.
  Fonts(GlyphSource& source, ImFontAtlas& atlas);

  [[nodiscard]] float Width(std::string_view text, TextStyle style) const override;
  [[nodiscard]] float Advance(char32_t character, TextStyle style) const;
  [[nodiscard]] ImFont* font(Weight weight) const { return fonts_[static_cast<int>(weight)]; }

 private:
  GlyphSource* source_;
  ImFont* fonts_[2];
  mutable std::unordered_map<char32_t, float> advances_in_em_[2];
};

}  // namespace quanlian
