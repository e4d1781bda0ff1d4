#include "layout/chain_arrangements.h"

#include <algorithm>
#include <utility>

namespace quanlian {
namespace {

constexpr float kContextPadX = 14;
constexpr float kContextPadY = 7;
constexpr float kContextGap = 12;
constexpr float kContextWidest = 560;
constexpr TextStyle kLabelStyle{12.5F, Weight::kRegular};

float WidestText(const Face& face) {
  float right = 0;
  for (const PlacedText& text : face.texts) right = std::max(right, text.box.right);
  return right;
}

}  // namespace

PlacedCard MakeCard(const CardInput& input, Box box, Face far, float top_pad, const TextMeasure& measure) {
  PlacedCard card{input.at, input.kind, input.stage, box, std::move(far), {}};
  const float pad = kCardPad * kNearScale;
  const Point corner{box.left + pad, box.top + top_pad * kNearScale};
  card.near = FitLines(input.near, corner, box.width() - 2 * pad, box.bottom - pad - corner.y, kNearScale, measure).face;
  return card;
}

float PlaceContext(const ChainInput& input, Point corner, float width, const TextMeasure& measure, ChainLayout* layout) {
  if (input.context.empty()) return corner.y;
  const float label_width = measure.Width(input.context_label, kLabelStyle);
  const float label_height = kLabelStyle.size * 1.4F;
  const bool label_beside = width > 4 * label_width;
  float left = corner.x;
  float y = corner.y;
  layout->labels.push_back({input.context_label,
                            {left, label_beside ? y + kContextPadY : y, left + label_width,
                             (label_beside ? y + kContextPadY : y) + label_height},
                            kLabelStyle,
                            TextInk::kMuted});
  if (label_beside) {
    left += label_width + 2 * kContextGap;
  } else {
    y += label_height + kContextGap / 2;
  }
  float x = left;
  float row_bottom = y;
  std::size_t row_start = layout->cards.size();
  const auto finish_row = [&] {  // cards of one row are equally tall
    for (std::size_t i = row_start; i < layout->cards.size(); ++i) layout->cards[i].box.bottom = row_bottom;
    row_start = layout->cards.size();
  };
  for (const CardInput& card : input.context) {
    const float room = std::min(kContextWidest, corner.x + width - left) - 2 * kContextPadX;
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
    layout->cards.push_back(MakeCard(card, box, std::move(far.face), kContextPadY, measure));
    x = box.right + kContextGap;
  }
  finish_row();
  return row_bottom;
}

}  // namespace quanlian
