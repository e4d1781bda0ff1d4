// The quotes of each source by place: every citation of the case file is there, with what rests on it, and nothing else is.
#include <map>
#include <set>
#include <tuple>

#include "base/text.h"
#include "nlohmann/json.hpp"
#include "yuante_case.h"

namespace quanlian::yuante {
namespace {

using Json = nlohmann::json;

// Source, first and last character (-1: no place), words, item.
using Use = std::tuple<std::string, std::int64_t, std::int64_t, std::string, std::string>;

constexpr std::pair<const char*, const char*> kCollections[] = {
    {"stages", "stage"},     {"parties", "party"}, {"links", "link"},         {"evidence", "evidence"},
    {"outcomes", "outcome"}, {"events", "event"},  {"conflicts", "conflict"},
};

void Collect(const Json& value, const std::string& owner, std::set<Use>* uses) {
  if (value.is_object() && value.contains("quote")) {
    const bool placed = value.contains("span");
    uses->emplace(value["source"], placed ? value["span"][0].get<std::int64_t>() : -1,
                  placed ? value["span"][1].get<std::int64_t>() : -1, value["quote"], owner);
  }
  if (!value.is_structured()) return;
  for (const Json& part : value) Collect(part, owner, uses);
}

// As the file has them, without the program's own walk.
std::set<Use> UsesInFile() {
  std::set<Use> uses;
  const Json file = Json::parse(CaseText(), nullptr, false);
  for (const auto& [collection, kind] : kCollections) {
    for (const Json& item : file[collection]) {
      Collect(item, std::string(kind) + ":" + item["id"].get<std::string>(), &uses);
    }
  }
  REQUIRE(uses.size() > 150);
  return uses;
}

const Outline& RecordOutline(Lang lang) {
  static const Outlines kOutlines = [] {
    Outlines outlines = BuildOutlines(Index());
    for (const Lang each : Languages()) AddSourceQuotes(Index(), &outlines[each]);
    return outlines;
  }();
  return kOutlines[lang];
}

std::string WithoutBrackets(std::string text) {
  for (const std::string_view bracket : {"⟦", "⟧"}) {
    for (std::size_t at = text.find(bracket); at != std::string::npos; at = text.find(bracket)) text.erase(at, bracket.size());
  }
  return text;
}

CodePointSpan PlaceOf(const SourceQuote& quote) {
  if (quote.place.empty()) return {-1, -1};
  const std::size_t dash = quote.place.find("–");
  REQUIRE(dash != std::string::npos);
  return {std::stoll(quote.place.substr(0, dash)), std::stoll(quote.place.substr(dash + std::string("–").size()))};
}

void Collect(const std::string& source, const std::vector<SourceQuote>& quotes, std::multiset<Use>* uses) {
  for (const SourceQuote& quote : quotes) {
    const CodePointSpan place = PlaceOf(quote);
    for (const RestingItem& item : quote.items) {
      uses->emplace(source, place.start, place.end, WithoutBrackets(quote.quote.Plain()), FormatItemRef(item.at));
    }
    Collect(source, quote.within, uses);
  }
}

template <class Visit>
void EachItem(const std::vector<SourceQuote>& quotes, const Visit& visit) {
  for (const SourceQuote& quote : quotes) {
    for (const RestingItem& item : quote.items) visit(item);
    EachItem(quote.within, visit);
  }
}

TEST_CASE("every citation of the file is listed once at its place with the item that rests on it, and nothing else") {
  const std::set<Use> file = UsesInFile();
  for (const Lang lang : kBothLanguages) {
    std::multiset<Use> listed;
    for (const SourceRow& source : RecordOutline(lang).sources) Collect(source.at.id, source.quotes, &listed);
    CHECK(listed.size() == file.size());
    CHECK(std::set<Use>(listed.begin(), listed.end()) == file);
  }
}

TEST_CASE("quotes stand in the order of the source, and those within another lie in it") {
  for (const SourceRow& source : RecordOutline(Lang::kZh).sources) {
    CodePointSpan before{-1, -1};
    for (const SourceQuote& quote : source.quotes) {
      const CodePointSpan place = PlaceOf(quote);
      CHECK((place.start == -1 || place.start >= before.start));
      CHECK((place.start == -1 || place.end > before.end));
      std::int64_t start = place.start;
      for (const SourceQuote& inner : quote.within) {
        CHECK(PlaceOf(inner).start >= start);
        CHECK(PlaceOf(inner).end <= place.end);
        CHECK(inner.within.empty());
        start = PlaceOf(inner).start;
      }
      before = place;
    }
  }
}

TEST_CASE("what rests on one source alone is told from what has others, item by item, and counted") {
  std::map<std::string, std::set<std::string>> sources_of;
  for (const auto& [source, start, end, words, owner] : UsesInFile()) sources_of[owner].insert(source);
  for (const Lang lang : kBothLanguages) {
    for (const SourceRow& source : RecordOutline(lang).sources) {
      std::set<std::string> resting;
      std::set<std::string> sole;
      EachItem(source.quotes, [&](const RestingItem& item) {
        const std::string at = FormatItemRef(item.at);
        resting.insert(at);
        if (item.others.empty()) sole.insert(at);
        CHECK(item.others.empty() == (sources_of.at(at).size() == 1));
        for (const SourceRow& other : RecordOutline(lang).sources) {
          const bool named = item.others.find(other.title) != std::string::npos;
          CHECK(named == (other.at != source.at && sources_of.at(at).count(other.at.id) > 0));
        }
      });
      CHECK(source.resting_count == static_cast<int>(resting.size()));
      CHECK(source.sole_count == static_cast<int>(sole.size()));
    }
  }
}

TEST_CASE("an item is named by its number and the words of its own place in the record") {
  for (const Lang lang : kBothLanguages) {
    for (const SourceRow& source : RecordOutline(lang).sources) {
      EachItem(source.quotes, [&](const RestingItem& item) {
        CHECK_FALSE(item.words.empty());
        CHECK(item.words != item.at.id);
        if (item.at.kind == ItemKind::kEvidence) CHECK(item.number == EvidenceOf(item.at.id).number);
        if (item.at.kind == ItemKind::kEvidence) CHECK(item.words == EvidenceOf(item.at.id).what.In(lang));
        if (item.at.kind == ItemKind::kOutcome) CHECK(item.number == OutcomeOf(item.at.id).number);
        if (item.at.kind == ItemKind::kParty) CHECK(item.words == PartyOf(item.at.id).name.In(lang));
      });
    }
  }
}

TEST_CASE("the damaged term stays bracketed in the list") {
  for (const Lang lang : kBothLanguages) {
    for (const SourceRow& source : RecordOutline(lang).sources) {
      for (const SourceQuote& quote : source.quotes) CHECK(quote.quote.Plain().find("30年四个月") == std::string::npos);
    }
  }
}

}  // namespace
}  // namespace quanlian::yuante
