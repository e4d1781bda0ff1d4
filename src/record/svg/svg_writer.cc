// Shapes and texts as SVG.
#include "record/svg/svg_writer.h"

#include "base/text.h"
#include "record/html/html_writer.h"
#include "record/svg/svg_number.h"

namespace quanlian {
namespace {

// In the face for Chinese these are a full square wide; the Korean one has them as English needs them. The site's own fonts do
// the same.
bool IsWideInChineseFace(char32_t c) {
  return c == 0xB7 || c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D;
}

// An XML text cannot hold U+FFFE and U+FFFF.
std::string EscapeXml(std::string_view text) {
  std::string clean;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = NextCodePoint(text, &at);
    AppendUtf8(c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c, &clean);
  }
  return EscapeHtml(clean);
}

}  // namespace

SvgWriter::SvgWriter(Point size, Lang lang) : lang_(lang) {
  out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
  Number("width", size.x);
  Number("height", size.y);
  Word("viewBox", "0 0 " + SvgNumber(size.x) + " " + SvgNumber(size.y));
  Word("font-family", "Noto Sans CJK SC");
  out_ += ">\n";
}

void SvgWriter::Fill(const Box& box, std::string_view color, float radius) {
  Tag("rect");
  Number("x", box.left);
  Number("y", box.top);
  Number("width", box.width());
  Number("height", box.height());
  if (radius > 0) Number("rx", radius);
  Word("fill", color);
  out_ += "/>\n";
}

void SvgWriter::Outline(const Box& box, const SvgStroke& stroke, float radius) {
  Tag("rect");
  Number("x", box.left);
  Number("y", box.top);
  Number("width", box.width());
  Number("height", box.height());
  if (radius > 0) Number("rx", radius);
  Word("fill", "none");
  Stroke(stroke);
  out_ += "/>\n";
}

void SvgWriter::Line(Point from, Point to, const SvgStroke& stroke) {
  Tag("line");
  Number("x1", from.x);
  Number("y1", from.y);
  Number("x2", to.x);
  Number("y2", to.y);
  Stroke(stroke);
  out_ += "/>\n";
}

void SvgWriter::Disc(Point center, float radius, std::string_view color) {
  Tag("circle");
  Number("cx", center.x);
  Number("cy", center.y);
  Number("r", radius);
  Word("fill", color);
  out_ += "/>\n";
}

void SvgWriter::Ring(Point center, float radius, const SvgStroke& stroke) {
  Tag("circle");
  Number("cx", center.x);
  Number("cy", center.y);
  Number("r", radius);
  Word("fill", "none");
  Stroke(stroke);
  out_ += "/>\n";
}

void SvgWriter::Text(Point at, std::string_view text, TextStyle style, std::string_view color) {
  TextAt(at, text, style, color, {});
}

void SvgWriter::TextAround(Point at, std::string_view text, TextStyle style, std::string_view color) {
  TextAt(at, text, style, color, "middle");
}

void SvgWriter::TextAt(Point at, std::string_view text, TextStyle style, std::string_view color, std::string_view anchor) {
  Tag("text");
  Number("x", at.x);
  Number("y", at.y);
  Number("font-size", style.size);
  if (style.weight == Weight::kBold) Word("font-weight", "700");
  if (!anchor.empty()) Word("text-anchor", anchor);
  Word("fill", color);
  out_ += ">";
  for (std::size_t next = 0; next < text.size();) {
    const std::size_t start = next;
    const bool wide = IsWideInChineseFace(NextCodePoint(text, &next));
    if (LanguageOf(lang_).script == Script::kLatin && wide) {
      out_ += "<tspan font-family=\"Noto Sans CJK KR\">" + EscapeXml(text.substr(start, next - start)) + "</tspan>";
    } else {
      out_ += EscapeXml(text.substr(start, next - start));
    }
  }
  out_ += "</text>\n";
}

std::string SvgWriter::Take() {
  return std::move(out_) + "</svg>\n";
}

void SvgWriter::Number(std::string_view name, float value) {
  Word(name, SvgNumber(value));
}

void SvgWriter::Word(std::string_view name, std::string_view value) {
  out_.append(" ").append(name).append("=\"").append(EscapeHtml(value)).append("\"");
}

void SvgWriter::Stroke(const SvgStroke& stroke) {
  Word("stroke", stroke.color);
  Number("stroke-width", stroke.width);
  if (stroke.dashed) Word("stroke-dasharray", "9 7");
}

}  // namespace quanlian
