// The chain from top to bottom: stages at full width, links indented between them on the line of the chain; context below.
#include <algorithm>
#include <utility>

#include "layout/chain_arrangements.h"

namespace quanlian {
namespace {

constexpr float kGap = 12;
constexpr float kNarrowWidth = 280;    // below, blanks are small, so that words and figures stay in one piece
constexpr float kRoomyWidth = 480;     // from here on outcomes stand beside the figure
constexpr float kRightColumn = 0.42F;  // of the card's inner width
constexpr float kContextDistance = 22;

bool IsOutcome(const CardLine& line) {
  return line.kind == LineKind::kPill || line.kind == LineKind::kDashedPill;
}

std::vector<CardLine> BriefLines(const std::vector<CardLine>& lines) {
  std::vector<CardLine> kept;
  for (const CardLine& line : lines) {
    if (line.brief) kept.push_back(line);
  }
  return kept;
}

// Sets `left` and `right` side by side when there is room for two columns, else below each other.
SetFace SetInColumns(const std::vector<CardLine>& left, const std::vector<CardLine>& right, float width, bool roomy,
                     const TextMeasure& measure) {
  if (!roomy || right.empty()) {
    std::vector<CardLine> all = left;
    all.insert(all.end(), right.begin(), right.end());
    return SetLines(all, {0, 0}, width, 1, measure);
  }
  const float right_width = width * kRightColumn;
  SetFace face = SetLines(left, {0, 0}, width - right_width - kCardPad, 1, measure);
  SetFace second = SetLines(right, {width - right_width, 0}, right_width, 1, measure);
  face.height = std::max(face.height, second.height);
  AppendFace(std::move(second.face), &face.face);
  return face;
}

// A stage: its name, with the stage's label at the right end of the same line.
SetFace SetStage(const CardInput& card, float width, const TextMeasure& measure) {
  std::vector<CardLine> kicker;
  std::vector<CardLine> title;
  for (const CardLine& line : BriefLines(card.far)) (line.kind == LineKind::kKicker ? kicker : title).push_back(line);
  SetFace label = SetLines(kicker, {0, 0}, width / 2, 1, measure);
  float label_width = 0;
  for (const PlacedText& text : label.face.texts) label_width = std::max(label_width, text.box.width());
  SetFace face = SetLines(title, {0, 0}, width - label_width - kCardPad, 1, measure);
  MoveFace(&label.face, {width - label_width, 4});
  AppendFace(std::move(label.face), &face.face);
  return face;
}

// A link: what passed and the figure; the outcome beside or below.
SetFace SetLink(const CardInput& card, float width, bool roomy, const TextMeasure& measure) {
  const std::vector<CardLine> lines = BriefLines(card.far);
  const auto outcome = std::find_if(lines.begin(), lines.end(), IsOutcome);
  return SetInColumns({lines.begin(), outcome}, {outcome, lines.end()}, width, roomy, measure);
}

}  // namespace

ChainLayout LayOutColumn(const ChainInput& input, float width, const TextMeasure& measure) {
  ChainLayout layout;
  layout.direction = Direction::kTopToBottom;
  const bool roomy = width >= kRoomyWidth;
  const bool narrow = width < kNarrowWidth;
  const float margin = narrow ? 8 : 16;
  const float indent = narrow ? 16 : 36;  // of links; the chain's line runs in the middle of it
  const float line_x = margin + indent / 2;
  float y = margin;
  for (std::size_t i = 0; i < input.line.size(); ++i) {
    const CardInput& card = input.line[i];
    const bool stage = card.kind == CardKind::kStage;
    const float left = stage ? margin : margin + indent;
    const float bar = stage ? kStageBar : 0;
    const float inner = width - margin - left - 2 * kCardPad - bar;
    const float pad = roomy ? kCardPad : kCardPad * 0.75F;
    SetFace far = stage ? SetStage(card, inner, measure) : SetLink(card, inner, roomy, measure);
    const Box box{left, y, width - margin, y + far.height + 2 * pad};
    MoveFace(&far.face, {left + bar + kCardPad, y + pad});
    if (!stage) {  // the line passes the link and ends in the next stage
      layout.arrows.push_back({{line_x, y - kGap}, {line_x, box.bottom + kGap}, i + 1 < input.line.size(), card.inferred});
    }
    layout.cards.push_back(MakeCard(card, box, std::move(far.face), pad, measure));
    y = box.bottom + kGap;
  }
  const float bottom = PlaceBelow(input, {margin, y - kGap}, kContextDistance, width - 2 * margin, measure, &layout);
  layout.bounds = {0, 0, width, bottom + margin};
  return layout;
}

}  // namespace quanlian
