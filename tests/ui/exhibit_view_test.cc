// The picture as an exhibit shows it: large, whole cards, and nobody's name.
#include <doctest/doctest.h>

#include <string>

#include "ui/drawn_bench.h"

using namespace quanlian;

namespace {

constexpr float kSmallestType = 24;                       // CSS pixels
constexpr Point kPictures[] = {{1020, 640}, {860, 900}};  // of an upright and a wide screen

std::vector<ItemRef> Cards(Bench& bench) {
  std::vector<ItemRef> cards;
  for (const PlacedCard& card : bench.session().chain().cards) cards.push_back(card.at);
  return cards;
}

template <class Check>
void OnEveryCard(Check check) {
  for (const Point screen : kPictures) {
    for (const Lang lang : {Lang::kZh, Lang::kEn}) {
      Bench bench(screen, lang);
      bench.Do(SetExhibit{true});
      for (const ItemRef& at : Cards(bench)) {
        CAPTURE(FormatItemRef(at));
        bench.Do(Select{at});
        check(bench, at);
      }
    }
  }
}

}  // namespace

TEST_CASE("in an exhibit no text of a card is smaller than 24 pixels") {
  OnEveryCard([](Bench& bench, const ItemRef&) {
    REQUIRE_FALSE(bench.drawn_texts().empty());
    CHECK(12.5F * bench.session().state().camera.zoom >= kSmallestType - 0.1F);
  });
}

TEST_CASE("in an exhibit the chosen card is wholly in sight, in the middle unless the chain ends there") {
  OnEveryCard([](Bench& bench, const ItemRef& at) {
    const Box& region = bench.session().regions().chain;
    const Box card = WorldToScreen(bench.session().state().camera, region, *bench.session().PlaceOf(at));
    CHECK(card.left >= region.left);
    CHECK(card.right <= region.right);
    CHECK(card.top >= region.top);
    CHECK(card.bottom <= region.bottom);
  });
}

TEST_CASE("in an exhibit the picture names no person, near or far") {
  const Case the_case = Yuante();
  OnEveryCard([&](Bench& bench, const ItemRef&) {
    for (const bool near : {false, true}) {
      if (near) bench.Do(ZoomBy{2.5F, {}, false});
      for (const DrawnText& drawn : bench.drawn_texts()) {
        for (const Party& party : the_case.parties) {
          if (party.kind != PartyKind::kPerson) continue;
          CAPTURE(drawn.whole);
          CHECK(drawn.whole.find(party.name.In(Lang::kZh)) == std::string::npos);
          CHECK(drawn.whole.find(party.name.In(Lang::kEn).substr(0, party.name.In(Lang::kEn).find(' ')) + " ") ==
                std::string::npos);
        }
      }
    }
  });
}

TEST_CASE("an exhibit becomes as new: its camera comes back to where it began") {
  Bench bench({1020, 640}, Lang::kZh);
  bench.Do(SetExhibit{true});
  const Camera start = bench.session().state().camera;
  bench.Do(Select{{ItemKind::kLink, "account-seller-fraud"}});
  bench.Do(ZoomBy{3, {}, false});
  bench.Do(PanBy{{-500, 100}});
  CHECK_FALSE(bench.session().state().camera == start);
  bench.Do(Select{});
  CHECK(bench.session().state().camera == start);
  bench.Do(PanBy{{-500, 100}});
  bench.Do(FitAll{});
  CHECK(bench.session().state().camera == start);
}

TEST_CASE("leaving the exhibit gives the bench back as it was") {
  Bench bench(kBench, Lang::kZh);
  const Camera before = bench.session().state().camera;
  const std::size_t texts = bench.drawn_texts().size();
  bench.Do(SetExhibit{true});
  CHECK(bench.drawn_texts().size() < texts);
  bench.Do(SetExhibit{false});
  CHECK(bench.session().state().camera == before);
  CHECK(bench.drawn_texts().size() == texts);
}
