// How wide a text is on paper, where no font can be asked: the advances of Noto Sans CJK's Latin, ideographs a full square.
#pragma once

#include "layout/text_measure.h"

namespace quanlian {

// A little wide on purpose, so that a line also fits in the fonts that a browser may take instead.
class PaperMeasure : public TextMeasure {
 public:
  [[nodiscard]] float Width(std::string_view text, TextStyle style) const override;
};

}  // namespace quanlian
