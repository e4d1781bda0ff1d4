// Traps about sentences (notes 2 and 3), and what may stand nowhere as a term.
#include "yuante_case.h"

namespace quanlian::yuante {
namespace {

TEST_CASE("trap 2: 16 to 22 months is imprisonment only, the length of the 拘役 is not stated") {
  const Outcome& outcome = OutcomeOf("executives-sentenced");
  REQUIRE(outcome.terms.size() == 2);
  CHECK(outcome.terms[0].kind == TermKind::kImprisonment);
  CHECK(outcome.terms[0].min_months == 16);
  CHECK(outcome.terms[0].max_months == 22);
  CHECK(outcome.terms[1].kind == TermKind::kDetention);
  CHECK(outcome.terms[1].not_stated);
  CHECK_FALSE(outcome.terms[1].min_months);
  CHECK_FALSE(outcome.terms[1].max_months);
}

TEST_CASE("trap 2: both languages show the range with imprisonment and 拘役 without a length") {
  for (const Lang lang : kBothLanguages) {
    const OutcomeRow& row = OutcomeRowOf(lang, "executives-sentenced");
    REQUIRE(row.terms.size() == 2);
    CHECK(Has(row.terms[0].label, "16–22"));
    CHECK_FALSE(row.terms[1].min_months);
    CHECK(Has(row.terms[1].kind_label, "拘役"));
    CHECK(Has(row.terms[1].label, lang == Lang::kZh ? "未载明" : "not stated"));
    CHECK_FALSE(Has(row.terms[1].label, "22"));
  }
}

TEST_CASE("trap 2: the range could not be 拘役 under any rule of the file") {
  int rules = 0;
  for (const SentenceRule& rule : TheCase().sentence_rules) {
    if (rule.kind != TermKind::kDetention) continue;
    ++rules;
    CHECK(rule.max_months < 16);
  }
  CHECK(rules == 2);
}

TEST_CASE("trap 3: a range written from high to low is kept from 18 to 78 months") {
  const Outcome& outcome = OutcomeOf("thirteen-sentenced");
  REQUIRE(outcome.terms.size() == 1);
  CHECK(outcome.terms[0].kind == TermKind::kImprisonment);
  CHECK(outcome.terms[0].min_months == 18);
  CHECK(outcome.terms[0].max_months == 78);
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
  CHECK(OutcomeOf("company-judged").terms.empty());
}

TEST_CASE("the operator's court is not stated in the base source; only other reports name one") {
  CHECK(OutcomeOf("executives-sentenced").court.empty());
  CHECK(OutcomeOf("company-judged").court.empty());
  CHECK(OutcomeOf("thirteen-sentenced").court.value == "panlong-court");
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
