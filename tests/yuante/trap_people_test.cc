// Traps about people, names and words for them (notes 1, 10, 11, 12).
#include "yuante_case.h"

namespace quanlian::yuante {
namespace {

TEST_CASE("trap 1: the two people called 李某 are two people") {
  const Party& executive = PartyOf("li-yuante");
  const Party& suspect = PartyOf("li-fraud");
  CHECK(executive.name.In(Lang::kZh) == "李某");
  CHECK(suspect.name.In(Lang::kZh) == "李某");
  CHECK(executive.stage.value == "operator");
  CHECK(suspect.stage.value == "fraud");
  CHECK(Holds(executive.distinct_from, suspect.id));
  CHECK(Holds(suspect.distinct_from, executive.id));
  CHECK(executive.citations.front().span->start > 1300);
  CHECK(suspect.citations.front().span->end < 300);
}

TEST_CASE("trap 1: each 李某 is told apart from the other by role, in both languages") {
  for (const Lang lang : kBothLanguages) {
    const PartyLine& executive = RowOf(DossierOf(lang, {ItemKind::kStage, "operator"}).parties, "li-yuante");
    const PartyLine& suspect = RowOf(DossierOf(lang, {ItemKind::kStage, "fraud"}).parties, "li-fraud");
    REQUIRE(executive.notes.size() == 1);
    REQUIRE(suspect.notes.size() == 1);
    CHECK(PartyOf("li-fraud").short_name->In(lang) != PartyOf("li-yuante").short_name->In(lang));
    CHECK(Has(executive.notes[0], PartyOf("li-fraud").short_name->In(lang)));
    CHECK(Has(suspect.notes[0], PartyOf("li-yuante").short_name->In(lang)));
  }
}

TEST_CASE("trap 1: neither 李某 is said to be sentenced") {
  for (const char* id : {"li-yuante", "li-fraud"}) {
    CHECK(PartyOf(id).standing == Standing::kCaught);
    CHECK(Index().OutcomesOn(PartyRef(id)).empty());
    for (const Outcome& outcome : TheCase().outcomes) CHECK_FALSE(Holds(outcome.defendants, PartyId{id}));
  }
}

TEST_CASE("trap 10: “3·15”, “1号” and “净网2019” are names, never figures or dates") {
  CHECK(Has(PartyOf("task-force").name.In(Lang::kZh), "“3·15”"));
  CHECK(Has(PartyOf("jingwang-2019-1").name.In(Lang::kZh), "“净网2019”1号"));
  for (const Evidence& evidence : TheCase().evidence) {
    if (!evidence.quantity || !evidence.quantity->value) continue;
    for (const std::int64_t forbidden : {1, 15, 315, 2019}) CHECK(*evidence.quantity->value != forbidden);
  }
  const auto is_15_march = [](const std::optional<PartialDate>& date) { return date && date->month == 3 && date->day == 15; };
  for (const Event& event : TheCase().events) CHECK_FALSE(is_15_march(event.when));
  for (const Evidence& evidence : TheCase().evidence) CHECK_FALSE(is_15_march(evidence.when));
}

TEST_CASE("trap 11: the state follows the court's act, the loose 涉嫌 is quoted and explained") {
  for (const char* id : {"company-judged", "thirteen-sentenced"}) {
    const Outcome& outcome = OutcomeOf(id);
    CHECK(outcome.status == Status::kCourtFinding);
    REQUIRE(outcome.note);
    CHECK(Has(outcome.note->words[Lang::kZh], "“涉嫌”"));
    CHECK(Has(outcome.note->words[Lang::kEn], "涉嫌"));
    CHECK_FALSE(Has(outcome.what.In(Lang::kZh), "涉嫌"));
  }
  CHECK(PartyOf("yuante").standing == Standing::kJudged);
  CHECK(PartyOf("reseller-13").standing == Standing::kSentenced);
  for (const char* id : {"yuante", "ren", "su"}) {
    for (const Dossier& stage : OutlineIn(Lang::kZh).stages) {
      for (const PartyLine& line : stage.parties) {
        if (line.at == PartyRef(id)) CHECK_FALSE(Has(line.standing, "涉嫌"));
      }
    }
  }
}

TEST_CASE("trap 12: 法人 said of a person is explained as the legal representative") {
  CHECK(Has(PartyOf("ren").role.In(Lang::kZh), "法定代表人"));
  CHECK(Has(PartyOf("ren").role.In(Lang::kEn), "legal representative"));
  for (const Lang lang : kBothLanguages) {
    const TermRow& term = RowOf(OutlineIn(lang).glossary, "legal-representative");
    CHECK(Has(term.term, "法人"));
    CHECK(Has(term.meaning, "法定代表人"));
  }
}

}  // namespace
}  // namespace quanlian::yuante
