// Boxes, lines and texts of the laid-out chain as SVG. Sizes are attributes, not styles, so that the page's style policy can
// stay closed; ink and dashes are classes.
#include "record/chain_drawing.h"

#include <cmath>
#include <string>

#include "app/chain_cards.h"
#include "record/paper_measure.h"

namespace quanlian {
namespace {

constexpr float kWidth = 760;  // units; as wide as the paper's column, where text is then about 8 points high
constexpr float kStageBarWidth = 5;
constexpr float kArrowHead = 7;

// In tenths of a unit, finer than any printer; no place in a layout is negative.
std::string Number(float units) {
  const long tenths = std::lround(units * 10);
  std::string text = std::to_string(tenths / 10);
  if (tenths % 10 != 0) text.append(1, '.').append(std::to_string(tenths % 10));
  return text;
}

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

class Drawing {
 public:
  explicit Drawing(HtmlWriter& html) : html_(html) {}

  void Rect(const Box& box, std::string_view css_class) {
    html_.Leaf(Tag::kRect,
               {Attr(Name::kClass, css_class), Attr(Name::kX, Number(box.left)), Attr(Name::kY, Number(box.top)),
                Attr(Name::kWidth, Number(box.width())), Attr(Name::kHeight, Number(box.height()))},
               "");
  }

  void Texts(const std::vector<PlacedText>& texts) {
    for (const PlacedText& text : texts) Text(text);
  }

  void Arrow(const PlacedArrow& arrow) {
    Line(arrow.from, arrow.to, arrow.dashed ? "dashed" : "");
    if (!arrow.head) return;
    const Point back = arrow.from.x == arrow.to.x ? Point{0, -kArrowHead} : Point{-kArrowHead, 0};
    const Point side{back.y * 0.6F, back.x * 0.6F};
    for (const Point& end : {back + side, back - side}) Line(arrow.to + end, arrow.to, "");
  }

 private:
  void Text(const PlacedText& text) {
    const float baseline = text.box.center().y + kBaselineBelowMiddle * text.style.size;
    Attrs attributes = {Attr(Name::kX, Number(text.box.left)), Attr(Name::kY, Number(baseline)),
                        Attr(Name::kFontSize, Number(text.style.size))};
    if (text.style.weight == Weight::kBold) attributes.emplace_back(Name::kFontWeight, "700");
    const std::string ink = std::string(text.fades ? "not-court " : "") + std::string(InkClass(text.ink));
    if (!ink.empty()) attributes.emplace_back(Name::kClass, ink);
    html_.Leaf(Tag::kSvgText, attributes, text.text);
  }

  void Line(Point from, Point to, std::string_view css_class) {
    Attrs attributes = {Attr(Name::kX1, Number(from.x)), Attr(Name::kY1, Number(from.y)), Attr(Name::kX2, Number(to.x)),
                        Attr(Name::kY2, Number(to.y))};
    if (!css_class.empty()) attributes.emplace_back(Name::kClass, css_class);
    html_.Leaf(Tag::kLine, attributes, "");
  }

  HtmlWriter& html_;
};

void DrawCard(Pen& pen, Drawing& drawing, const PlacedCard& card) {
  const std::string accent = card.stage < 0 ? "" : "accent-" + std::to_string(card.stage % 4 + 1);
  Attrs attributes = {Attr(Name::kDataCard, FormatItemRef(card.at))};
  if (!accent.empty()) attributes.emplace_back(Name::kClass, accent);
  const Element group(pen.html, Tag::kG, attributes);
  drawing.Rect(card.box, card.kind == CardKind::kContext ? "dashed" : "card");
  if (card.kind == CardKind::kStage) {
    const Box& box = card.box;
    drawing.Rect({box.left, box.top, box.left + kStageBarWidth, box.bottom}, "band");
  }
  for (const PlacedPill& pill : card.far.pills) drawing.Rect(pill.box, pill.dashed ? "dashed" : "pill");
  drawing.Texts(card.far.texts);
}

}  // namespace

void WriteChainDrawing(Pen& pen) {
  const ChainLayout chain = LayOutChain(MakeChainInput(pen.outline), Direction::kTopToBottom, kWidth, PaperMeasure());
  const Element figure(pen.html, Tag::kFigure, {Attr(Name::kClass, "drawing"), Attr(Name::kAriaHidden, "true")});
  {
    const Element svg(pen.html, Tag::kSvg,
                      {Attr(Name::kViewBox, "0 0 " + Number(chain.bounds.width()) + " " + Number(chain.bounds.height()))});
    Drawing drawing(pen.html);
    for (const PlacedArrow& arrow : chain.arrows) drawing.Arrow(arrow);
    for (const PlacedCard& card : chain.cards) DrawCard(pen, drawing, card);
    drawing.Texts(chain.labels);
  }
  pen.html.Leaf(Tag::kFigcaption, {Attr(Name::kClass, "item-only")}, pen.Say(Phrase::kRecordItemMarked));
}

}  // namespace quanlian
