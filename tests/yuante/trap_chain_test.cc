// Traps about the chain and its order (notes 6, 7, 9 and 13).
#include "yuante_case.h"

namespace quanlian::yuante {
namespace {

TEST_CASE("trap 6: that the operator is Yuante is inferred, and the file says why") {
  const Link& link = LinkOf("operator-reseller");
  CHECK(link.basis == Basis::kInferred);
  REQUIRE(link.why);
  for (const Lang lang : kBothLanguages) CHECK(Has(DossierOf(lang, LinkRef("operator-reseller")).basis, link.why->In(lang)));
  CHECK(LinkOf("reseller-account-seller").basis == Basis::kStated);
  CHECK(LinkOf("account-seller-fraud").basis == Basis::kStated);
}

TEST_CASE("trap 6: statements that do not name the operator are not about Yuante") {
  for (const char* id : {"shell-companies", "cards-obtained", "tier-one-agent"}) {
    CHECK_FALSE(Holds(EvidenceOf(id).about, PartyId{"yuante"}));
    CHECK_FALSE(Has(EvidenceOf(id).what.In(Lang::kZh), "远特"));
  }
  CHECK(PartyOf("operator-insiders").member_of.empty());
}

TEST_CASE("no card count stands on the first link") {
  for (const Evidence* evidence : Index().EvidenceOn(LinkRef("operator-reseller"))) {
    if (evidence->quantity && evidence->quantity->unit.value == "card") {
      CHECK(evidence->quantity->bound == Bound::kNotQuantified);
    }
  }
}

TEST_CASE("trap 7: the reseller's own account stealing stands beside the chain as its own doing") {
  const Link& link = LinkOf("reseller-own-team");
  CHECK(link.relation == LinkRelation::kSelf);
  CHECK(link.from.value == "yafeida");
  CHECK(PartyOf(link.to.value).member_of.value == "yafeida");
  CHECK(Index().EvidenceOn(LinkRef("reseller-own-team")).size() == 2);
  CHECK(Holds(Index().context(), LinkRef("reseller-own-team")));
  for (const Lang lang : kBothLanguages) {
    CHECK_FALSE(DossierOf(lang, LinkRef("reseller-own-team")).evidence.empty());
  }
}

TEST_CASE("trap 9: August 2019 comes before September 2019, though it is told after it") {
  const auto place = [](Lang lang, const std::string& id) {
    const std::vector<EventRow>& events = OutlineIn(lang).events;
    return std::find_if(events.begin(), events.end(), [&id](const EventRow& row) { return row.at.id == id; }) - events.begin();
  };
  for (const Lang lang : kBothLanguages) {
    CHECK(place(lang, "campaign-launched") < place(lang, "yuante-arrests"));
    CHECK(place(lang, "yuante-arrests") < place(lang, "thirteen-judged"));
  }
  const auto told_at = [](const std::string& id) -> std::int64_t {
    for (const Event& event : TheCase().events) {
      if (event.id.value == id) return event.citations.front().span->start;
    }
    return -1;
  };
  CHECK(told_at("campaign-launched") > told_at("yuante-arrests"));
}

TEST_CASE("the judgment that is dated only “近日” has no date") {
  CHECK_FALSE(OutcomeOf("executives-sentenced").when);
  REQUIRE(OutcomeOf("executives-sentenced").when_words);
  CHECK(Has(OutcomeOf("executives-sentenced").when_words->words[Lang::kZh], "“近日”"));
  CHECK(Has(OutcomeOf("executives-sentenced").when_words->words[Lang::kEn], "近日"));
  CHECK_FALSE(OutcomeOf("company-judged").when);
}

TEST_CASE("trap 13: the four stages are those of the source's four-step sentence, in its order") {
  const Case& the_case = TheCase();
  REQUIRE(the_case.stages.size() == 4);
  const char* const kTerms[] = {"电信运营商", "卡商", "号商", "下游"};
  const CodePointSpan sentence = *EvidenceOf("four-steps").citations.front().span;
  std::int64_t last = sentence.start;
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(the_case.stages[i].source_term == kTerms[i]);
    const CodePointSpan word = *the_case.stages[i].citations.front().span;
    CHECK(word.start > last);
    CHECK(word.end <= sentence.end);
    last = word.start;
  }
}

TEST_CASE("trap 13: the three-tier wording is kept apart, with what upstream means in it") {
  const Evidence& tiers = EvidenceOf("three-tiers");
  REQUIRE(tiers.note);
  CHECK(Has(tiers.note->words[Lang::kZh], "“上游”指贩卡"));
  CHECK(Has(tiers.note->words[Lang::kEn], "“upstream” means card selling"));
  CHECK(tiers.on.kind == ItemKind::kCase);
}

}  // namespace
}  // namespace quanlian::yuante
