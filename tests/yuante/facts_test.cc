// Every row of the fact table is cited with exactly its words and place, and every quote stands in the article.
#include <set>
#include <tuple>

#include "load/verify.h"
#include "nlohmann/json.hpp"
#include "yuante_case.h"

namespace quanlian::yuante {
namespace {

using Json = nlohmann::json;
using Place = std::tuple<std::string, std::int64_t, std::int64_t>;

std::set<Place> CitedPlaces() {
  std::set<Place> places;
  for (const CitationUse& use : AllCitations(TheCase())) {
    const Citation& citation = *use.citation;
    if (citation.source.value == "article" && citation.span)
      places.emplace(citation.quote, citation.span->start, citation.span->end);
  }
  return places;
}

const Source& Article() {
  return Need<Source>(SourceId{"article"});
}

Json FactTable() {
  Json facts = Json::parse(ReadBytes(kFactTablePath).value_or(""), nullptr, false);
  REQUIRE(facts.is_object());
  return facts;
}

TEST_CASE("every row of the fact table is cited with its exact words and span" * doctest::skip(!IsThere(kFactTablePath))) {
  const Json facts = FactTable();
  CHECK(facts["sha256"].get<std::string>() == Article().digest->sha256);
  const std::set<Place> cited = CitedPlaces();
  for (const Json& row : facts["facts"]) {
    const Place place{row["quote"].get<std::string>(), row["start"].get<std::int64_t>(), row["end"].get<std::int64_t>()};
    CHECK_MESSAGE(cited.count(place) == 1, row["id"].get<std::string>());
  }
}

TEST_CASE("every damage of the fact table is declared" * doctest::skip(!IsThere(kFactTablePath))) {
  const Json facts = FactTable();
  const std::vector<Damage>& damage = Article().damage;
  CHECK(damage.size() == facts["damage"].size());
  for (const Json& row : facts["damage"]) {
    const CodePointSpan span{row["start"].get<std::int64_t>(), row["end"].get<std::int64_t>()};
    CHECK_MESSAGE(std::any_of(damage.begin(), damage.end(), [span](const Damage& known) { return known.span == span; }),
                  row["id"].get<std::string>());
  }
}

TEST_CASE("every quote of the base source stands at its place in the article" * doctest::skip(!IsThere(kArticlePath))) {
  const SourceCheck check = CheckSource(TheCase(), SourceId{"article"}, ReadBytes(kArticlePath).value_or(""));
  CHECK(check.digest_matches);
  CHECK(check.damage_mismatches.empty());
  CHECK(check.Count(QuoteResult::kMatch) == static_cast<int>(check.quotes.size()));
  CHECK(check.quotes.size() > 100);
}

TEST_CASE("the figures rest on the base source alone") {
  for (const Evidence& evidence : TheCase().evidence) {
    for (const Citation& citation : evidence.citations) CHECK_MESSAGE(citation.source.value == "article", evidence.number);
  }
  for (const Outcome& outcome : TheCase().outcomes) {
    for (const Citation& citation : outcome.citations) CHECK_MESSAGE(citation.source.value == "article", outcome.number);
  }
}

TEST_CASE("every figure is followed by wider words of the source around it") {
  for (const Evidence& evidence : TheCase().evidence) {
    if (!evidence.quantity || !evidence.quantity->value) continue;
    const CodePointSpan figure = *evidence.citations.front().span;
    CHECK_MESSAGE(std::any_of(evidence.citations.begin(), evidence.citations.end(),
                              [figure](const Citation& citation) {
                                return citation.span->start <= figure.start && figure.end <= citation.span->end &&
                                       citation.span->length() > figure.length();
                              }),
                  evidence.number);
  }
}

}  // namespace
}  // namespace quanlian::yuante
