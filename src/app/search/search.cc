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

// Words are set apart by blanks; a number is a word with those for large numbers, and what follows it is the next one:
// "277万张" → 277万, 张.
std::vector<SearchWord> WordsOf(std::string_view query) {
  const std::string folded = FoldText(query);
  std::vector<SearchWord> words;
  for (std::size_t at = 0; at < folded.size();) {
    if (folded[at] == ' ') {
      ++at;
      continue;
    }
    SearchWord word;
    word.number = ReadNumber(folded, at);
    const std::size_t end = word.number ? word.number->end : std::min(folded.find(' ', at), folded.size());
    word.text = folded.substr(at, end - at);
    at = end;
    bool known = false;
    for (const SearchWord& other : words) known = known || other.text == word.text;
    if (!known) words.push_back(std::move(word));
  }
  return words;
}

// Digits are found at the start of a number only: 13 is not in 2013.
bool InsideNumber(std::string_view folded, std::size_t at) {
  if (at == 0) return false;
  if (IsDigit(folded[at - 1])) return true;
  return at > 1 && (folded[at - 1] == '.' || folded[at - 1] == ',') && IsDigit(folded[at - 2]);
}

std::optional<Place> Find(const SearchText& text, const SearchWord& word) {
  if (word.number) {
    for (const FoundNumber& number : text.numbers) {
      if (number.Equals(*word.number)) return Place{number.start, number.end - number.start};
    }
  }
  std::size_t at = text.folded.find(word.text);
  while (word.number && at != std::string::npos && InsideNumber(text.folded, at)) at = text.folded.find(word.text, at + 1);
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
  std::size_t from = text->is_title || match.start < kBytesBefore ? 0 : match.start - kBytesBefore;
  while (from > 0 && !EndsClause(text->folded, from - 1)) --from;
  const std::size_t size = text->folded.size();
  std::size_t to = text->is_title ? size : std::min(match.start + match.size + kBytesAfter, size);
  while (to < size && !EndsClause(text->folded, to - 1)) ++to;
  const auto words_between = [text](std::size_t start, std::size_t end) {
    const std::string_view folded = text->folded;
    const std::int64_t first = CountCodePoints(folded.substr(0, start));
    return std::string(SliceCodePoints(text->words, {first, first + CountCodePoints(folded.substr(start, end - start))}));
  };
  Snippet snippet;
  if (from > 0) snippet.before = "…";
  snippet.before += words_between(from, match.start);
  snippet.match = words_between(match.start, match.start + match.size);
  snippet.after = words_between(match.start + match.size, to);
  if (to < size) snippet.after += "…";
  snippet.language = text->language;
  return snippet;
}

SearchResult Search(const SearchIndex& index, std::string_view query, Lang lang) {
  SearchResult result;
  result.words = WordsOf(query);
  std::vector<int> ranks;
  int best[kKinds];
  std::fill(best, best + kKinds, kNotFound);
  for (const SearchItem& item : index) {
    ranks.push_back(RankOf(item, result.words));
    int& best_of_kind = best[static_cast<int>(item.at.kind)];
    best_of_kind = std::min(best_of_kind, ranks.back());
  }
  for (int best_rank = 0; best_rank < kNotFound; ++best_rank) {
    for (int kind = 0; kind < kKinds; ++kind) {
      for (int rank = best_rank; rank < kNotFound && best[kind] == best_rank; ++rank) {
        for (std::size_t i = 0; i < index.size(); ++i) {
          if (ranks[i] == rank && static_cast<int>(index[i].at.kind) == kind)
            result.hits.push_back(HitOf(index[i], result.words, lang));
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
