// How wide a text is on paper, where no font can be asked: the advances of Noto Sans CJK's Latin, ideographs a full square.
#pragma once

#include "layout/text_measure.h"

namespace quanlian {

// A little wide on purpose, so that a line also fits in the fonts that a browser may take instead.
class PaperMeasure : public TextMeasure {
 public:
  // `reserve`: by how much wider; 1 where the font is sure to be Noto Sans CJK.
  explicit PaperMeasure(float reserve = 1.03F) : reserve_(reserve) {}

  [[nodiscard]] float Width(std::string_view text, TextStyle style) const override;

 private:
  float reserve_;
};

}  // namespace quanlian
