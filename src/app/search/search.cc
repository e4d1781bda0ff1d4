// Words of a query, where they are found, and in which order.
#include "app/search/search.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr int kKinds = static_cast<int>(ItemKind::kTerm) + 1;
constexpr std::size_t kBytesBefore = 48;  // shown around a match, and on to the next end of a clause
constexpr std::size_t kBytesAfter = 144;
// Ranks: 0 just this figure, 1 in the name, 2 anywhere.
constexpr int kNotFound = 3;

struct Place {
  std::size_t start = 0;
  std::size_t size = 0;
};

// Whether a number goes on as a range, a time or the like, which is one word: "16-22".
bool GoesOn(std::string_view folded, std::size_t at) {
  constexpr std::string_view kSigns = "-/:";
  return at + 1 < folded.size() && kSigns.find(folded[at]) != std::string_view::npos && IsDigit(folded[at + 1]);
}

// Words are set apart by blanks; a date is a word, and so is a number with those for large numbers, and what follows it is the
// next one: "277万张" → 277万, 张.
std::vector<SearchWord> WordsOf(std::string_view query, const CharacterFolds& folds) {
  const std::string folded = FoldText(query, folds).text;
  std::vector<SearchWord> words;
  for (std::size_t at = 0; at < folded.size();) {
    if (folded[at] == ' ') {
      ++at;
      continue;
    }
    SearchWord word;
    std::size_t end = std::min(folded.find(' ', at), folded.size());
    word.date = ReadDate(folded, at);
    if (!word.date) word.number = ReadNumber(folded, at);
    if (word.number && GoesOn(folded, word.number->end)) word.number.reset();
    if (word.date) end = word.date->end;
    if (word.number) end = word.number->end;
    word.text = folded.substr(at, end - at);
    at = end;
    bool known = false;
    for (const SearchWord& other : words) known = known || other.text == word.text;
    if (!known) words.push_back(std::move(word));
  }
  return words;
}

// Digits are found at the start of a number only.
std::optional<Place> Find(const SearchText& text, const SearchWord& word) {
  if (word.number) {
    for (const FoundNumber& number : text.numbers) {
      if (number.Equals(*word.number)) return Place{number.start, number.end - number.start};
    }
  }
  if (word.date) {
    for (const FoundDate& date : text.dates) {
      if (word.date->Covers(date)) return Place{date.start, date.end - date.start};
    }
  }
  const std::string& folded = text.folded.text;
  const bool digits = word.number || IsDigit(word.text[0]);
  std::size_t at = folded.find(word.text);
  while (digits && at != std::string::npos && IsInsideNumber(folded, at)) at = folded.find(word.text, at + 1);
  if (at == std::string::npos) return std::nullopt;
  return Place{at, word.text.size()};
}

int CountFound(const SearchText& text, const std::vector<SearchWord>& words) {
  int count = 0;
  for (const SearchWord& word : words) count += Find(text, word) ? 1 : 0;
  return count;
}

bool SaysAll(const SearchText& text, const std::vector<SearchWord>& words) {
  return CountFound(text, words) == static_cast<int>(words.size());
}

bool HasAll(const SearchItem& item, const std::vector<SearchWord>& words) {
  for (const SearchWord& word : words) {
    bool found = false;
    for (const SearchText& text : item.texts) found = found || Find(text, word);
    if (!found) return false;
  }
  return true;
}

int RankOf(const SearchItem& item, const std::vector<SearchWord>& words) {
  if (words.empty() || !HasAll(item, words)) return kNotFound;
  for (const SearchWord& word : words) {
    for (const FoundNumber& figure : item.figure) {
      if (word.number && word.number->Equals(figure)) return 0;
    }
  }
  for (const SearchText& text : item.texts) {
    if (text.is_title && SaysAll(text, words)) return 1;
  }
  return 2;
}

// Texts are cut between clauses only, so that no number loses its "more than" or its 余.
bool EndsClause(std::string_view folded, std::size_t at) {
  const char c = folded[at];
  if (c == ',' || c == ';' || c == '.') return at + 1 == folded.size() || !IsDigit(folded[at + 1]);
  return at >= 2 && folded.substr(at - 2, 3) == "。";
}

bool IsIn(const SearchText& text, Lang lang) {
  return text.language.rfind(LanguageOf(lang).tag, 0) == 0;
}

// The name in the language shown, and the text that says most of what was asked for, in that language where there is a choice;
// when the name says it all, the first text after it.
SearchHit HitOf(const SearchItem& item, const std::vector<SearchWord>& words, Lang lang) {
  const SearchText* title = nullptr;
  for (const SearchText& text : item.texts) {
    if (text.is_title && IsIn(text, lang)) title = &text;
  }
  const bool name_says_all = title != nullptr && SaysAll(*title, words);
  const SearchText* detail = nullptr;
  int best_score = 0;
  for (const SearchText& text : item.texts) {
    if (&text == title || (text.is_title && name_says_all)) continue;
    const int score = (name_says_all ? 0 : CountFound(text, words) * 2) + (IsIn(text, lang) ? 1 : 0);
    if (score <= best_score) continue;
    detail = &text;
    best_score = score;
  }
  return {&item, title, detail};
}

}  // namespace

Snippet SearchResult::Cut(const SearchText* text) const {
  if (text == nullptr) return {};
  Place match;
  for (const SearchWord& word : words) {
    const std::optional<Place> place = Find(*text, word);
    if (!place) continue;
    match = *place;
    break;
  }
  const std::string_view folded = text->folded.text;
  const std::size_t size = folded.size();
  std::size_t from = text->is_title || match.start < kBytesBefore ? 0 : match.start - kBytesBefore;
  while (from > 0 && !EndsClause(folded, from - 1)) --from;
  std::size_t to = text->is_title ? size : std::min(match.start + match.size + kBytesAfter, size);
  while (to < size && !EndsClause(folded, to - 1)) ++to;
  // The whole text where nothing is cut off, with what folding left out at its ends.
  const auto place = [&](std::size_t at) { return at < size ? text->folded.origins[at].start : text->words.size(); };
  const std::size_t start = from == 0 ? 0 : place(from);
  const std::size_t match_start = match.size == 0 ? start : place(match.start);
  const std::size_t match_end = match.size == 0 ? start : text->folded.origins[match.start + match.size - 1].end;
  const auto words_between = [text](std::size_t first, std::size_t last) { return text->words.substr(first, last - first); };
  Snippet snippet;
  if (from > 0) snippet.before = "…";
  snippet.before += words_between(start, match_start);
  snippet.match = words_between(match_start, match_end);
  snippet.after = words_between(match_end, place(to));
  if (to < size) snippet.after += "…";
  snippet.language = text->language;
  return snippet;
}

SearchResult Search(const SearchIndex& index, std::string_view query, Lang lang) {
  SearchResult result;
  result.words = WordsOf(query, index.folds);
  std::vector<int> ranks;
  int best[kKinds];
  std::fill(best, best + kKinds, kNotFound);
  for (const SearchItem& item : index.items) {
    ranks.push_back(RankOf(item, result.words));
    int& best_of_kind = best[static_cast<int>(item.at.kind)];
    best_of_kind = std::min(best_of_kind, ranks.back());
  }
  for (int best_rank = 0; best_rank < kNotFound; ++best_rank) {
    for (int kind = 0; kind < kKinds; ++kind) {
      for (int rank = best_rank; rank < kNotFound && best[kind] == best_rank; ++rank) {
        for (std::size_t i = 0; i < index.items.size(); ++i) {
          if (ranks[i] == rank && static_cast<int>(index.items[i].at.kind) == kind)
            result.hits.push_back(HitOf(index.items[i], result.words, lang));
        }
      }
    }
  }
  return result;
}

std::string_view SearchHeading(ItemKind kind, Lang lang) {
  constexpr Phrase kHeadings[kKinds] = {
      Phrase::kRecordWhole,     Phrase::kRecordStages,   Phrase::kRecordParties,  Phrase::kPageSearchLinks,
      Phrase::kRecordEvidence,  Phrase::kRecordOutcomes, Phrase::kRecordEvents,   Phrase::kRecordSilences,
      Phrase::kRecordConflicts, Phrase::kRecordSources,  Phrase::kRecordStatutes, Phrase::kRecordGlossary,
  };
  return Say(kHeadings[static_cast<int>(kind)], lang);
}

std::string SayHits(const std::vector<SearchHit>& hits, Lang lang) {
  if (hits.empty()) return std::string(Say(Phrase::kPageSearchNone, lang));
  std::string kinds;
  for (std::size_t start = 0, end = 0; start < hits.size(); start = end) {
    while (end < hits.size() && hits[end].item->at.kind == hits[start].item->at.kind) ++end;
    if (start > 0) kinds += Say(Phrase::kOutlineListComma, lang);
    kinds += FillSlots(Say(Phrase::kPageSearchKind, lang),
                       {{"kind", SearchHeading(hits[start].item->at.kind, lang)}, {"count", std::to_string(end - start)}});
  }
  return FillSlots(Say(CountedPhrase::kPageSearchFound, static_cast<std::int64_t>(hits.size()), lang),
                   {{"count", std::to_string(hits.size())}, {"kinds", kinds}});
}

}  // namespace quanlian
