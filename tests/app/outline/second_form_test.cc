// A case of the second form, with several defendants and a court of appeal, in words.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "app/outline/outline.h"
#include "app/views/view_scenes.h"
#include "load/case_reader.h"
#include "load/golden_files.h"

namespace quanlian {
namespace {

const Case& SecondFormCase() {
  static const Case the_case = [] {
    Diagnostics diagnostics;
    return ReadCase(ReadGolden("good-second-form.json"), diagnostics).value();
  }();
  return the_case;
}

const Outline& In(Lang lang) {
  static const CaseIndex index(SecondFormCase());
  static const Outlines outlines = BuildOutlines(index);
  return outlines[lang];
}

const OutcomeRow& Row(const std::string& number, Lang lang = Lang::kEn) {
  const auto& rows = In(lang).rows.outcomes;
  return *std::find_if(rows.begin(), rows.end(), [&number](const OutcomeRow& row) { return row.number == number; });
}

std::string FactOf(const OutcomeRow& row, const std::string& label) {
  for (const Fact& fact : row.facts) {
    if (fact.label == label) return fact.value;
  }
  return "no such fact";
}

// The first outcome of the case as `change` leaves it, in English.
template <class Change>
OutcomeRow Changed(Change change) {
  Case the_case = SecondFormCase();
  change(the_case.outcomes[0]);
  const CaseIndex index(the_case);
  return BuildOutline(index, Lang::kEn).rows.outcomes[0];
}

Sanction Imposed(const char* kind, std::vector<PartyId> on, int months) {
  Sanction sanction;
  sanction.kind = {kind};
  sanction.defendants = std::move(on);
  if (months > 0) sanction.length = Length{Duration{months, 0}, Duration{months, 0}, Bound::kExact};
  return sanction;
}

}  // namespace

TEST_CASE("one person is not said to have got one punishment or the other") {
  const OutcomeRow row = Changed([](Outcome& outcome) {
    outcome.defendants = {{"abel"}};
    outcome.sanctions = {Imposed("prison", {}, 12), Imposed("life-prison", {}, 0)};
  });
  CHECK(row.sanctions_words == "imprisonment, 12 months; also life imprisonment");
  CHECK(row.headline == "1st instance · life and 12 months");
  CHECK(row.people == "1 person");
  CHECK(row.per_person.empty());
}

TEST_CASE("a person with two terms is one person on a card, and two terms are no range") {
  const OutcomeRow row = Changed([](Outcome& outcome) {
    outcome.sanctions = {Imposed("prison", {{"abel"}}, 12), Imposed("prison", {{"abel"}}, 24)};
  });
  CHECK(row.headline == "1st instance · 1 imprisonment");
}

TEST_CASE("a group is not counted as a person") {
  const OutcomeRow row = Changed([](Outcome& outcome) {
    outcome.defendants.push_back({"centre"});
    outcome.sanctions = {Imposed("prison", {{"abel"}, {"centre"}}, 12)};
  });
  CHECK(row.headline == "1st instance · 12 months");
  CHECK(row.people == "number of people not stated");
}

TEST_CASE("what was found of one is not said of all, and a conviction without a sanction leaves it open") {
  OutcomeRow row = Changed([](Outcome& outcome) {
    outcome.sanctions.clear();
    outcome.findings.erase(outcome.findings.begin(), outcome.findings.begin() + 2);  // Carl's acquittal is left
  });
  CHECK(row.headline == "1st instance · judged · content not stated");
  CHECK(row.sanctions_not_stated);
  row = Changed([](Outcome& outcome) {
    outcome.sanctions.clear();
    outcome.findings.erase(outcome.findings.begin() + 1, outcome.findings.end());
    outcome.findings[0].defendants.clear();
  });
  CHECK(row.headline == "1st instance · convicted · content not stated");
  CHECK(row.sanctions_words == "Convicted; what was imposed is not stated");
}

TEST_CASE("only custody is a bare number of months, suspended or not") {
  Case the_case = SecondFormCase();
  the_case.law = "CN";
  Outcome& outcome = the_case.outcomes[0];
  outcome.sanctions = {Imposed("criminal-detention", {{"abel"}}, 4)};
  outcome.sanctions[0].suspended = outcome.sanctions[0].length;
  SanctionKind kind;
  kind.id = {"suspended-order"};
  kind.family = SanctionFamily::kCustodySuspended;
  kind.word = the_case.title;
  kind.word.words[Lang::kEn] = "suspended sentence order";
  the_case.sanction_kinds.push_back(kind);
  the_case.outcomes[1].sanctions = {Imposed("suspended-order", {}, 8)};
  const CaseIndex index(the_case);
  const Outline outline = BuildOutline(index, Lang::kEn);
  CHECK(outline.rows.outcomes[0].headline == "1st instance · 1 detention 4 months, suspended");
  CHECK(outline.rows.outcomes[1].headline == "2nd instance · earlier decision changed · suspended sentence order 8 months");
}

TEST_CASE("a card says the gravest sanction first and counts every kind") {
  CHECK(Row("O4").headline == "1st instance · 14 people · 2 life · 12 × 60–288 months · forfeiture");
  CHECK(Row("O4", Lang::kZh).headline == "一审 · 14人 · 2人终身监禁 · 12人60–288个月 · forfeiture");
}

TEST_CASE("each defendant has a line; a suspended term says so with its period, a fine its amount") {
  const OutcomeRow& row = Row("O1");
  CHECK(row.people == "3 people");
  REQUIRE(row.sanctions.size() == 5);
  CHECK(row.sanctions[0].who == "Abel");
  CHECK(row.sanctions[0].label == "160 months");
  CHECK(row.sanctions[0].note == "13 years 4 months");
  CHECK(row.sanctions[1].label == "LHC 8,970,396.15");
  CHECK(row.sanctions[1].currency == "XTS");
  CHECK_FALSE(row.sanctions[1].HasBar());
  CHECK(row.sanctions[2].label == "amount not stated");
  CHECK(row.sanctions[2].not_stated);
  CHECK(row.sanctions[3].family == SanctionFamily::kCustodySuspended);
  CHECK(row.sanctions[3].suspended == "suspended for 24 months");
  CHECK(row.sanctions[4].label == "60 months or more");
  CHECK(row.sanctions_words.rfind("Abel: imprisonment, 160 months; Abel: fine, LHC 8,970,396.15; ", 0) == 0);
}

TEST_CASE("what was pleaded and found is said of each defendant") {
  const OutcomeRow& row = Row("O1");
  REQUIRE(row.charges.size() == 3);
  CHECK(row.charges[0].found == "Abel: 3 counts; pleaded guilty; convicted");
  CHECK(row.charges[1].found == "Berta: 1 count; pleaded not guilty; convicted");
  CHECK(row.charges[2].found == "Carl: acquitted");
  CHECK(Row("O4").charges[0].found == "14 people: convicted");
}

TEST_CASE("a dismissed appeal is never sentenced, and lacks nothing") {
  const OutcomeRow& row = Row("O3");
  CHECK(row.headline == "2nd instance · earlier decision upheld");
  CHECK(row.sanctions_words == "Earlier decision upheld");
  CHECK_FALSE(row.sanctions_not_stated);
  CHECK(FactOf(row, "Reviews") == "O1: Abel, Berta and Carl judged");
  CHECK(FactOf(row, "Result") == "earlier decision upheld");
  const std::string speech = In(Lang::kEn).SpeechFor({ItemKind::kOutcome, "berta-appeal"});
  CHECK(speech.find("sentenced") == std::string::npos);
}

TEST_CASE("a changed sentence says that it was changed, and what it is now") {
  CHECK(Row("O2").headline == "2nd instance · earlier decision changed · 120 months");
  CHECK(Row("O2").sanctions_words == "imprisonment, 120 months");
}

TEST_CASE("a decision not to prosecute is none of a court and imposes nothing") {
  const OutcomeRow& row = Row("O5");
  CHECK(row.headline == "2 people · not prosecuted: slight offence");
  CHECK(row.sanctions_words == "Not prosecuted: slight offence");
  CHECK(FactOf(row, "Decided by") == "Public prosecutor");
  CHECK(FactOf(row, "Court") == "no such fact");
  CHECK(FactOf(row, "Instance") == "no such fact");
}

TEST_CASE("life, money and bans are words in the sentences; a suspended term is hollow with its period") {
  const SentenceInput input = MakeSentenceInput(In(Lang::kEn));
  const auto first =
      std::find_if(input.rows.begin(), input.rows.end(), [](const SentenceRow& row) { return row.number == "O1"; });
  REQUIRE(first != input.rows.end());
  REQUIRE(first->lines.size() == 6);  // sanctions, then the one offence of three charges
  CHECK(first->lines[0].spans.size() == 1);
  CHECK(first->lines[1].spans.empty());
  CHECK(first->lines[2].kind == SentenceLineKind::kOpen);
  CHECK(first->lines[3].kind == SentenceLineKind::kSuspended);
  CHECK(first->lines[3].suspended_months == 24);
  CHECK(first->lines[4].spans.empty());
  const auto fourth =
      std::find_if(input.rows.begin(), input.rows.end(), [](const SentenceRow& row) { return row.number == "O4"; });
  REQUIRE(fourth != input.rows.end());
  CHECK(fourth->lines[1].words == "2 people: life imprisonment");
  CHECK(fourth->lines[1].spans.empty());
}

TEST_CASE("figures keep their bounds, decimals and parts") {
  const auto& rows = In(Lang::kEn).rows.evidence;
  CHECK(rows[0].figure->Phrase() == "10,000 to 30,000 SIM cards");
  CHECK(rows[0].status == "alleged, as reported");
  CHECK(rows[1].figure->Phrase() == "at least 1,200 SIM cards");
  CHECK(rows[1].cautions.back() == "A part of E1: never add.");
  CHECK(rows[2].figure->Phrase() == "LHC 8,970,396.15");
  CHECK(rows[3].figure->Phrase() == "thousands of people");
  CHECK(rows[4].figure->Phrase() == "up to 40 SIM cards");
  CHECK(In(Lang::kZh).rows.evidence[3].figure->Phrase() == "数千人");
}

TEST_CASE("an outcome of a party stands under no other party's name") {
  Case the_case = SecondFormCase();
  Outcome& outcome = the_case.outcomes[4];
  outcome.on = {ItemKind::kParty, "carl"};  // beside Abel, who leads the stage
  const CaseIndex index(the_case);
  const Outline outline = BuildOutline(index, Lang::kEn);
  const SentenceInput input = MakeSentenceInput(outline);
  const auto row =
      std::find_if(input.rows.begin(), input.rows.end(), [](const SentenceRow& one) { return one.number == "O5"; });
  REQUIRE(row != input.rows.end());
  CHECK(row->kicker == "Carl");
  CHECK(row->stage == 1);
}

TEST_CASE("the scale does not deny that a figure is part of another where the file states it") {
  for (const ScaleNote& note : In(Lang::kEn).scale.notes) CHECK(note.words.find("part of another") == std::string::npos);
}

TEST_CASE("a case of another law and language explains no word of Chinese law or sources") {
  for (const LegendRow& row : In(Lang::kEn).legend) {
    for (const char* word : {"拘役", "余", "约"}) CHECK(row.word.find(word) == std::string::npos);
  }
  CHECK(In(Lang::kEn).translation_note.empty());
  CHECK(In(Lang::kZh).translation_note == "英文为准；此为中文译文。");
}

}  // namespace quanlian
