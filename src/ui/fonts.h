// The two fonts of the canvas (regular, bold) as Dear ImGui fonts whose glyphs come from a GlyphSource on demand, and the
// measure that layout uses.
#pragma once

#include <unordered_map>

#include "layout/text_measure.h"
#include "ui/clusters.h"
#include "ui/glyph_source.h"

struct ImFont;
struct ImFontAtlas;

namespace quanlian {

class Fonts : public TextMeasure {
 public:
  // Adds both fonts to the atlas. Source and atlas must outlive the fonts, which stay where they are.
  Fonts(GlyphSource& source, ImFontAtlas& atlas);
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  [[nodiscard]] float Width(std::string_view text, TextStyle style) const override;
  // What is drawn next of a text, and how far the pen goes on after it.
  [[nodiscard]] char32_t Next(std::string_view text, std::size_t* at) const { return clusters_.Next(text, at); }
  [[nodiscard]] float Advance(char32_t character, TextStyle style) const;
  [[nodiscard]] ImFont* font(Weight weight) const { return fonts_[static_cast<int>(weight)]; }

 private:
  GlyphSource* source_;
  mutable Clusters clusters_;
  ImFont* fonts_[2];
  mutable std::unordered_map<char32_t, float> advances_in_em_[2];
};

}  // namespace quanlian
