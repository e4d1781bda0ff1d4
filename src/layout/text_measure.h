// How wide a text is: the one thing that layout must ask of a font.
#pragma once

#include <string_view>

namespace quanlian {

enum class Weight { kRegular, kBold };

// `size` is the em height, in the unit of the box that the text goes into.
struct TextStyle {
  float size = 14;
  Weight weight = Weight::kRegular;
};

// A line of text stands in its box with the baseline this many em below the box's middle (ideographs then sit in the middle).
inline constexpr float kBaselineBelowMiddle = 0.38F;

class TextMeasure {
 public:
  virtual ~TextMeasure() = default;

  // Advance width of one line of UTF-8 text, in the unit of style.size. Linear in style.size.
  [[nodiscard]] virtual float Width(std::string_view text, TextStyle style) const = 0;
};

}  // namespace quanlian
