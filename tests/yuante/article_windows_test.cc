// The quotes of the base source are held against digests of the article's own characters at their places: without the article.
#include <map>
#include <set>

#include "base/sha256.h"
#include "base/text.h"
#include "nlohmann/json.hpp"
#include "yuante_case.h"

namespace quanlian::yuante {
namespace {

using Json = nlohmann::json;
using Digests = std::map<std::string, std::string>;  // by place: "43-57"
using Window = Digests::value_type;

std::string PlaceName(const CodePointSpan& span) {
  return std::to_string(span.start) + "-" + std::to_string(span.end);
}

const Source& Article() {
  return Need<Source>(SourceId{"article"});
}

const Json& PinnedFile() {
  static const Json kFile = Json::parse(ReadBytes("tests/yuante/article_windows.json").value_or(""), nullptr, false);
  REQUIRE(kFile.is_object());
  return kFile;
}

// What the case says stands there; two citations of one place must say the same.
void Add(const CodePointSpan& span, std::string_view words, Digests* digests) {
  const auto [known, is_new] = digests->emplace(PlaceName(span), Sha256Hex(words));
  CHECK_MESSAGE((is_new || known->second == Sha256Hex(words)), PlaceName(span));
}

// Long damage is cited by how it begins, then "…".
void AddDamage(const Damage& damage, Digests* digests) {
  std::string_view words = damage.words;
  CodePointSpan span = damage.span;
  const std::string_view more = "…";
  if (words.size() >= more.size() && words.substr(words.size() - more.size()) == more) {
    words.remove_suffix(more.size());
    span.end = span.start + CountCodePoints(words);
  }
  Add(span, words, digests);
}

Digests CitedWindows() {
  Digests digests;
  for (const CitationUse& use : AllCitations(TheCase())) {
    if (use.citation->source != Article().id) continue;
    REQUIRE_MESSAGE(use.citation->span.has_value(), use.pointer);
    Add(*use.citation->span, use.citation->quote, &digests);
  }
  for (const Damage& damage : Article().damage) AddDamage(damage, &digests);
  return digests;
}

TEST_CASE("every quote and every damaged place has the digest of the article's own characters there, and none is missing") {
  CHECK(PinnedFile()["source"] == Article().id.value);
  CHECK(PinnedFile()["sha256"] == Article().digest->sha256);
  CHECK(PinnedFile()["codePoints"] == Article().digest->code_points);
  const Digests pinned = PinnedFile()["windows"].get<Digests>();
  const Digests cited = CitedWindows();
  CHECK(pinned.size() > 90);
  for (const Window& one : cited) {
    const auto known = pinned.find(one.first);
    CHECK_MESSAGE((known != pinned.end() && known->second == one.second), one.first);
  }
  for (const Window& one : pinned) CHECK_MESSAGE(cited.count(one.first) == 1, one.first);
}

TEST_CASE("the digests are those of the article" * doctest::skip(!IsThere(kArticlePath))) {
  const std::string article = ReadBytes(kArticlePath).value_or("");
  CHECK(PinnedFile()["sha256"] == Sha256Hex(article));
  for (const Window& one : PinnedFile()["windows"].get<Digests>()) {
    const CodePointSpan span{std::stoll(one.first), std::stoll(one.first.substr(one.first.find('-') + 1))};
    CHECK_MESSAGE(Sha256Hex(SliceCodePoints(article, span)) == one.second, one.first);
  }
}

}  // namespace
}  // namespace quanlian::yuante
