// The chain at every zoom, from all of it to one card: no two texts overlap, none leaves its card, and near faces hold
// everyone, every means and every item.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "ui/drawn_bench.h"

using namespace quanlian;

namespace {

constexpr float kStep = 1.04F;

template <class Check>
void OnEveryScreen(Check check) {
  for (const Point screen : {kBench, kPhone, kExhibit}) {
    for (const Lang lang : {Lang::kZh, Lang::kEn}) {
      for (const float text_scale : {1.0F, 2.0F}) {
        CAPTURE(screen.x);
        CAPTURE(lang == Lang::kZh ? "zh" : "en");
        CAPTURE(text_scale);
        Bench bench(screen, lang);
        Preferences preferences;
        preferences.text_scale = text_scale;
        preferences.motion = Motion::kReduced;
        bench.Do(SetPreferences{preferences});
        check(bench);
      }
    }
  }
}

bool Inside(const Box& inner, const Box& outer) {
  constexpr float kSlack = 0.5F;
  return inner.left >= outer.left - kSlack && inner.right <= outer.right + kSlack && inner.top >= outer.top - kSlack &&
         inner.bottom <= outer.bottom + kSlack;
}

// All steps of the zoom around a card's middle.
template <class Check>
void AtEveryZoom(Bench* bench, const Box& card, Check check, float factor = kStep) {
  bench->Do(ZoomBy{0.01F, std::nullopt, false});
  while (true) {
    bench->Do(LookAt{card.center()});
    check();
    const float before = bench->session().relative_zoom();
    bench->Do(ZoomBy{factor, std::nullopt, false});
    if (bench->session().relative_zoom() <= before * 1.001F) return;
  }
}

std::set<std::string> WordsOf(const Face& face) {
  std::set<std::string> words;
  for (const PlacedText& text : face.texts) words.insert(*text.whole);
  return words;
}

bool Opens(const Face& face, const ItemRef& at) {
  return std::any_of(face.items.begin(), face.items.end(), [&at](const PlacedItem& item) { return item.at == at; });
}

}  // namespace

TEST_CASE("at every zoom no two texts of the chain overlap and none leaves its card") {
  OnEveryScreen([](Bench& bench) {
    const Session& session = bench.session();
    const Box first = session.chain().cards[3].box;
    int steps = 0;
    AtEveryZoom(&bench, first, [&] {
      ++steps;
      std::vector<Box> texts;
      for (const PlacedCard& card : session.chain().cards) {
        const Face& face = session.ShowsNear(card) ? card.near : card.far;
        for (const PlacedText& text : face.texts) {
          CAPTURE(text.text);
          CAPTURE(session.relative_zoom());
          CHECK(Inside(text.box, card.box));
          texts.push_back(WorldToScreen(session.state().camera, session.regions().chain, text.box));
        }
      }
      for (const PlacedText& text : session.chain().labels) {
        texts.push_back(WorldToScreen(session.state().camera, session.regions().chain, text.box));
      }
      int overlaps = 0;
      for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
          const float slack = std::min(texts[i].height(), texts[j].height()) * 0.06F;  // line boxes may touch
          overlaps += texts[i].Inset(slack).Overlaps(texts[j].Inset(slack)) ? 1 : 0;
        }
      }
      CHECK(overlaps == 0);
    });
    CHECK(steps > 55);
  });
}

TEST_CASE("what is drawn of the chain is each card's one face, whole, at every zoom") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    Bench bench(kBench, lang);
    const Session& session = bench.session();
    for (const PlacedCard& card : session.chain().cards) {
      AtEveryZoom(
          &bench, card.box,
          [&] {
            const Box& region = session.regions().chain;
            std::set<std::string> drawn;
            for (const DrawnText& text : bench.drawn_texts()) drawn.insert(text.text);
            const Face& face = session.ShowsNear(card) ? card.near : card.far;
            for (const PlacedText& text : face.texts) {
              const Box box = WorldToScreen(session.state().camera, region, text.box);
              if (box.Inset(1).Overlaps(region)) CHECK(drawn.count(text.text) == 1);
            }
          },
          1.2F);
    }
  }
}

TEST_CASE("a near face can be read where it is shown, and every card shows it well before the largest zoom") {
  OnEveryScreen([](Bench& bench) {
    const Session& session = bench.session();
    const std::vector<PlacedCard> cards = session.chain().cards;
    AtEveryZoom(&bench, cards.front().box, [&] {
      for (const PlacedCard& card : cards) {
        if (!session.ShowsNear(card)) {
          CHECK(session.relative_zoom() < 4);
          continue;
        }
        for (const PlacedText& text : card.near.texts) {
          CHECK(text.style.size * session.state().camera.zoom >= 8.9F * session.plan().type_scale);
        }
      }
    });
  });
}

TEST_CASE("near faces hold every person, every means, every figure and finding, and every outcome") {
  OnEveryScreen([](Bench& bench) {
    const Outline& outline = bench.session().outline();
    int items = 0;
    for (const auto* list : {&outline.stages, &outline.links, &outline.context}) {
      for (const Dossier& dossier : *list) {
        const PlacedCard* card = bench.session().chain().Find(dossier.at);
        REQUIRE(card != nullptr);
        const std::set<std::string> words = WordsOf(card->near);
        CAPTURE(FormatItemRef(dossier.at));
        const auto has = [&](const std::string& text) {
          CAPTURE(text);
          CHECK((text.empty() || words.count(text) == 1));
          ++items;
        };
        if (dossier.at.kind == ItemKind::kStage) {
          for (const PartyLine& party : dossier.parties) {
            has(party.name);
            CHECK(Opens(card->near, party.at));
          }
          continue;
        }
        for (const MeansLine& means : dossier.means) has(means.what);
        for (const EvidenceRow& row : dossier.evidence) {
          has(row.number);
          has(row.what);
          if (row.figure) has(row.figure->Phrase());
          CHECK(Opens(card->near, row.at));
        }
        for (const OutcomeRow& row : dossier.outcomes) {
          has(row.number);
          has(row.headline);
          CHECK(Opens(card->near, row.at));
        }
      }
    }
    CHECK(items > 100);
  });
}

TEST_CASE("the overview map comes with the zoom, moves the camera and stands clear of the edges") {
  OnEveryScreen([](Bench& bench) {
    const Session& session = bench.session();
    CHECK_FALSE(session.overview_map().has_value());
    bench.Do(ZoomBy{4, std::nullopt, false});
    const std::optional<OverviewMap> map = session.overview_map();
    REQUIRE(map.has_value());
    CHECK(Inside(map->box, session.regions().chain.Inset(8)));
    CHECK(map->box.right < session.regions().chain.right - 190);  // the page's buttons stand there
    const PlacedCard& last = session.chain().cards[6];
    const Point in_map = WorldToScreen(map->camera, map->box, last.box.center());
    bench.Do(LookAt{map->WorldAt(in_map)});
    const Point middle = session.regions().chain.center();
    const std::optional<ItemRef> under =
        session.ChainItemAt(ScreenToWorld(session.state().camera, session.regions().chain, middle));
    REQUIRE(under.has_value());
    CHECK(last.box.Contains(ScreenToWorld(session.state().camera, session.regions().chain, middle)));
    const std::optional<OverviewMap> moved = session.overview_map();
    REQUIRE(moved.has_value());
    CHECK(moved->window.Contains(in_map));
    bench.Do(FitAll{});
    CHECK_FALSE(session.overview_map().has_value());
  });
}
