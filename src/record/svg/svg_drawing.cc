#include "record/svg/svg_drawing.h"

#include "record/svg/svg_number.h"

namespace quanlian {
namespace {

constexpr int kAccents = 4;

std::string_view InkClass(TextInk ink) {
  switch (ink) {
    case TextInk::kMuted:
      return "faint";
    case TextInk::kAccent:
      return "tinted";
    default:
      return {};
  }
}

void AddClasses(std::string_view one, std::string_view other, Attrs* attributes) {
  std::string both(one);
  if (!one.empty() && !other.empty()) both += ' ';
  both += other;
  if (!both.empty()) attributes->emplace_back(Name::kClass, both);
}

}  // namespace

void SvgDrawing::Rect(const Box& box, std::string_view css_class) {
  html_.Leaf(Tag::kRect,
             {Attr(Name::kClass, css_class), Attr(Name::kX, SvgNumber(box.left)), Attr(Name::kY, SvgNumber(box.top)),
              Attr(Name::kWidth, SvgNumber(box.width())), Attr(Name::kHeight, SvgNumber(box.height()))},
             "");
}

void SvgDrawing::Line(Point from, Point to, std::string_view css_class) {
  Attrs attributes = {Attr(Name::kX1, SvgNumber(from.x)), Attr(Name::kY1, SvgNumber(from.y)), Attr(Name::kX2, SvgNumber(to.x)),
                      Attr(Name::kY2, SvgNumber(to.y))};
  AddClasses(css_class, {}, &attributes);
  html_.Leaf(Tag::kLine, attributes, "");
}

void SvgDrawing::Text(const PlacedText& text, std::string_view css_class) {
  const float baseline = text.box.center().y + kBaselineBelowMiddle * text.style.size;
  Attrs attributes = {Attr(Name::kX, SvgNumber(text.box.left)), Attr(Name::kY, SvgNumber(baseline)),
                      Attr(Name::kFontSize, SvgNumber(text.style.size))};
  if (text.style.weight == Weight::kBold) attributes.emplace_back(Name::kFontWeight, "700");
  const std::string classes = std::string(text.fades ? "not-court " : "") + std::string(css_class);
  AddClasses(InkClass(text.ink), std::string_view(classes).substr(0, classes.find_last_not_of(' ') + 1), &attributes);
  html_.Leaf(Tag::kSvgText, attributes, text.text);
}

std::string ViewBoxOf(const Box& bounds) {
  return "0 0 " + SvgNumber(bounds.width()) + " " + SvgNumber(bounds.height());
}

std::string AccentClass(int stage) {
  return stage < 0 ? std::string() : "accent-" + std::to_string(stage % kAccents + 1);
}

}  // namespace quanlian
