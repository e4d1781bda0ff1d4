// The chain from left to right: stage, link, stage, …, all centred on one line; context below.
#include <algorithm>
#include <utility>

#include "layout/chain_arrangements.h"

namespace quanlian {
namespace {

constexpr float kMargin = 20;
constexpr float kGap = 12;                  // between neighbouring cards, bridged by the arrow
constexpr float kLinkToStageWidth = 1.45F;  // links are the heroes
constexpr float kContextDistance = 18;
constexpr float kButtonsWidth = 190;  // at the right end of the context row, for the page's zoom buttons

// A card's face and where its top edge leaves room for the coloured bar.
struct Draft {
  const CardInput* input = nullptr;
  SetFace far;
  float width = 0;
  float top_pad = 0;
};

std::vector<Draft> DraftCards(const ChainInput& input, float width, const TextMeasure& measure) {
  const auto stages = static_cast<float>(input.stages.size());
  const auto links = static_cast<float>(input.links.size());
  const float room = width - 2 * kMargin - kGap * (stages + links - 1);
  const float stage_width = room / (stages + links * kLinkToStageWidth);
  std::vector<Draft> drafts;
  for (std::size_t i = 0; i < input.stages.size(); ++i) {
    for (const CardInput* card : {&input.stages[i], i < input.links.size() ? &input.links[i] : nullptr}) {
      if (card == nullptr) continue;
      const bool stage = card->kind == CardKind::kStage;
      const float card_width = stage ? stage_width : stage_width * kLinkToStageWidth;
      drafts.push_back({card, SetLines(card->far, {0, 0}, card_width - 2 * kCardPad, 1, measure), card_width,
                        stage ? kCardPad + kStageBar : kCardPad});
    }
  }
  return drafts;
}

}  // namespace

ChainLayout LayOutRow(const ChainInput& input, float width, const TextMeasure& measure) {
  ChainLayout layout;
  layout.direction = Direction::kLeftToRight;
  std::vector<Draft> drafts = DraftCards(input, width, measure);
  float stage_height = 0;
  float link_height = 0;
  for (const Draft& draft : drafts) {
    float& tallest = draft.input->kind == CardKind::kStage ? stage_height : link_height;
    tallest = std::max(tallest, draft.far.height + draft.top_pad + kCardPad);
  }
  const float row_height = std::max(stage_height, link_height);
  const float middle = kMargin + row_height / 2;
  float x = kMargin;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    Draft& draft = drafts[i];
    const float height = draft.input->kind == CardKind::kStage ? stage_height : link_height;
    const Box box{x, middle - height / 2, x + draft.width, middle + height / 2};
    MoveFace(&draft.far.face, {box.left + kCardPad, box.top + draft.top_pad});
    if (i > 0) {
      const CardInput& link = drafts[i].input->kind == CardKind::kLink ? *drafts[i].input : *drafts[i - 1].input;
      layout.arrows.push_back({{x - kGap, middle}, {x, middle}, draft.input->kind == CardKind::kStage, link.inferred});
    }
    layout.cards.push_back(MakeCard(*draft.input, box, std::move(draft.far.face), draft.top_pad, measure));
    x = box.right + kGap;
  }
  float bottom = kMargin + row_height;
  if (!input.context.empty()) {
    bottom = PlaceContext(input, {kMargin, bottom + kContextDistance}, width - 2 * kMargin - kButtonsWidth, measure, &layout);
  }
  layout.bounds = {0, 0, width, bottom + kMargin};
  return layout;
}

}  // namespace quanlian
