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
constexpr float kRowDistance = 16;
constexpr float kButtonsWidth = 190;  // at the right end of the context row, for the page's zoom buttons

// A card's face and where its top edge leaves room for the coloured bar.
struct Draft {
  const CardInput* input = nullptr;
  SetFace far;
  float width = 0;
  float top_pad = 0;
};

bool IsStage(const CardInput& card) {
  return card.kind == CardKind::kStage;
}

// Cards that stand side by side. A long chain takes several rows, like a text.
using Row = std::vector<const CardInput*>;

// The width of a stage's card where `stages` and `links` share a row.
float StageWidth(const Row& row, float width) {
  const auto stages =
      static_cast<float>(std::count_if(row.begin(), row.end(), [](const CardInput* card) { return IsStage(*card); }));
  const float links = static_cast<float>(row.size()) - stages;
  const float room = width - 2 * kMargin - kGap * (stages + links - 1);
  return room / (stages + links * kLinkToStageWidth);
}

// As few rows as let every word of the cards stand whole, of about equally many stages; each begins with one.
std::vector<Row> Rows(const ChainInput& input, float width, const TextMeasure& measure) {
  const auto stages = static_cast<std::size_t>(
      std::count_if(input.line.begin(), input.line.end(), [](const CardInput& card) { return IsStage(card); }));
  float least = 0;
  for (const CardInput& card : input.line) {
    const float needed = WidestWord(card.far, measure) + 2 * kCardPad;
    least = std::max(least, IsStage(card) ? needed : needed / kLinkToStageWidth);
  }
  for (std::size_t count = 1;; ++count) {
    std::vector<Row> rows;
    std::size_t begun = 0;
    for (const CardInput& card : input.line) {
      if (IsStage(card) && begun++ * count >= rows.size() * stages) rows.emplace_back();
      rows.back().push_back(&card);
    }
    const bool wide_enough =
        std::all_of(rows.begin(), rows.end(), [&](const Row& row) { return StageWidth(row, width) >= least; });
    if (wide_enough || count >= stages) return rows;
  }
}

std::vector<Draft> DraftCards(const Row& row, float stage_width, const TextMeasure& measure) {
  std::vector<Draft> drafts;
  for (const CardInput* card : row) {
    const float card_width = IsStage(*card) ? stage_width : stage_width * kLinkToStageWidth;
    drafts.push_back({card, SetLines(card->far, {0, 0}, card_width - 2 * kCardPad, 1, measure), card_width,
                      IsStage(*card) ? kCardPad + kStageBar : kCardPad});
  }
  return drafts;
}

// Places one row below `top`, with the arrows that lead along it, in from the row above and out to the one below. Returns its
// bottom.
float PlaceRow(std::vector<Draft> drafts, float top, const CardInput* before, const TextMeasure& measure, ChainLayout* layout) {
  float stage_height = 0;
  float link_height = 0;
  for (const Draft& draft : drafts) {
    float& tallest = IsStage(*draft.input) ? stage_height : link_height;
    tallest = std::max(tallest, draft.far.height + draft.top_pad + kCardPad);
  }
  const float row_height = std::max(stage_height, link_height);
  const float middle = top + row_height / 2;
  float x = kMargin;
  for (Draft& draft : drafts) {
    const CardInput& card = *draft.input;
    const float height = IsStage(card) ? stage_height : link_height;
    const Box box{x, middle - height / 2, x + draft.width, middle + height / 2};
    MoveFace(&draft.far.face, {box.left + kCardPad, box.top + draft.top_pad});
    if (before != nullptr && IsStage(*before) != IsStage(card)) {
      const CardInput& link = IsStage(card) ? *before : card;
      layout->arrows.push_back({{x - kGap, middle}, {x, middle}, IsStage(card), link.inferred});
    }
    layout->cards.push_back(MakeCard(card, box, std::move(draft.far.face), draft.top_pad, measure));
    before = &card;
    x = box.right + kGap;
  }
  if (before != nullptr && !IsStage(*before))
    layout->arrows.push_back({{x - kGap, middle}, {x, middle}, false, before->inferred});
  return top + row_height;
}

}  // namespace

ChainLayout LayOutRow(const ChainInput& input, float width, const TextMeasure& measure) {
  ChainLayout layout;
  layout.direction = Direction::kLeftToRight;
  const std::vector<Row> rows = Rows(input, width, measure);
  float stage_width = width;
  for (const Row& row : rows) stage_width = std::min(stage_width, StageWidth(row, width));
  float bottom = kMargin;
  const CardInput* before = nullptr;
  for (const Row& row : rows) {
    const float top = before == nullptr ? bottom : bottom + kRowDistance;
    bottom = PlaceRow(DraftCards(row, stage_width, measure), top, before, measure, &layout);
    before = row.back();
  }
  bottom = PlaceBelow(input, {kMargin, bottom}, kContextDistance, width - 2 * kMargin - kButtonsWidth, measure, &layout);
  layout.bounds = {0, 0, width, bottom + kMargin};
  return layout;
}

}  // namespace quanlian
