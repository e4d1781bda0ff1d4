// Writes a free-standing SVG picture. Like the HTML writer it cannot be broken by what a case file says: texts are escaped, and
// there is nothing but the few shapes below.
#pragma once

#include <string>
#include <string_view>

#include "layout/geometry.h"
#include "layout/text_measure.h"
#include "model/words.h"

namespace quanlian {

struct SvgStroke {
  std::string_view color;
  float width = 1;
  bool dashed = false;
};

class SvgWriter {
 public:
  // Texts are set in Noto Sans CJK for readers of `lang`.
  SvgWriter(Point size, Lang lang);

  void Fill(const Box& box, std::string_view color, float radius = 0);
  void Outline(const Box& box, const SvgStroke& stroke, float radius = 0);
  void Line(Point from, Point to, const SvgStroke& stroke);
  void Disc(Point center, float radius, std::string_view color);
  void Ring(Point center, float radius, const SvgStroke& stroke);

  // One line of text, its baseline beginning at `at`.
  void Text(Point at, std::string_view text, TextStyle style, std::string_view color);
  // The same, its middle at `at`.
  void TextAround(Point at, std::string_view text, TextStyle style, std::string_view color);

  [[nodiscard]] std::string Take();

 private:
  void Tag(std::string_view name) { out_.append("<").append(name); }
  void Number(std::string_view name, float value);
  void Word(std::string_view name, std::string_view value);
  void Stroke(const SvgStroke& stroke);
  void TextAt(Point at, std::string_view text, TextStyle style, std::string_view color, std::string_view anchor);

  std::string out_;
  Lang lang_;
};

}  // namespace quanlian
