#include "record/svg/chain_drawing.h"

#include <string>

#include "app/views/chain_cards.h"
#include "record/svg/paper_measure.h"
#include "record/svg/svg_drawing.h"

namespace quanlian {
namespace {

constexpr float kWidth = 760;  // units; as wide as the paper's column, where text is then about 8 points high
constexpr float kStageBarWidth = 5;
constexpr float kArrowHead = 7;

void DrawArrow(SvgDrawing& drawing, const PlacedArrow& arrow) {
  drawing.Line(arrow.from, arrow.to, arrow.dashed ? "dashed" : "");
  if (!arrow.head) return;
  const Point back = arrow.from.x == arrow.to.x ? Point{0, -kArrowHead} : Point{-kArrowHead, 0};
  const Point side{back.y * 0.6F, back.x * 0.6F};
  for (const Point& end : {back + side, back - side}) drawing.Line(arrow.to + end, arrow.to);
}

void DrawCard(HtmlWriter& html, const PlacedCard& card) {
  Attrs attributes = {Attr(Name::kDataCard, FormatItemRef(card.at))};
  if (card.stage >= 0) attributes.emplace_back(Name::kClass, AccentClass(card.stage));
  const Element group(html, Tag::kG, attributes);
  SvgDrawing drawing(html);
  drawing.Rect(card.box, card.kind == CardKind::kContext ? "dashed" : "card");
  if (card.kind == CardKind::kStage) {
    const Box& box = card.box;
    drawing.Rect({box.left, box.top, box.left + kStageBarWidth, box.bottom}, "band");
  }
  for (const PlacedPill& pill : card.far.pills) drawing.Rect(pill.box, pill.dashed ? "dashed" : "pill");
  for (const PlacedText& text : card.far.texts) drawing.Text(text);
}

}  // namespace

void DrawChain(HtmlWriter& html, const ChainLayout& chain) {
  SvgDrawing drawing(html);
  for (const PlacedArrow& arrow : chain.arrows) DrawArrow(drawing, arrow);
  for (const PlacedCard& card : chain.cards) DrawCard(html, card);
  for (const PlacedText& text : chain.labels) drawing.Text(text);
}

void WriteChainDrawing(Pen& pen) {
  const ChainLayout chain = LayOutChain(MakeChainInput(pen.outline), Direction::kTopToBottom, kWidth, PaperMeasure());
  const Element figure(pen.html, Tag::kFigure, {Attr(Name::kClass, "drawing"), Attr(Name::kAriaHidden, "true")});
  {
    const Element svg(pen.html, Tag::kSvg, {Attr(Name::kViewBox, ViewBoxOf(chain.bounds))});
    DrawChain(pen.html, chain);
  }
  pen.html.Leaf(Tag::kFigcaption, {Attr(Name::kClass, "item-only")}, pen.Say(Phrase::kRecordItemMarked));
}

}  // namespace quanlian
