// Shapes and lines of text as SVG elements within HTML. Sizes are attributes, not styles, so that the page's style policy can
// stay closed; ink, dashes and colours are classes, which the style sheet of the page or of the picture gives their looks.
#pragma once

#include <string>
#include <string_view>

#include "layout/chain_layout.h"
#include "layout/geometry.h"
#include "record/html/html_writer.h"

namespace quanlian {

class SvgDrawing {
 public:
  // `html`: with an <svg> open.
  explicit SvgDrawing(HtmlWriter& html) : html_(html) {}

  void Rect(const Box& box, std::string_view css_class);
  void Line(Point from, Point to, std::string_view css_class = {});
  // One line; `css_class` besides that of its ink.
  void Text(const PlacedText& text, std::string_view css_class = {});

 private:
  HtmlWriter& html_;
};

// "0 0 760 240".
[[nodiscard]] std::string ViewBoxOf(const Box& bounds);

// "accent-2"; nothing for a stage below 0.
[[nodiscard]] std::string AccentClass(int stage);

}  // namespace quanlian
