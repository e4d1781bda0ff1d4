// Traps about figures (notes 4, 5 and 8).
#include "yuante_case.h"

namespace quanlian::yuante {
namespace {

bool NeverAdded(const Evidence& a, const Evidence& b) {
  return Holds(a.never_sum_with, b.id) || Holds(b.never_sum_with, a.id) || Holds(a.same_objects_as, b.id);
}

bool CountsPeople(const Evidence& evidence) {
  return evidence.quantity && (evidence.quantity->unit.value == "person" || evidence.quantity->unit.value == "suspect");
}

bool Comparable(const Evidence& a, const Evidence& b) {
  if (!a.quantity || !b.quantity || !a.quantity->value || !b.quantity->value) return false;
  return a.quantity->unit == b.quantity->unit || (CountsPeople(a) && CountsPeople(b));
}

TEST_CASE("trap 4: cards counted and the same cards weighed are the same objects") {
  for (const auto& [count, weight] :
       {std::pair{"den-cards", "den-cards-weight"}, std::pair{"national-cards", "national-weight"}}) {
    CHECK(Holds(EvidenceOf(count).same_objects_as, EvidenceId{weight}));
    CHECK(Holds(EvidenceOf(weight).same_objects_as, EvidenceId{count}));
    for (const Lang lang : kBothLanguages) {
      const EvidenceRow& row = EvidenceRowOf(lang, weight);
      REQUIRE_FALSE(row.cautions.empty());
      CHECK(Has(row.cautions.front(), EvidenceOf(count).number));
    }
  }
}

TEST_CASE("trap 4: suspects are never added to the sentenced") {
  for (const char* id : {"fraud-caught", "studio-caught", "shandong-caught"}) {
    CHECK(NeverAdded(EvidenceOf(id), EvidenceOf("sentenced-13")));
    CHECK(EvidenceOf(id).status == Status::kPoliceFinding);
  }
  CHECK(EvidenceOf("sentenced-13").status == Status::kCourtFinding);
}

TEST_CASE("trap 4: no national figure is added to a figure of this chain") {
  int national = 0;
  for (const Evidence& campaign : TheCase().evidence) {
    if (campaign.on != PartyRef("jingwang-2019-1")) continue;
    ++national;
    REQUIRE(campaign.scope);
    CHECK(Has(campaign.scope->words[Lang::kZh], "不是本链的合计"));
    for (const Evidence& other : TheCase().evidence) {
      if (other.on == campaign.on || !Comparable(campaign, other)) continue;
      CHECK_MESSAGE(NeverAdded(campaign, other), campaign.number << " and " << other.number);
    }
  }
  CHECK(national == 6);
}

TEST_CASE("trap 5: the bound is what the source's words make it") {
  for (const Evidence& evidence : TheCase().evidence) {
    if (!evidence.quantity) continue;
    const std::string quote = FirstQuote(evidence);
    CAPTURE(evidence.number);
    CAPTURE(quote);
    const Bound bound = evidence.quantity->bound;
    CHECK((bound == Bound::kNotQuantified) == (Has(quote, "大量")));
    CHECK((bound == Bound::kMoreThan) == (Has(quote, "余")));
    CHECK((bound == Bound::kAbout) == (Has(quote, "约")));
  }
}

TEST_CASE("trap 5: every figure keeps its bound and its precision in both languages") {
  struct Expected {
    const char* id;
    const char* zh;
    const char* en;
  };
  const Expected kExpected[] = {
      {"shell-companies", "18家空壳公司", "18 shell companies"},
      {"cards-2018", "1000万余张", "more than 10 million cards"},
      {"gangs-supplied", "300余个团伙", "more than 300 gangs"},
      {"shandong-caught", "130余人", "more than 130 people"},
      {"den-cards", "277万张", "2.77 million cards"},
      {"den-cards-weight", "约11吨", "about 11 tonnes"},
      {"pool-devices", "3500余台", "more than 3,500 devices"},
      {"frozen-funds", "1100万余元", "more than CNY 11 million"},
      {"sentenced-13", "13人", "13 people"},
      {"studio-cards", "3万余张", "more than 30,000 cards"},
      {"studio-caught", "7名犯罪嫌疑人", "7 suspects"},
      {"fraud-value", "30万元", "CNY 300,000"},
      {"fraud-caught", "6名犯罪嫌疑人", "6 suspects"},
      {"fraud-provinces", "7省市", "7 provinces and municipalities"},
      {"national-regions", "26个省（区、市）", "26 provincial-level regions"},
      {"national-suspects", "4000余人", "more than 4,000 people"},
      {"national-cards", "1800万余张", "more than 18 million cards"},
      {"national-weight", "约70吨", "about 70 tonnes"},
      {"national-devices", "3万余台", "more than 30,000 devices"},
      {"national-records", "6723万条", "67.23 million records"},
  };
  for (const Expected& expected : kExpected) {
    CAPTURE(expected.id);
    REQUIRE(EvidenceRowOf(Lang::kZh, expected.id).figure);
    CHECK(EvidenceRowOf(Lang::kZh, expected.id).figure->Phrase() == expected.zh);
    CHECK(EvidenceRowOf(Lang::kEn, expected.id).figure->Phrase() == expected.en);
  }
  const auto counted = std::count_if(TheCase().evidence.begin(), TheCase().evidence.end(),
                                     [](const Evidence& evidence) { return evidence.quantity && evidence.quantity->value; });
  CHECK(counted == static_cast<std::ptrdiff_t>(std::size(kExpected)));
}

TEST_CASE("trap 5: 10 million is a figure of one year, 2.77 million of one den") {
  const Evidence& supplied = EvidenceOf("cards-2018");
  CHECK(supplied.when == PartialDate{2018, 0, 0});
  CHECK(supplied.scope->words[Lang::kZh] == "仅2018年");
  CHECK(supplied.scope->words[Lang::kEn] == "2018 alone");
  CHECK(EvidenceOf("den-cards").scope->words[Lang::kEn] == "one den alone");
}

TEST_CASE("trap 8: the cards seized at the studio are not said to be the reseller's") {
  const Evidence& cards = EvidenceOf("studio-cards");
  CHECK_FALSE(Holds(cards.about, PartyId{"yafeida"}));
  CHECK(cards.same_objects_as.empty());
  CHECK(LinkOf("account-seller-fraud").headline == cards.id);
  for (const Lang lang : kBothLanguages) {
    const CardText& card = DossierOf(lang, LinkRef("account-seller-fraud")).card;
    CHECK(Has(card.scope, lang == Lang::kZh ? "未说购自亚飞达" : "not said to come from Yafeida"));
  }
  const auto silences = Index().SilencesOn(LinkRef("account-seller-fraud"));
  CHECK(std::any_of(silences.begin(), silences.end(),
                    [](const Silence* silence) { return silence->id.value == "studio-card-origin"; }));
}

}  // namespace
}  // namespace quanlian::yuante
