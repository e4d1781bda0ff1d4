// Where only what a court decided is asked for, the canvas fades the rest and leaves nothing out.
#include "app/outline/court.h"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

#include "ui/drawn_bench.h"

using namespace quanlian;

namespace {

// Every text in sight now, with whether it is faded.
std::multiset<std::string> Texts(const Bench& bench) {
  std::multiset<std::string> texts;
  for (const DrawnText& drawn : bench.drawn_texts()) texts.insert(drawn.text);
  return texts;
}

// By the text that a line is of: whether it is faded, or not, or here so and there not.
using Fading = std::map<std::string, std::set<bool>>;

// Of the dossier, from its top to its end.
Fading ReadDossier(Bench* bench) {
  Fading fading;
  bench->Do(ScrollDossier{-1e6F});
  while (true) {
    const Box& region = bench->session().regions().dossier;
    for (const DrawnText& drawn : bench->drawn_texts()) {
      if (drawn.box.Overlaps(region)) fading[drawn.whole].insert(drawn.faded);
    }
    const float before = bench->session().state().dossier_scroll;
    bench->Do(ScrollDossier{region.height() / 2});
    if (bench->session().state().dossier_scroll == before) return fading;
  }
}

// Whether all texts that are lines of `whole` are faded, or none is; nothing when it is not in sight or both occur.
std::optional<bool> FadedAs(const Bench& bench, const std::string& whole) {
  bool faded = false;
  bool full = false;
  for (const DrawnText& drawn : bench.drawn_texts()) {
    if (drawn.whole == whole) (drawn.faded ? faded : full) = true;
  }
  if (faded == full) return std::nullopt;
  return faded;
}

template <class Check>
void InEveryView(Check check) {
  for (const Point screen : {kBench, kPhone, kExhibit}) {
    for (const Lang lang : {Lang::kZh, Lang::kEn}) {
      for (const View view : {View::kChain, View::kTimeline, View::kSentences}) {
        CAPTURE(screen.x);
        CAPTURE(lang == Lang::kZh ? "zh" : "en");
        CAPTURE(WordForView(view));
        Bench bench(screen, lang);
        bench.Do(SetView{view});
        check(bench);
      }
    }
  }
}

}  // namespace

TEST_CASE("fading leaves nothing out and moves nothing") {
  InEveryView([](Bench& bench) {
    const std::multiset<std::string> before = Texts(bench);
    for (const DrawnText& drawn : bench.drawn_texts()) CHECK_FALSE(drawn.faded);
    bench.Do(SetCourtOnly{true});
    CHECK(Texts(bench) == before);
    bench.Do(SetCourtOnly{false});
    for (const DrawnText& drawn : bench.drawn_texts()) CHECK_FALSE(drawn.faded);
  });
}

TEST_CASE("each row of a dossier is faded exactly when no court decided it") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    Bench bench(kBench, lang);
    bench.Do(SetCourtOnly{true});
    const Outline& outline = bench.session().outline();
    int checked = 0;
    for (const auto* list : {&outline.links, &outline.stages, &outline.context}) {
      for (const Dossier& dossier : *list) {
        bench.Do(Select{dossier.at});
        Fading wanted;
        for (const EvidenceRow& row : dossier.evidence) wanted[row.what].insert(!IsDecided(row.status_kind));
        for (const OutcomeRow& row : dossier.outcomes) wanted[row.what].insert(!IsDecided(row.status_kind));
        for (const MeansLine& means : dossier.means) wanted[means.what].insert(!IsDecided(means.status_kind));
        for (const SilenceRow& silence : dossier.silences) wanted[silence.what].insert(false);
        for (const ConflictRow& row : dossier.conflicts) wanted[row.point].insert(!outline.court.Decided(row.at));
        const Fading drawn = ReadDossier(&bench);
        for (const auto& one : wanted) {
          CAPTURE(one.first);
          REQUIRE(drawn.count(one.first) == 1);
          CHECK(drawn.at(one.first) == one.second);
          ++checked;
        }
      }
    }
    CHECK(checked > 100);
  }
}

TEST_CASE("on the chain, names of stages, outcomes and silences stay; figures of the police fade") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    Bench bench(kBench, lang);
    bench.Do(SetCourtOnly{true});
    for (const PlacedCard& card : bench.session().chain().cards) {
      for (const PlacedText& text : card.far.texts) {
        const std::optional<bool> faded = FadedAs(bench, *text.whole);
        CAPTURE(*text.whole);
        if (faded) CHECK(*faded == text.fades);
      }
      if (card.kind == CardKind::kContext) {
        for (const PlacedText& text : card.far.texts) CHECK(text.fades);
      }
    }
    for (const Dossier& link : bench.session().outline().links) {
      CHECK(FadedAs(bench, link.card.figure_words) == true);
      if (!link.outcomes.empty()) CHECK(FadedAs(bench, link.card.outcome) == false);
    }
    for (const Dossier& stage : bench.session().outline().stages) CHECK(FadedAs(bench, stage.card.title) == false);
  }
}

TEST_CASE("on the timeline each entry fades exactly when no court decided it") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    Bench bench(kBench, lang);
    bench.Do(SetView{View::kTimeline});
    bench.Do(SetCourtOnly{true});
    int decided = 0;
    for (const TimelineRow& row : bench.session().outline().timeline) {
      CAPTURE(row.what);
      bench.Do(Select{row.at});
      const std::optional<bool> faded = FadedAs(bench, row.what);
      REQUIRE(faded.has_value());
      CHECK(*faded == !bench.session().outline().court.Decided(row.at));
      decided += *faded ? 0 : 1;
    }
    CHECK(decided >= 2);
  }
}
