// The viewer draws the bundled case without a GPU: what stands on the canvas for every item, language and screen.
#include "ui/viewer.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "ui/drawn_bench.h"

using namespace quanlian;

namespace {

template <class Check>
void OnEveryScreen(Check check) {
  for (const Point screen : {kBench, kPhone, kExhibit, Point{1024, 712}, Point{320, 584}}) {
    for (const Lang lang : {Lang::kZh, Lang::kEn}) {
      CAPTURE(screen.x);
      CAPTURE(lang == Lang::kZh ? "zh" : "en");
      Bench bench(screen, lang);
      check(bench);
    }
  }
}

}  // namespace

// A reader's wish for larger text.
SetPreferences TextAt(float scale) {
  Preferences preferences;
  preferences.text_scale = scale;
  return {preferences};
}

TEST_CASE("at rest nothing moves: a second look needs no further frame") {
  OnEveryScreen([](Bench& bench) { CHECK_FALSE(bench.Frame()); });
}

TEST_CASE("the whole chain is in sight on a court PC and in an exhibit") {
  for (const Point screen : {kBench, kExhibit}) {
    Bench bench(screen, Lang::kZh);
    const Regions& regions = bench.session().regions();
    for (const PlacedCard& card : bench.session().chain().cards) {
      const Box box = WorldToScreen(bench.session().state().camera, regions.chain, card.box);
      CHECK(box.left >= regions.chain.left);
      CHECK(box.right <= regions.chain.right);
      CHECK(box.bottom <= regions.chain.bottom + 0.5F);
    }
  }
}

TEST_CASE("every text stands inside the screen's width") {
  OnEveryScreen([](Bench& bench) {
    for (const ItemRef& at :
         {ItemRef{}, ItemRef{ItemKind::kLink, "operator-reseller"}, ItemRef{ItemKind::kLink, "reseller-account-seller"},
          ItemRef{ItemKind::kLink, "account-seller-fraud"}, ItemRef{ItemKind::kStage, "operator"}}) {
      bench.Do(Select{at});
      const float width = bench.session().state().screen.x;
      for (const DrawnText& drawn : bench.drawn_texts()) {
        CAPTURE(drawn.text);
        CHECK(drawn.box.left >= -0.5F);
        CHECK(drawn.box.right <= width + 0.5F);
      }
    }
  });
}

TEST_CASE("texts of the dossier never overlap") {
  OnEveryScreen([](Bench& bench) {
    for (const Dossier& dossier : bench.session().outline().links) {
      bench.Do(Select{dossier.at});
      bench.Do(SetSheet{Sheet::kFull});
      std::vector<DrawnText> texts;
      for (const DrawnText& drawn : bench.drawn_texts()) {
        if (drawn.box.top >= bench.session().regions().dossier.top && drawn.box.left >= bench.session().regions().dossier.left)
          texts.push_back(drawn);
      }
      for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
          CAPTURE(texts[i].text);
          CAPTURE(texts[j].text);
          CHECK_FALSE(texts[i].box.Inset(2.5F).Overlaps(texts[j].box.Inset(2.5F)));
        }
      }
    }
  });
}

TEST_CASE("the dossier of a link shows each of its figures with its bound") {
  OnEveryScreen([](Bench& bench) {
    for (const Dossier& dossier : bench.session().outline().links) {
      bench.Do(Select{dossier.at});
      bench.Do(SetSheet{Sheet::kFull});
      for (int page = 0; page < 40; ++page) {
        for (const EvidenceRow& row : dossier.evidence) {
          if (!row.figure || !bench.Shows(row.number)) continue;
          if (!bench.Shows(row.figure->number)) continue;  // may lie above or below the edge of this page
          if (!row.figure->before.empty()) CHECK(bench.Shows(row.figure->before));
        }
        const float before = bench.session().state().dossier_scroll;
        bench.Do(ScrollDossier{200});
        if (bench.session().state().dossier_scroll == before) break;
      }
    }
  });
}

TEST_CASE("people and means appear when zoomed in, and not before") {
  Bench bench(kBench, Lang::kZh);
  const PlacedCard& card = bench.session().chain().cards.front();
  const auto texts_in_sight = [&bench, &card] {
    int count = 0;
    for (const PlacedText& text : card.near.texts) count += bench.Shows(text.text) ? 1 : 0;
    return count;
  };
  const int far_texts = static_cast<int>(card.far.texts.size());
  CHECK(texts_in_sight() <= far_texts);
  const Session& session = bench.session();
  const Box box = WorldToScreen(session.state().camera, session.regions().chain, card.box);
  bench.Do(ZoomBy{kNearZoomRelativeToFit + 0.01F, Point{box.left, box.top}, false});
  const Box region = session.regions().chain;
  int expected = 0;
  for (const PlacedText& text : card.near.texts) {
    expected += WorldToScreen(session.state().camera, region, text.box).Overlaps(region) ? 1 : 0;
  }
  CHECK(expected > far_texts);
  CHECK(texts_in_sight() >= expected);
}

TEST_CASE("a change of language keeps selection and place") {
  Bench bench(kBench, Lang::kZh);
  const ItemRef at{ItemKind::kLink, "reseller-account-seller"};
  bench.Do(Select{at});
  bench.Do(ZoomBy{2.5F, Point{700, 150}, false});
  const float zoom = bench.session().relative_zoom();
  const PlacedCard* before = CardAt(
      bench.session().chain(),
      ScreenToWorld(bench.session().state().camera, bench.session().regions().chain, bench.session().regions().chain.center()));
  REQUIRE(before != nullptr);
  const ItemRef middle = before->at;
  bench.Do(SetLang{Lang::kEn});
  CHECK(bench.session().state().at == at);
  CHECK(bench.session().relative_zoom() == doctest::Approx(zoom));
  const PlacedCard* after = CardAt(
      bench.session().chain(),
      ScreenToWorld(bench.session().state().camera, bench.session().regions().chain, bench.session().regions().chain.center()));
  REQUIRE(after != nullptr);
  CHECK(after->at == middle);
}

TEST_CASE("larger text keeps the selection, and its card in sight") {
  OnEveryScreen([](Bench& bench) {
    const ItemRef at{ItemKind::kLink, "account-seller-fraud"};
    bench.Do(Select{at});
    for (const float scale : {1.25F, 2.0F, 1.0F}) {
      bench.Do(TextAt(scale));
      CAPTURE(scale);
      const Session& session = bench.session();
      CHECK(session.state().at == at);
      const Box box = WorldToScreen(session.state().camera, session.regions().chain, session.chain().Find(at)->box);
      CHECK(box.Overlaps(session.regions().chain));
      CHECK((!session.plan().sheet_moves || session.state().sheet != Sheet::kPeek));
    }
  });
}

TEST_CASE("larger text is drawn larger and stays inside the screen's width") {
  OnEveryScreen([](Bench& bench) {
    const auto tallest = [&bench] {
      float height = 0;
      for (const DrawnText& drawn : bench.drawn_texts()) height = std::max(height, drawn.box.height());
      return height;
    };
    for (const Dossier& dossier : bench.session().outline().links) {
      bench.Do(TextAt(1));
      bench.Do(Select{dossier.at});
      bench.Do(SetSheet{Sheet::kHalf});
      const float usual = tallest();
      for (const float scale : {1.5F, 2.0F}) {
        bench.Do(TextAt(scale));
        CAPTURE(scale);
        CHECK(tallest() > usual * 1.2F);
        for (const DrawnText& drawn : bench.drawn_texts()) {
          CAPTURE(drawn.text);
          CHECK(drawn.box.left >= -0.5F);
          CHECK(drawn.box.right <= bench.session().state().screen.x + 0.5F);
        }
      }
    }
  });
}

TEST_CASE("cards of larger text do not overlap and hold their texts") {
  OnEveryScreen([](Bench& bench) {
    bench.Do(TextAt(2));
    const std::vector<PlacedCard>& cards = bench.session().chain().cards;
    for (std::size_t i = 0; i < cards.size(); ++i) {
      for (const PlacedText& text : cards[i].far.texts) {
        CAPTURE(text.text);
        CHECK(text.box.left >= cards[i].box.left);
        CHECK(text.box.right <= cards[i].box.right + 0.5F);
        CHECK(text.box.bottom <= cards[i].box.bottom + 0.5F);
      }
      for (std::size_t j = i + 1; j < cards.size(); ++j) CHECK_FALSE(cards[i].box.Overlaps(cards[j].box));
    }
  });
}

TEST_CASE("a figure of the chain stays in one piece at every size of text") {
  OnEveryScreen([](Bench& bench) {
    for (const float scale : {1.0F, 1.5F, 2.0F}) {
      bench.Do(TextAt(scale));
      for (const Dossier& dossier : bench.session().outline().links) {
        if (!dossier.card.figure) continue;
        const std::vector<PlacedText>& texts = bench.session().chain().Find(dossier.at)->far.texts;
        CHECK(std::any_of(texts.begin(), texts.end(),
                          [&](const PlacedText& text) { return text.text == dossier.card.figure->number; }));
      }
    }
  });
}

TEST_CASE("an address that names nothing selects nothing") {
  Bench bench(kBench, Lang::kZh);
  bench.Do(Select{{ItemKind::kLink, "no-such-link"}});
  CHECK(bench.session().state().at == ItemRef{});
}

TEST_CASE("arrow keys walk the chain from end to end and stop there") {
  Bench bench(kBench, Lang::kZh);
  std::vector<ItemRef> visited;
  for (int i = 0; i < 30; ++i) {
    bench.Do(SelectNeighbour{1});
    if (visited.empty() || visited.back() != bench.session().state().at) visited.push_back(bench.session().state().at);
  }
  std::vector<ItemRef> cards;
  for (const PlacedCard& card : bench.session().chain().cards) cards.push_back(card.at);
  CHECK(visited == cards);
}

TEST_CASE("on a phone a selected card is brought into sight above the sheet") {
  Bench bench(kPhone, Lang::kEn);
  for (const PlacedCard& card : bench.session().chain().cards) {
    bench.Do(Select{card.at});
    const Box box = WorldToScreen(bench.session().state().camera, bench.session().regions().chain, card.box);
    CAPTURE(card.at.id);
    CHECK(box.bottom <= bench.session().regions().chain.bottom);
    CHECK(box.top >= 0);
  }
}

TEST_CASE("a scene has the screen until an item is chosen and again when it is left, with reduced motion at once") {
  Bench bench(kBench, Lang::kZh);
  Preferences preferences;
  preferences.motion = Motion::kReduced;
  bench.Do(SetPreferences{preferences});
  bench.Do(SetView{View::kTimeline});
  const auto dossier_height = [&bench] { return bench.session().regions().dossier.height(); };
  CHECK(dossier_height() == doctest::Approx(0));
  bench.Do(Select{bench.session().scene().items.back().at});
  CHECK(dossier_height() > kBench.y * 0.4F);
  bench.Do(PanBy{{0, -kBench.y}});
  bench.Do(Select{bench.session().outline().whole.at});
  CHECK(dossier_height() == doctest::Approx(0));
  CHECK(bench.session().state().camera == bench.session().state().camera_goal);
}
