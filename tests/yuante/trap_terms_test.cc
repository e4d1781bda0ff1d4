// Traps about sentences (notes 2 and 3), and what may stand nowhere as a term.
#include "yuante_case.h"

namespace quanlian::yuante {
namespace {

const SanctionKindId kImprisonment{"fixed-term-imprisonment"};
const SanctionKindId kDetention{"criminal-detention"};

TEST_CASE("trap 2: 16 to 22 months is imprisonment only, the length of the 拘役 is not stated") {
  const Outcome& outcome = OutcomeOf("executives-sentenced");
  REQUIRE(outcome.sanctions.size() == 2);
  CHECK(outcome.sanctions[0].kind == kImprisonment);
  CHECK(outcome.sanctions[0].length->min == Duration{16, 0});
  CHECK(outcome.sanctions[0].length->max == Duration{22, 0});
  CHECK(outcome.sanctions[1].kind == kDetention);
  CHECK_FALSE(outcome.sanctions[1].length);
}

TEST_CASE("trap 2: both languages show the range with imprisonment and 拘役 without a length") {
  for (const Lang lang : kBothLanguages) {
    const OutcomeRow& row = OutcomeRowOf(lang, "executives-sentenced");
    REQUIRE(row.sanctions.size() == 2);
    CHECK(Has(row.sanctions[0].label, "16–22"));
    CHECK_FALSE(row.sanctions[1].min_months);
    CHECK(Has(row.sanctions[1].kind_label, "拘役"));
    CHECK(Has(row.sanctions[1].label, lang == Lang::kZh ? "未载明" : "not stated"));
    CHECK_FALSE(Has(row.sanctions[1].label, "22"));
  }
}

TEST_CASE("trap 2: the range could not be 拘役 under any rule of the file") {
  int rules = 0;
  for (const SentenceRule& rule : TheCase().sentence_rules) {
    if (rule.kind != kDetention) continue;
    ++rules;
    CHECK(rule.max->months < 16);
  }
  CHECK(rules == 2);
}

TEST_CASE("trap 3: a range written from high to low is kept from 18 to 78 months") {
  const Outcome& outcome = OutcomeOf("thirteen-sentenced");
  REQUIRE(outcome.sanctions.size() == 1);
  CHECK(outcome.sanctions[0].kind == kImprisonment);
  CHECK(outcome.sanctions[0].length->min == Duration{18, 0});
  CHECK(outcome.sanctions[0].length->max == Duration{78, 0});
  CHECK(outcome.people == 13);
  for (const Lang lang : kBothLanguages) CHECK(Has(OutcomeRowOf(lang, "thirteen-sentenced").headline, "18–78"));
}

TEST_CASE("no outcome says who got which term, or that a judgment has taken effect") {
  for (const Outcome& outcome : TheCase().outcomes) {
    CHECK(outcome.per_person == PerPerson::kNotStated);
    CHECK(outcome.effect == Effect::kNotStated);
  }
  CHECK(OutcomeOf("executives-sentenced").instance == Instance::kFirst);
  CHECK(OutcomeOf("thirteen-sentenced").instance == Instance::kNotStated);
  CHECK(OutcomeOf("company-judged").sanctions.empty());
}

TEST_CASE("the operator's court is not stated in the base source; only other reports name one") {
  CHECK(OutcomeOf("executives-sentenced").authority.empty());
  CHECK(OutcomeOf("company-judged").authority.empty());
  CHECK(OutcomeOf("thirteen-sentenced").authority.value == "panlong-court");
  const auto conflicts = Index().ConflictsOn(LinkRef("operator-reseller"));
  const auto named = std::find_if(conflicts.begin(), conflicts.end(),
                                  [](const Conflict* conflict) { return conflict->id.value == "operator-court-named"; });
  REQUIRE(named != conflicts.end());
  CHECK((*named)->says.size() == 4);
}

TEST_CASE("the repair of the damaged term is declared beside its quote") {
  for (const Lang lang : kBothLanguages) {
    bool declared = false;
    for (const QuoteText& quote : OutcomeRowOf(lang, "executives-sentenced").quotes) {
      for (const RepairNote& repair : quote.repairs) {
        if (repair.damage_id != "injected-in-term") continue;
        declared = true;
        CHECK(Has(repair.reading, "一年四个月至一年十个月"));
        CHECK(Has(quote.Plain(), "⟧年四个月"));
      }
    }
    CHECK(declared);
  }
}

}  // namespace
}  // namespace quanlian::yuante
