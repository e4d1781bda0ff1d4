// Rows of evidence, outcomes and sources: qualifiers kept, nothing added up, "not stated" in words.
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

#include "app/outline/outline.h"
#include "app/sample_case.h"

using namespace quanlian;

namespace {

Outline Sample(Lang lang) {
  const Case the_case = SampleCase();
  return BuildOutline(CaseIndex(the_case), lang);
}

}  // namespace

TEST_CASE("evidence names what it may not be added to, from both sides") {
  const Outline outline = Sample(Lang::kEn);
  const RowRefs<EvidenceRow>& en = outline.links[1].evidence;
  REQUIRE(en.size() == 3);
  CHECK(en[0].cautions == std::vector<std::string>{"Never add to E3."});
  CHECK(en[1].cautions == std::vector<std::string>{"Same objects as E4: never add.", "Never add to E2."});
  CHECK(en[2].cautions == std::vector<std::string>{"Same objects as E3: never add."});
  CHECK(Sample(Lang::kZh).links[1].evidence[2].cautions == std::vector<std::string>{"与E3为同一批物，不可相加。"});
}

TEST_CASE("evidence says its status, date and place, and where they are not stated") {
  const EvidenceRow row = Sample(Lang::kZh).links[1].evidence[0];
  CHECK(row.number == "E2");
  CHECK(row.status == "警方查明，据报道");
  REQUIRE(row.details.size() == 2);
  CHECK(row.details[0].kind == DetailKind::kWhen);
  CHECK(row.details[0].text == "2018年");
  CHECK(row.details[0].stated);
  CHECK(row.details[1].kind == DetailKind::kWhere);
  CHECK(row.details[1].text == "地点未载明");
  CHECK_FALSE(row.details[1].stated);
  REQUIRE(row.quotes.size() == 1);
  CHECK(row.quotes[0].runs.back().mark == QuoteMark::kFigure);
}

TEST_CASE("the forms of details stand in the order of their kinds, those of the setting first, so that a kind finds its form") {
  for (std::size_t i = 0; i < std::size(kDetailForms); ++i) CHECK(static_cast<std::size_t>(kDetailForms[i].kind) == i);
  CHECK(std::is_partitioned(std::begin(kDetailForms), std::end(kDetailForms),
                            [](const DetailForm& form) { return form.role == DetailRole::kSetting; }));
}

TEST_CASE("evidence without a count has no figure") {
  CHECK_FALSE(Sample(Lang::kEn).links[0].evidence[0].figure.has_value());
}

TEST_CASE("a range of imprisonment is not given to the detention beside it") {
  const OutcomeRow row = Sample(Lang::kZh).links[0].outcomes[0];
  REQUIRE(row.sanctions.size() == 2);
  CHECK(row.sanctions[0].min_months == 16);
  CHECK(row.sanctions[0].max_months == 22);
  CHECK(row.sanctions[0].note == "一年四个月至一年十个月。幅度");
  CHECK_FALSE(row.sanctions[1].min_months.has_value());
  CHECK(row.sanctions[1].label == "刑期未载明");
  CHECK(row.sanctions_words == "有期徒刑16–22个月，或拘役（刑期未载明）");
}

TEST_CASE("the facts of a judgment come in order and say what is not stated") {
  const OutcomeRow row = Sample(Lang::kEn).links[0].outcomes[0];
  REQUIRE(row.facts.size() == 4);
  CHECK(row.facts[0].value == "not stated");
  CHECK(row.facts[0].not_stated);
  CHECK(row.facts[1].value == "first instance");
  CHECK_FALSE(row.facts[1].not_stated);
  CHECK(row.facts[2].value == "not stated");
  CHECK(row.facts[3].value == "recently");
  CHECK(row.facts[3].not_stated);
  CHECK(row.per_person == "who received which term is not stated");
  CHECK(row.people == "number of people not stated");
}

TEST_CASE("a company's judgment without content has no number of people and no term") {
  const OutcomeRow row = Sample(Lang::kEn).links[0].outcomes[1];
  CHECK(row.people == "");
  CHECK(row.per_person == "");
  CHECK(row.sanctions.empty());
  CHECK(row.sanctions_words == "what was imposed is not stated");
  CHECK(row.headline == "judged · content not stated");
  CHECK(row.charges_open == "offences not stated");
}

TEST_CASE("charges carry their article and statutory range, and an open list says so") {
  const OutcomeRow row = Sample(Lang::kEn).links[1].outcomes[0];
  REQUIRE(row.charges.size() == 1);
  CHECK(row.charges[0].article == "Art. 286-1");
  REQUIRE(row.charges[0].statutory.size() == 1);
  CHECK(row.charges[0].statutory[0].label == "6–36 months");
  CHECK(row.charges[0].statutory[0].note == "6 months to 3 years; serious");
  CHECK(row.charges_open == "the source’s list of offences is not closed");
  CHECK(row.facts[0].value == "The Court");
  CHECK(row.facts[3].value == "31 December 2020");
}

TEST_CASE("a damaged term is quoted with its damage bracketed") {
  const OutcomeRow row = Sample(Lang::kZh).links[0].outcomes[0];
  REQUIRE(row.quotes.size() == 1);
  CHECK(row.quotes[0].Plain() == "判处一⟦赣榆区天气预报30⟧年四个月至一年十个月的有期徒刑");
}

TEST_CASE("a source counts the quotes that rest on it and declares its damage") {
  const Outline outline = Sample(Lang::kEn);
  REQUIRE(outline.sources.size() == 1);
  CHECK(outline.sources[0].quote_count == 4);
  CHECK(outline.sources[0].damage.size() == 2);
  CHECK(outline.sources[0].publisher == "publisher not stated");
}

TEST_CASE("no word of the outline calls anyone a criminal or guilty") {
  const Outline zh = Sample(Lang::kZh);
  const Outline en = Sample(Lang::kEn);
  for (const Dossier& dossier : zh.parties) CHECK(dossier.speech.find("罪犯") == std::string::npos);
  for (const Dossier& dossier : en.parties) {
    CHECK(dossier.speech.find("guilty") == std::string::npos);
    CHECK(dossier.speech.find("convict") == std::string::npos);
  }
}
