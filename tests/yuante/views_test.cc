// The views show what the case file says, for every item, in both languages.
#include "app/views/view_scenes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "yuante/yuante_case.h"

using namespace quanlian;
using namespace quanlian::yuante;

TEST_CASE("the timeline has every event once, and every dated item once") {
  const Case& the_case = TheCase();
  const CaseIndex index(the_case);
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    const TimelineInput input = MakeTimelineInput(BuildOutline(index, lang));
    std::multiset<ItemRef> shown;
    for (const TimelineEntry& entry : input.entries) {
      if (entry.at.kind == ItemKind::kEvent) shown.insert(entry.at);
      for (const TimelineNumber& number : entry.numbers) shown.insert(number.at);
    }
    for (const Event& event : the_case.events) CHECK(shown.count({ItemKind::kEvent, event.id.value}) == 1);
    for (const Evidence& evidence : the_case.evidence) {
      CHECK(shown.count({ItemKind::kEvidence, evidence.id.value}) == (evidence.when ? 1 : 0));
    }
  }
}

TEST_CASE("events stand at their own dates, undated ones at none") {
  const Case& the_case = TheCase();
  const CaseIndex index(the_case);
  const TimelineInput input = MakeTimelineInput(BuildOutline(index, Lang::kZh));
  std::map<ItemRef, const TimelineEntry*> entries;
  for (const TimelineEntry& entry : input.entries) entries[entry.at] = &entry;
  for (const Event& event : the_case.events) {
    const TimelineEntry* entry = entries.at({ItemKind::kEvent, event.id.value});
    REQUIRE(entry->days.has_value() == event.when.has_value());
    if (!event.when) continue;
    CHECK(entry->days->first == DaysOf(*event.when).first);
    CHECK(entry->days->end == DaysOf(*event.when).end);
  }
}

TEST_CASE("in the timeline August 2019 comes before September 2019, though it is told after it") {
  const Case& the_case = TheCase();
  const CaseIndex index(the_case);
  const TimelineInput input = MakeTimelineInput(BuildOutline(index, Lang::kZh));
  int place = 0;
  std::map<std::string, int> places;
  for (const TimelineEntry& entry : input.entries) places[entry.at.id] = place++;
  CHECK(places.at("campaign-launched") < places.at("yuante-arrests"));
  CHECK(places.at("fraud-reported") < places.at("shandong-raid"));
}

TEST_CASE("the sentences are 16 to 22 and 18 to 78 months; detention has no length; the third link has no outcome") {
  const Case& the_case = TheCase();
  const CaseIndex index(the_case);
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    const SentenceInput input = MakeSentenceInput(BuildOutline(index, lang));
    std::map<std::string, const SentenceRow*> rows;
    for (const SentenceRow& row : input.rows) rows[row.at.id] = &row;
    CHECK(rows.size() == the_case.outcomes.size() + 1);

    const SentenceRow& executives = *rows.at("executives-sentenced");
    REQUIRE(executives.lines.size() == 3);
    REQUIRE(executives.lines[0].spans.size() == 1);
    CHECK(executives.lines[0].spans[0].min_months == 16);
    CHECK(executives.lines[0].spans[0].max_months == 22);
    CHECK(executives.lines[1].kind == SentenceLineKind::kOpen);
    CHECK(executives.lines[1].spans.empty());
    CHECK(executives.lines[2].kind == SentenceLineKind::kStatutory);

    const SentenceRow& thirteen = *rows.at("thirteen-sentenced");
    CHECK(thirteen.lines[0].spans[0].min_months == 18);
    CHECK(thirteen.lines[0].spans[0].max_months == 78);
    CHECK(thirteen.lines.size() == 4);  // the term and three charges

    CHECK_FALSE(rows.at("company-judged")->not_stated.empty());
    const SentenceRow& fraud = *rows.at("account-seller-fraud");
    CHECK_FALSE(fraud.not_stated.empty());
    CHECK(fraud.lines.empty());
  }
}

TEST_CASE("an event's dossier says when and what, on whose word, and with which numbered items") {
  const Case& the_case = TheCase();
  const CaseIndex index(the_case);
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    const Outline outline = BuildOutline(index, lang);
    for (const Event& event : the_case.events) {
      const Dossier* dossier = outline.DossierFor({ItemKind::kEvent, event.id.value});
      REQUIRE(dossier != nullptr);
      CHECK(dossier->title == event.what.In(lang));
      CHECK_FALSE(dossier->kind_label.empty());
      CHECK_FALSE(dossier->subtitle.empty());
      CHECK(dossier->quotes.empty() == event.citations.empty());
      for (const EvidenceRow& row : dossier->evidence) {
        const Evidence* evidence = index.Find(EvidenceId{row.at.id});
        REQUIRE(evidence != nullptr);
        const bool named = std::find(event.about.begin(), event.about.end(), row.at) != event.about.end();
        CHECK((named || (evidence->when && event.when && *evidence->when == *event.when)));
      }
    }
  }
}
