#include "layout/chain_layout.h"

#include <doctest/doctest.h>

#include "layout/fixed_measure.h"

using namespace quanlian;

namespace {

CardInput Stage(int position) {
  CardInput card{{ItemKind::kStage, "stage-" + std::to_string(position)}, CardKind::kStage, position, false, {}, {}};
  card.far = {{LineKind::kKicker, "环节", {}, {}, {}},
              {LineKind::kTitle, "某某信息科技股份有限公司", {}, {}, {}},
              {LineKind::kMuted, "a role that takes more than one line in a narrow card", {}, {}, {}}};
  card.near = card.far;
  for (int i = 0; i < 6; ++i)
    card.near.push_back({LineKind::kItem, "某人，被抓获；处理结果未载明", {}, {}, {ItemKind::kParty, "p" + std::to_string(i)}});
  return card;
}

CardInput Link(int position) {
  CardInput card{{ItemKind::kLink, "link-" + std::to_string(position)}, CardKind::kLink, position, position == 0, {}, {}};
  card.far = {{LineKind::kMuted, "phone cards and advanced permissions", {}, {}, {}},
              {LineKind::kFigure, "10 million", "more than", "cards", {}},
              {LineKind::kBody, "phone “black cards” supplied", {}, {}, {}},
              {LineKind::kPill, "13 people · 18–78 months", {}, {}, {}}};
  card.near = card.far;
  for (int i = 0; i < 12; ++i)
    card.near.push_back({LineKind::kItem,
                         "more than 3,500 devices seized",
                         "E" + std::to_string(i),
                         {},
                         {ItemKind::kEvidence, "e" + std::to_string(i)}});
  return card;
}

// `stages` of them, each but the last before the link that leads on.
ChainInput Chain(int stages = 4) {
  ChainInput input;
  for (int i = 0; i < stages; ++i) {
    input.line.push_back(Stage(i));
    if (i + 1 < stages) input.line.push_back(Link(i));
  }
  for (int i = 0; i < 3; ++i) {
    input.context.cards.push_back({{ItemKind::kLink, "beside-" + std::to_string(i)},
                                   CardKind::kContext,
                                   -1,
                                   false,
                                   {{LineKind::kBody, "2016 徐某某案：所用电话卡", {}, {}, {}}},
                                   {}});
  }
  input.context.label = "不计入本链";
  return input;
}

// Three stages that no single link joins, and four links.
ChainInput Branching() {
  ChainInput input;
  for (int i = 0; i < 3; ++i) input.line.push_back(Stage(i));
  for (int i = 0; i < 4; ++i) input.apart.cards.push_back(Link(i));
  input.apart.label = "these links branch";
  return input;
}

bool Inside(const Box& inner, const Box& outer) {
  constexpr float kSlack = 0.5F;
  return inner.left >= outer.left - kSlack && inner.right <= outer.right + kSlack && inner.top >= outer.top - kSlack &&
         inner.bottom <= outer.bottom + kSlack;
}

// Runs a check for both directions over the widths that occur.
template <class Check>
void ForEveryLayout(Check check) {
  const FixedMeasure measure;
  for (const Direction direction : {Direction::kLeftToRight, Direction::kTopToBottom}) {
    for (const float width : {300.0F, 390.0F, 600.0F, 1140.0F, 1366.0F, 2000.0F}) {
      if (direction == Direction::kLeftToRight && width < 1000) continue;
      CAPTURE(width);
      check(LayOutChain(Chain(), direction, width, measure));
    }
  }
}

}  // namespace

TEST_CASE("no two cards overlap") {
  ForEveryLayout([](const ChainLayout& layout) {
    for (std::size_t i = 0; i < layout.cards.size(); ++i) {
      for (std::size_t j = i + 1; j < layout.cards.size(); ++j) CHECK_FALSE(layout.cards[i].box.Overlaps(layout.cards[j].box));
    }
  });
}

TEST_CASE("every card lies inside the bounds") {
  ForEveryLayout([](const ChainLayout& layout) {
    for (const PlacedCard& card : layout.cards) CHECK(Inside(card.box, layout.bounds));
  });
}

TEST_CASE("every text of both faces lies inside its card") {
  ForEveryLayout([](const ChainLayout& layout) {
    for (const PlacedCard& card : layout.cards) {
      for (const Face* face : {&card.far, &card.near}) {
        for (const PlacedText& text : face->texts) {
          CAPTURE(text.text);
          CHECK(Inside(text.box, card.box));
        }
        for (const PlacedPill& pill : face->pills) CHECK(Inside(pill.box, card.box));
      }
    }
  });
}

TEST_CASE("texts of one face do not overlap") {
  ForEveryLayout([](const ChainLayout& layout) {
    for (const PlacedCard& card : layout.cards) {
      for (const Face* face : {&card.far, &card.near}) {
        for (std::size_t i = 0; i < face->texts.size(); ++i) {
          for (std::size_t j = i + 1; j < face->texts.size(); ++j) {
            CAPTURE(face->texts[i].text);
            CAPTURE(face->texts[j].text);
            CHECK_FALSE(face->texts[i].box.Inset(1).Overlaps(face->texts[j].box.Inset(1)));
          }
        }
      }
    }
  });
}

TEST_CASE("cards stand in chain order, context last") {
  ForEveryLayout([](const ChainLayout& layout) {
    REQUIRE(layout.cards.size() == 10);
    for (std::size_t i = 1; i < 7; ++i) {
      const Box& before = layout.cards[i - 1].box;
      const Box& here = layout.cards[i].box;
      const bool across = layout.direction == Direction::kLeftToRight;
      CHECK((across ? here.left >= before.right : here.top >= before.bottom));
    }
    for (std::size_t i = 7; i < 10; ++i) CHECK(layout.cards[i].kind == CardKind::kContext);
  });
}

TEST_CASE("an inferred link is drawn dashed, a stated one is not") {
  ForEveryLayout([](const ChainLayout& layout) {
    int dashed = 0;
    for (const PlacedArrow& arrow : layout.arrows) dashed += arrow.dashed ? 1 : 0;
    CHECK(dashed == (layout.direction == Direction::kLeftToRight ? 2 : 1));
  });
}

TEST_CASE("a point finds its card, and an item of the near face only when near") {
  const FixedMeasure measure;
  const ChainLayout layout = LayOutChain(Chain(), Direction::kLeftToRight, 1366, measure);
  const PlacedCard& link = layout.cards[1];
  REQUIRE_FALSE(link.near.items.empty());
  const Point on_item = link.near.items.front().box.center();
  CHECK(ItemAt(link, on_item, false) == link.at);
  CHECK(ItemAt(link, on_item, true) == link.near.items.front().at);
  CHECK(ItemAt(link, link.box.center() + Point{0, link.box.height()}, true) == link.at);
  CHECK(CardAt(layout, {-5, -5}) == nullptr);
}

TEST_CASE("the same input gives the same layout") {
  const FixedMeasure measure;
  const ChainLayout one = LayOutChain(Chain(), Direction::kTopToBottom, 390, measure);
  const ChainLayout two = LayOutChain(Chain(), Direction::kTopToBottom, 390, measure);
  REQUIRE(one.cards.size() == two.cards.size());
  for (std::size_t i = 0; i < one.cards.size(); ++i) CHECK(one.cards[i].box == two.cards[i].box);
}

TEST_CASE("a long chain takes several rows, in which no word is broken and every card stands in its turn") {
  const FixedMeasure measure;
  for (int stages = 2; stages <= 12; ++stages) {
    for (const float width : {900.0F, 1366.0F, 1920.0F}) {
      CAPTURE(stages);
      CAPTURE(width);
      const ChainLayout layout = LayOutChain(Chain(stages), Direction::kLeftToRight, width, measure);
      REQUIRE(layout.cards.size() == static_cast<std::size_t>(2 * stages - 1 + 3));
      for (int i = 0; i < 2 * stages - 1; ++i) {
        const PlacedCard& card = layout.cards[static_cast<std::size_t>(i)];
        CHECK(card.kind == (i % 2 == 0 ? CardKind::kStage : CardKind::kLink));
        CHECK(card.box.right <= width);
        for (const PlacedText& text : card.far.texts) {
          CAPTURE(text.text);
          const bool latin = text.whole->find_first_of("abcdefghij") != std::string::npos;
          const std::size_t at = text.whole->find(text.text);
          if (latin && at > 0) CHECK((*text.whole)[at - 1] == ' ');
        }
        if (i == 0) continue;
        const Box& before = layout.cards[static_cast<std::size_t>(i) - 1].box;
        CHECK((card.box.left >= before.right || card.box.top >= before.bottom));
      }
      for (const PlacedCard& card : layout.cards) {
        for (const PlacedCard& other : layout.cards) CHECK((&card == &other || !card.box.Overlaps(other.box)));
      }
    }
  }
}

TEST_CASE("between two stages without a link of their own no arrow is drawn, and links apart stand below under their label") {
  const FixedMeasure measure;
  for (const Direction direction : {Direction::kLeftToRight, Direction::kTopToBottom}) {
    const ChainInput input = Branching();
    const ChainLayout layout = LayOutChain(input, direction, 1366, measure);
    CHECK(layout.arrows.empty());
    REQUIRE(layout.cards.size() == 7);
    CHECK(*layout.labels.front().whole == input.apart.label);
    for (std::size_t i = 3; i < 7; ++i) {
      CHECK(layout.cards[i].at == input.apart.cards[i - 3].at);
      CHECK(layout.cards[i].box.top > layout.cards[2].box.bottom);
    }
  }
}
