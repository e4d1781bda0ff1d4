// What the sources do not say is said, and what they never said appears nowhere.
#include "nlohmann/json.hpp"
#include "yuante_case.h"

namespace quanlian::yuante {
namespace {

using Json = nlohmann::json;

// Every string of the file but the quotes.
void CollectTexts(const Json& value, std::vector<std::string>* texts) {
  if (value.is_string()) texts->push_back(value.get<std::string>());
  if (value.is_array()) {
    for (const Json& item : value) CollectTexts(item, texts);
  }
  if (!value.is_object()) return;
  for (auto member = value.begin(); member != value.end(); ++member) {
    if (member.key() != "quote") CollectTexts(member.value(), texts);
  }
}

std::vector<std::string> TextsOutsideQuotes() {
  std::vector<std::string> texts;
  CollectTexts(Json::parse(CaseText(), nullptr, false), &texts);
  REQUIRE(texts.size() > 500);
  return texts;
}

TEST_CASE("each link of the chain says what is not stated about it") {
  REQUIRE(Index().chain().size() == 3);
  for (const Link* link : Index().chain()) {
    CHECK(Index().SilencesOn(LinkRef(link->id.value)).size() >= 10);
    for (const Lang lang : kBothLanguages) CHECK_FALSE(DossierOf(lang, LinkRef(link->id.value)).card.silences.empty());
  }
}

TEST_CASE("the third link has no outcome and says so in both languages") {
  CHECK(Index().OutcomesOn(LinkRef("account-seller-fraud")).empty());
  for (const Lang lang : kBothLanguages) {
    const Dossier& dossier = DossierOf(lang, LinkRef("account-seller-fraud"));
    CHECK(dossier.outcomes.empty());
    CHECK_FALSE(dossier.no_outcome.empty());
    CHECK(dossier.card.outcome_not_stated);
  }
}

TEST_CASE("nobody of the account sellers or the fraud is shown as sentenced") {
  for (const Party& party : TheCase().parties) {
    if (party.stage.value != "account-seller" && party.stage.value != "fraud") continue;
    CHECK(party.standing != Standing::kSentenced);
    CHECK(party.standing != Standing::kJudged);
    for (const Outcome& outcome : TheCase().outcomes) CHECK_FALSE(Holds(outcome.defendants, party.id));
  }
}

TEST_CASE("the damaged term is a term nowhere") {
  for (const std::string& text : TextsOutsideQuotes()) {
    CAPTURE(text);
    for (const char* words : {"30年", "三十年", "30 years", "30-year", "thirty years", "30 Years"})
      CHECK_FALSE(Has(text, words));
  }
  for (const Outcome& outcome : TheCase().outcomes) {
    for (const Sanction& sanction : outcome.sanctions) {
      if (sanction.length) CHECK(sanction.length->max->months <= 78);
    }
  }
}

TEST_CASE("only the exact quote of the term holds its damaged words") {
  int holders = 0;
  for (const CitationUse& use : AllCitations(TheCase())) {
    if (!Has(use.citation->quote, "30年")) continue;
    ++holders;
    CHECK(use.owner == ItemRef{ItemKind::kOutcome, "executives-sentenced"});
    CHECK(*use.citation->span == CodePointSpan{102, 130});
  }
  CHECK(holders == 1);
}

TEST_CASE("names stay as anonymised as the source has them, and no case number is shown") {
  for (const Party& party : TheCase().parties) {
    if (party.kind != PartyKind::kPerson) continue;
    CHECK(party.anonymised);
    CHECK(Has(party.name.In(Lang::kZh), "某"));
    CHECK(Has(party.name.In(Lang::kEn), "given name withheld"));
  }
  CHECK(PartyOf("xu").name.In(Lang::kZh) == "徐某某");
  CHECK_FALSE(Has(CaseText(), "刑初"));
}

TEST_CASE("every text of the case stands in both languages") {
  const auto check = [](const LocalText& text) {
    CHECK_FALSE(text.words[Lang::kZh].empty());
    CHECK_FALSE(text.words[Lang::kEn].empty());
  };
  for (const Party& party : TheCase().parties) {
    check(party.name);
    check(party.role);
  }
  for (const Silence& silence : TheCase().silences) check(silence.what);
  for (const Conflict& conflict : TheCase().conflicts) {
    check(conflict.point);
    CHECK(conflict.says.size() >= 2);
  }
}

}  // namespace
}  // namespace quanlian::yuante
