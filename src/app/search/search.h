// Search over everything that the record says, in every language, whichever is shown.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/outline/outline.h"
#include "app/search/dates.h"
#include "app/search/text.h"

namespace quanlian {

// A text of an item with what is compared.
struct SearchText {
  std::string words;
  std::string language;  // BCP 47
  bool is_title = false;
  FoldedText folded;
  std::vector<FoundNumber> numbers;
  std::vector<FoundDate> dates;
};

// An item with an address and its texts; its name comes first in each language.
struct SearchItem {
  ItemRef at;
  std::vector<SearchText> texts;
  std::vector<FoundNumber> figure;  // the item's own figure, empty for none
};

struct SearchIndex {
  CharacterFolds folds;           // of its texts, and so of every query
  std::vector<SearchItem> items;  // in reading order
};

[[nodiscard]] SearchIndex BuildSearchIndex(const Outlines& outlines, CharacterFolds folds = {});

// A text around the words found in it; "…" stands where it was cut.
struct Snippet {
  std::string before;
  std::string match;  // empty when nothing was found in this text
  std::string after;
  std::string language;
};

// A word of a query; of a number or a date also its value.
struct SearchWord {
  std::string text;
  std::optional<FoundNumber> number;
  std::optional<FoundDate> date;
};

// Points into the index.
struct SearchHit {
  const SearchItem* item = nullptr;
  const SearchText* title = nullptr;   // in the language shown
  const SearchText* detail = nullptr;  // null when the item says nothing but its name
};

struct SearchResult {
  std::vector<SearchWord> words;
  std::vector<SearchHit> hits;

  // The text around the first of the words that is in it, cut at the ends of clauses; a name is never cut. Nothing for null.
  [[nodiscard]] Snippet Cut(const SearchText* text) const;
};

// What is found for all the words of the query, kind by kind; the kinds with the best hits come first, and within each the item
// with just that figure, then those whose names hold the words, then the rest in reading order. A word is found as it stands,
// whatever the form of its characters; a number or a date also by its value, however it is written. Nothing is found for a
// query without words.
[[nodiscard]] SearchResult Search(const SearchIndex& index, std::string_view query, Lang lang);

// The name of a kind over its hits, and "12 results: Figures and findings 5, Outcomes 2"; for none, that nothing was found.
[[nodiscard]] std::string_view SearchHeading(ItemKind kind, Lang lang);
[[nodiscard]] std::string SayHits(const std::vector<SearchHit>& hits, Lang lang);

}  // namespace quanlian
