// Every field of a case file arrives in the model (good-full.json uses all of them).
#include <doctest/doctest.h>

#include "load/case_reader.h"
#include "load/golden_files.h"

using namespace quanlian;

namespace {

const Case& FullCase() {
  static const Case full = [] {
    Diagnostics diagnostics;
    return ReadCase(ReadGolden("good-full.json"), diagnostics).value_or(Case{});
  }();
  return full;
}

}  // namespace

TEST_CASE("the head of the case is read") {
  const Case& full = FullCase();
  CHECK(full.schema == "quanlian/1");
  CHECK(full.id == "paper-boat");
  CHECK(full.title.words[Lang::kZh] == "虚构的纸船案");
  CHECK(full.short_title.words[Lang::kEn] == "Paper Boat");
  CHECK(full.summary.words[Lang::kEn] == "Wholly invented, for tests only.");
  CHECK(full.jurisdiction.words[Lang::kZh] == "虚构的月牙湾市");
  CHECK(full.authoritative_language == Lang::kZh);
  CHECK(full.revision.number == 2);
  CHECK(full.revision.date == PartialDate{2024, 5, 0});
  CHECK(full.revision.what.words[Lang::kZh] == "补充损坏说明");
}

TEST_CASE("sources are read with digest and damage") {
  const Source& report = FullCase().sources.at(0);
  CHECK(report.kind == SourceKind::kNewsCopy);
  CHECK(report.publisher->words[Lang::kZh] == "虚构日报");
  CHECK(report.url == "https://example.org/paper-boat");
  CHECK(report.published == PartialDate{2021, 4, 26});
  CHECK(report.retrieved == PartialDate{2024, 5, 0});
  CHECK(report.language == "zh-Hans");
  CHECK(report.digest->sha256.size() == 64);
  CHECK(report.digest->bytes > report.digest->code_points);
  CHECK(report.stands_for == SourceId{"original"});
  CHECK(report.note->words[Lang::kEn] == "The copy is damaged.");
  REQUIRE(report.damage.size() == 3);
  CHECK(report.damage[0].kind == DamageKind::kInjected);
  CHECK(report.damage[0].span.length() == 6);
  CHECK(report.damage[0].words == "天气预报99");
  CHECK(report.damage[0].certainty == Certainty::kCertain);
  CHECK(report.damage[1].reading == "在潜逃后被抓获");
  CHECK(report.damage[1].why.words[Lang::kEn] == "A character seems lost.");
  CHECK_FALSE(FullCase().sources.at(1).digest.has_value());
}

TEST_CASE("units, stages and parties are read") {
  const Case& full = FullCase();
  CHECK(full.units.at(0).singular[Lang::kEn] == "ticket");
  CHECK(full.units.at(0).position[Lang::kEn] == UnitPosition::kAfter);
  CHECK(full.units.at(2).position[Lang::kEn] == UnitPosition::kBefore);
  CHECK(full.stages.at(0).source_term == "纸船公司");
  CHECK(full.stages.at(0).citations.size() == 1);
  const Party& company = full.parties.at(0);
  CHECK(company.stage == StageId{"maker"});
  CHECK(company.short_name->words[Lang::kZh] == "纸船");
  CHECK(company.standing == Standing::kMentioned);
  CHECK(company.lead);
  CHECK_FALSE(company.anonymised);
  const Party& li = full.parties.at(1);
  CHECK(li.kind == PartyKind::kPerson);
  CHECK(li.anonymised);
  CHECK(li.member_of == PartyId{"boat-company"});
  CHECK(li.distinct_from == std::vector<PartyId>{{"li-of-gang"}});
  CHECK(full.parties.at(6).standing == Standing::kNone);
}

TEST_CASE("links are read with means, reading and headline") {
  const Link& first = FullCase().links.at(0);
  CHECK(first.from == PartyId{"boat-company"});
  CHECK(first.to == PartyId{"tout"});
  CHECK(first.relation == LinkRelation::kChain);
  CHECK(first.headline == EvidenceId{"tickets-2018"});
  CHECK(first.means.at(0).status == Status::kPoliceFinding);
  CHECK(first.means.at(0).citations.size() == 1);
  const Link& second = FullCase().links.at(1);
  CHECK(second.basis == Basis::kInferred);
  CHECK(second.why->words[Lang::kZh] == "原文只说转卖。");
}

TEST_CASE("evidence keeps value, bound, resolution and what may not be added") {
  const Evidence& tickets = FullCase().evidence.at(0);
  CHECK(tickets.number == "E1");
  CHECK(FormatItemRef(tickets.on) == "link:maker-seller");
  CHECK(tickets.about.size() == 2);
  CHECK(tickets.quantity->value == 12'000'000);
  CHECK(tickets.quantity->bound == Bound::kMoreThan);
  CHECK(tickets.quantity->resolution == 10'000);
  CHECK(tickets.quantity->unit == UnitId{"ticket"});
  CHECK(tickets.scope->words[Lang::kEn] == "2018 alone");
  CHECK(tickets.when == PartialDate{2018, 0, 0});
  CHECK(tickets.never_sum_with == std::vector<EvidenceId>{{"tickets-seized"}});
  CHECK(FullCase().evidence.at(1).same_objects_as == std::vector<EvidenceId>{{"tickets-2018"}});
  CHECK(FullCase().evidence.at(1).quantity->resolution == 1);
  const Evidence& seized = FullCase().evidence.at(2);
  CHECK(seized.by == PartyId{"moon-bay-court"});
  CHECK(seized.where->words[Lang::kZh] == "一处仓库");
  CHECK(seized.citations.at(0).quote == "277万张");
  CHECK(seized.citations.at(0).span->length() == 5);
  CHECK_FALSE(FullCase().evidence.at(3).quantity->value.has_value());
  CHECK(FullCase().evidence.at(3).on == ItemRef{ItemKind::kCase, ""});
}

TEST_CASE("outcomes are read with charges and terms, raised to findings and sanctions") {
  const Outcome& judgment = FullCase().outcomes.at(0);
  CHECK(judgment.number == "O1");
  CHECK(judgment.people == 3);
  CHECK(judgment.findings.at(0).offence == OffenceId{"ticket-touting"});
  CHECK(judgment.charges_open);
  CHECK(judgment.authority == PartyId{"moon-bay-court"});
  CHECK(judgment.instance == Instance::kFirst);
  CHECK(judgment.effect == Effect::kNotStated);
  CHECK(judgment.when_words->words[Lang::kZh] == "近日");
  REQUIRE(judgment.sanctions.size() == 2);
  CHECK(judgment.sanctions[0].kind == SanctionKindId{"fixed-term-imprisonment"});
  CHECK(judgment.sanctions[0].length->min == Duration{6, 0});
  CHECK(judgment.sanctions[0].length->max == Duration{24, 0});
  CHECK(judgment.sanctions[1].kind == SanctionKindId{"criminal-detention"});
  CHECK_FALSE(judgment.sanctions[1].length.has_value());
  CHECK(judgment.per_person == PerPerson::kNotStated);
}

TEST_CASE("events, silences, conflicts, law and words are read") {
  const Case& full = FullCase();
  CHECK(full.events.at(1).when_words->words[Lang::kEn] == "later");
  CHECK_FALSE(full.events.at(1).when.has_value());
  CHECK(full.events.at(1).about.size() == 2);
  CHECK(FormatItemRef(full.silences.at(0).on) == "link:seller-folder");
  CHECK(full.conflicts.at(0).says.at(1).source == SourceId{"other-report"});
  CHECK_FALSE(full.conflicts.at(0).says.at(1).citations.at(0).span.has_value());
  CHECK(full.offences.at(0).ranges.at(0).max == Duration{36, 0});
  CHECK(full.offences.at(0).ranges.at(0).when->words[Lang::kEn] == "where serious");
  CHECK(full.sentence_rules.at(0).article.words[Lang::kZh] == "虚构刑法第九条");
  CHECK(full.glossary.at(0).meaning.words[Lang::kEn] == "An invented ticket.");
}

TEST_CASE("the tour is read in its order") {
  const Case& full = FullCase();
  REQUIRE(full.tour.size() == 2);
  CHECK(full.tour[0].id == TourStepId{"start"});
  CHECK(full.tour[0].at == ItemRef{});
  CHECK(full.tour[0].view == DrawnView::kChain);
  CHECK_FALSE(full.tour[0].figure.has_value());
  CHECK(full.tour[1].view == DrawnView::kScale);
  CHECK(full.tour[1].figure == ItemRef{ItemKind::kEvidence, "tickets-seized"});
  CHECK(full.tour[1].text.words[Lang::kEn] == "The tickets seized.");
}
