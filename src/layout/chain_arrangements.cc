#include "layout/chain_arrangements.h"

#include <algorithm>
#include <utility>

namespace quanlian {
namespace {

constexpr float kContextPadX = 14;
constexpr float kContextPadY = 7;
constexpr float kContextGap = 12;
constexpr float kContextWidest = 720;
constexpr float kContextNarrowest = 320;  // a long card rather wraps to this than start a new row
constexpr TextStyle kLabelStyle{12.5F, Weight::kRegular};

struct ContextDraft {
  const CardInput* input;
  Box box;
  Face far;
};

float WidestText(const Face& face) {
  float right = 0;
  for (const PlacedText& text : face.texts) right = std::max(right, text.box.right);
  return right;
}

}  // namespace

PlacedCard MakeCard(const CardInput& input, Box box, Face far, float top_pad, const TextMeasure& measure) {
  PlacedCard card{input.at, input.kind, input.stage, box, std::move(far), {}, kNearScale};
  const float pad = kCardPad * kNearScale;
  const Point corner{box.left + pad, box.top + top_pad * kNearScale};
  FittedFace near = FitLines(input.near, {corner.x, corner.y, box.right - pad, box.bottom - pad}, kNearScale, measure);
  card.near = std::move(near.face);
  card.near_type_scale = near.type_scale;
  return card;
}

float PlaceContext(const ChainInput& input, Point corner, float width, const TextMeasure& measure, ChainLayout* layout) {
  if (input.context.empty()) return corner.y;
  const float label_width = measure.Width(input.context_label, kLabelStyle);
  const float label_height = kLabelStyle.size * 1.4F;
  const bool label_beside = width > 4 * label_width;
  float left = corner.x;
  float y = corner.y;
  layout->labels.push_back(
      {input.context_label,
       std::make_shared<const std::string>(input.context_label),
       {left, label_beside ? y + kContextPadY : y, left + label_width, (label_beside ? y + kContextPadY : y) + label_height},
       kLabelStyle,
       TextInk::kMuted});
  if (label_beside) {
    left += label_width + 2 * kContextGap;
  } else {
    y += label_height + kContextGap / 2;
  }
  float x = left;
  float row_bottom = y;
  std::vector<ContextDraft> row;
  const auto finish_row = [&] {
    for (ContextDraft& draft : row) {
      const float height = draft.box.height();
      const float top = y + (row_bottom - y - height) / 2;  // cards of one row are centred on each other
      MoveFace(&draft.far, {0, top - draft.box.top});
      draft.box = {draft.box.left, top, draft.box.right, top + height};
      layout->cards.push_back(MakeCard(*draft.input, draft.box, std::move(draft.far), kContextPadY, measure));
    }
    row.clear();
  };
  for (const CardInput& card : input.context) {
    const float left_over = corner.x + width - x;
    const float offered = left_over >= kContextNarrowest ? left_over : corner.x + width - left;
    const float room = std::min(kContextWidest, offered) - 2 * kContextPadX;
    SetFace far = SetLines(card.far, {0, 0}, room, 1, measure);
    const float card_width = WidestText(far.face) + 2 * kContextPadX;
    if (x > left && x + card_width > corner.x + width) {
      finish_row();
      x = left;
      y = row_bottom + kContextGap;
    }
    const Box box{x, y, x + card_width, y + far.height + 2 * kContextPadY};
    MoveFace(&far.face, {box.left + kContextPadX, box.top + kContextPadY});
    row_bottom = std::max(row_bottom, box.bottom);
    row.push_back({&card, box, std::move(far.face)});
    x = box.right + kContextGap;
  }
  finish_row();
  return row_bottom;
}

}  // namespace quanlian
