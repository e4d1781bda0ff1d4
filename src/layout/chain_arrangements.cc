#include "layout/chain_arrangements.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "layout/line_break.h"

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

float Widest(const Face& face) {
  float right = 0;
  for (const PlacedText& text : face.texts) right = std::max(right, text.box.right);
  for (const PlacedPill& pill : face.pills) right = std::max(right, pill.box.right);
  return right;
}

// The label beside the cards where it is short, else above them. Moves `corner` to where the cards begin.
void PlaceLabel(const std::string& label, float width, const TextMeasure& measure, Point* corner, ChainLayout* layout) {
  const float label_width = measure.Width(label, kLabelStyle);
  const float height = kLabelStyle.size * 1.4F;
  const bool beside = width > 4 * label_width;
  float top = beside ? corner->y + kContextPadY : corner->y;
  const auto whole = std::make_shared<const std::string>(label);
  for (const std::string_view line : BreakLines(label, width, kLabelStyle, measure)) {
    const float right = corner->x + measure.Width(line, kLabelStyle);
    layout->labels.push_back({std::string(line), whole, {corner->x, top, right, top + height}, kLabelStyle, TextInk::kMuted});
    top += height;
  }
  if (beside) {
    corner->x += label_width + 2 * kContextGap;
  } else {
    corner->y = top + kContextGap / 2;
  }
}

float PlaceGroup(const CardGroup& group, Point corner, float width, const TextMeasure& measure, ChainLayout* layout) {
  Point first = corner;
  PlaceLabel(group.label, width, measure, &first, layout);
  const float left = first.x;
  float y = first.y;
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
  for (const CardInput& card : group.cards) {
    const float left_over = corner.x + width - x;
    const float offered = left_over >= kContextNarrowest ? left_over : corner.x + width - left;
    const float room = std::min(kContextWidest, offered) - 2 * kContextPadX;
    SetFace far = SetLines(card.far, {0, 0}, room, 1, measure);
    const float card_width = Widest(far.face) + 2 * kContextPadX;
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

float PlaceBelow(const ChainInput& input, Point corner, float distance, float width, const TextMeasure& measure,
                 ChainLayout* layout) {
  for (const CardGroup* group : {&input.apart, &input.context}) {
    if (group->cards.empty()) continue;
    corner.y = PlaceGroup(*group, {corner.x, corner.y + distance}, width, measure, layout);
  }
  return corner.y;
}

}  // namespace quanlian
