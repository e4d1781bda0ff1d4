// A font for tests: ideographs are one em wide, everything else half an em.
#pragma once

#include "base/text.h"
#include "layout/text_measure.h"

namespace quanlian {

class FixedMeasure : public TextMeasure {
 public:
  [[nodiscard]] float Width(std::string_view text, TextStyle style) const override {
    float em = 0;
    for (std::size_t at = 0; at < text.size();) em += NextCodePoint(text, &at) >= 0x2E80 ? 1.0F : 0.5F;
    return em * style.size;
  }
};

}  // namespace quanlian
