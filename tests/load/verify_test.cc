// Quotes and damage held against a source: match, moved, not found, not checked.
#include "load/verify.h"

#include <doctest/doctest.h>

#include <string>

#include "base/sha256.h"
#include "base/text.h"
#include "load/case_reader.h"
#include "load/golden_files.h"

using namespace quanlian;

namespace {

Case FullCase() {
  Diagnostics diagnostics;
  return ReadCase(ReadGolden("good-full.json"), diagnostics).value_or(Case{});
}

// The quote of the evidence of that id.
const QuoteCheck& CheckOf(const SourceCheck& check, const std::string& evidence) {
  for (const QuoteCheck& quote : check.quotes) {
    if (quote.use.owner == ItemRef{ItemKind::kEvidence, evidence}) return quote;
  }
  static const QuoteCheck kNone;
  return kNone;
}

std::string Replaced(std::string text, const std::string& old_words, const std::string& new_words) {
  const std::size_t at = text.find(old_words);
  return at == std::string::npos ? text : text.replace(at, old_words.size(), new_words);
}

}  // namespace

TEST_CASE("in the very file that was cited every quote matches and the digest too") {
  const Case full = FullCase();
  const std::string text = ReadGolden("full-source.txt");
  const SourceCheck check = CheckSource(full, {"report"}, text);
  CHECK(check.sha256 == Sha256Hex(text));
  CHECK(check.digest_matches);
  CHECK(check.quotes.size() == 14);
  CHECK(check.Count(QuoteResult::kMatch) == 14);
  CHECK(check.damage_mismatches.empty());
}

TEST_CASE("words added before a quote make it moved, and say where it is now") {
  const Case full = FullCase();
  const std::string text = Replaced(ReadGolden("full-source.txt"), "虚构报道", "（转载）虚构报道");
  const SourceCheck check = CheckSource(full, {"report"}, text);
  CHECK_FALSE(check.digest_matches);
  CHECK(check.Count(QuoteResult::kMoved) == 14);
  const QuoteCheck& seized = CheckOf(check, "tickets-seized");
  CHECK(seized.found_at == seized.use.citation->span->start + 4);
  CHECK(SliceCodePoints(text, {seized.found_at, seized.found_at + 5}) == "277万张");
}

TEST_CASE("one changed character is named by exactly the quotes that hold it") {
  const Case full = FullCase();
  const SourceCheck check = CheckSource(full, {"report"}, Replaced(ReadGolden("full-source.txt"), "277万张", "278万张"));
  CHECK(check.Count(QuoteResult::kNotFound) == 2);
  CHECK(check.Count(QuoteResult::kMatch) == 12);
  CHECK(CheckOf(check, "tickets-seized").result == QuoteResult::kNotFound);
  CHECK(check.damage_mismatches.empty());
}

TEST_CASE("a quote without a span is not checked") {
  const Case full = FullCase();
  const SourceCheck check = CheckSource(full, {"other-report"}, "约300万张");
  REQUIRE(check.quotes.size() == 1);
  CHECK(check.quotes[0].result == QuoteResult::kNotChecked);
  CHECK_FALSE(check.digest_matches);
}

TEST_CASE("damage whose words are not at their span is named") {
  const Case full = FullCase();
  const SourceCheck check = CheckSource(full, {"report"}, Replaced(ReadGolden("full-source.txt"), "天气预报99", "天气预报98"));
  CHECK(check.damage_mismatches == std::vector<std::string>{"weather"});
}

TEST_CASE("a shortened piece of damage is compared by its beginning and its length") {
  const Case full = FullCase();
  const std::string text = ReadGolden("full-source.txt");
  CHECK(CheckSource(full, {"report"}, text + "以后").damage_mismatches.empty());
  CHECK(CheckSource(full, {"report"}, text.substr(0, text.size() - 3)).damage_mismatches == std::vector<std::string>{"tail"});
}

TEST_CASE("a text that is not UTF-8 is answered for") {
  const SourceCheck check = CheckSource(FullCase(), {"report"}, "\xFF\xFE\x80");
  CHECK(check.Count(QuoteResult::kNotFound) == 14);
}
