// Words of a query, where they are found, and in which order.
#include "app/search.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::int64_t kCodePointsBefore = 24;
constexpr std::int64_t kCodePointsAfter = 96;
constexpr int kRanks = 3;  // 0 just this figure, 1 in the name, 2 anywhere

struct Word {
  std::string text;
  std::optional<FoundNumber> number;

  friend bool operator==(const Word& a, const Word& b) { return a.text == b.text; }
};

struct Place {
  std::size_t start = 0;
  std::size_t size = 0;
};

// Words are set apart by blanks; a number is a word with its scale, and what follows it is the next one: "277万张" → 277万, 张.
std::vector<Word> WordsOf(std::string_view query) {
  const std::string folded = FoldText(query);
  std::vector<Word> words;
  for (std::size_t at = 0; at < folded.size();) {
    if (folded[at] == ' ') {
      ++at;
      continue;
    }
    Word word;
    word.number = ReadNumber(folded, at);
    const std::size_t end = word.number ? word.number->end : std::min(folded.find(' ', at), folded.size());
    word.text = folded.substr(at, end - at);
    at = end;
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
  }
  return words;
}

// Digits are found at the start of a number only: 13 is not in 2013.
bool InsideNumber(std::string_view folded, std::size_t at) {
  if (at == 0) return false;
  if (IsDigit(folded[at - 1])) return true;
  return at > 1 && (folded[at - 1] == '.' || folded[at - 1] == ',') && IsDigit(folded[at - 2]);
}

std::optional<Place> Find(const SearchText& text, const Word& word) {
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

std::size_t CountFound(const SearchText& text, const std::vector<Word>& words) {
  std::size_t count = 0;
  for (const Word& word : words) count += Find(text, word) ? 1 : 0;
  return count;
}

bool HasAnywhere(const SearchItem& item, const Word& word) {
  for (const SearchText& title : item.title) {
    if (Find(title, word)) return true;
  }
  return std::any_of(item.body.begin(), item.body.end(), [&](const SearchText& text) { return Find(text, word).has_value(); });
}

int RankOf(const SearchItem& item, const std::vector<Word>& words) {
  for (const Word& word : words) {
    for (const FoundNumber& figure : item.figure) {
      if (word.number && word.number->Equals(figure)) return 0;
    }
  }
  for (const SearchText& title : item.title) {
    if (CountFound(title, words) == words.size()) return 1;
  }
  return 2;
}

// The text around the first word that is in it.
Snippet Cut(const SearchText& text, const std::vector<Word>& words) {
  CodePointSpan match;
  for (const Word& word : words) {
    const std::optional<Place> place = Find(text, word);
    if (!place) continue;
    match.start = CountCodePoints(std::string_view(text.folded).substr(0, place->start));
    match.end = match.start + CountCodePoints(std::string_view(text.folded).substr(place->start, place->size));
    break;
  }
  const CodePointSpan before{std::max<std::int64_t>(match.start - kCodePointsBefore, 0), match.start};
  const CodePointSpan after{match.end, match.end + kCodePointsAfter};
  Snippet snippet;
  if (before.start > 0) snippet.before = "…";
  snippet.before += SliceCodePoints(text.words, before);
  snippet.match = SliceCodePoints(text.words, match);
  snippet.after = SliceCodePoints(text.words, after);
  if (CountCodePoints(text.words) > after.end) snippet.after += "…";
  snippet.language = text.language;
  return snippet;
}

bool IsIn(const SearchText& text, Lang lang) {
  return std::string_view(text.language).substr(0, 2) == WordFor(lang);
}

// The text that says most of what was asked for, in the language shown where there is a choice; when the name says it all, the
// first text of the item.
const SearchText* DetailOf(const SearchItem& item, const std::vector<Word>& words, Lang lang) {
  std::vector<const SearchText*> texts;
  for (const SearchText& text : item.body) texts.push_back(&text);
  const bool name_says_all = CountFound(item.title[static_cast<int>(lang)], words) == words.size();
  if (!name_says_all) texts.push_back(&item.title[lang == Lang::kZh ? 1 : 0]);
  const SearchText* best = nullptr;
  std::size_t best_score = 0;
  for (const SearchText* text : texts) {
    const std::size_t found = name_says_all ? 0 : CountFound(*text, words);
    const std::size_t score = found * 2 + (IsIn(*text, lang) ? 1 : 0);
    if (score > best_score) {
      best = text;
      best_score = score;
    }
  }
  return best;
}

}  // namespace

std::vector<SearchHit> Search(const SearchIndex& index, std::string_view query, Lang lang) {
  const std::vector<Word> words = WordsOf(query);
  std::vector<const SearchItem*> ranked[kRanks];
  for (const SearchItem& item : index.items) {
    const auto has = [&item](const Word& word) { return HasAnywhere(item, word); };
    if (!words.empty() && std::all_of(words.begin(), words.end(), has)) ranked[RankOf(item, words)].push_back(&item);
  }
  std::vector<ItemKind> kinds;
  for (const auto& items : ranked) {
    for (const SearchItem* item : items) {
      if (std::find(kinds.begin(), kinds.end(), item->at.kind) == kinds.end()) kinds.push_back(item->at.kind);
    }
  }
  std::vector<SearchHit> hits;
  for (const ItemKind kind : kinds) {
    for (const auto& items : ranked) {
      for (const SearchItem* item : items) {
        if (item->at.kind != kind) continue;
        const SearchText* detail = DetailOf(*item, words, lang);
        hits.push_back({item->at, Cut(item->title[static_cast<int>(lang)], words), detail ? Cut(*detail, words) : Snippet{}});
      }
    }
  }
  return hits;
}

std::string_view SearchHeading(ItemKind kind, Lang lang) {
  constexpr Phrase kHeadings[] = {
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
    while (end < hits.size() && hits[end].at.kind == hits[start].at.kind) ++end;
    if (start > 0) kinds += Say(Phrase::kOutlineListComma, lang);
    kinds += FillSlots(Say(Phrase::kPageSearchKind, lang),
                       {{"kind", SearchHeading(hits[start].at.kind, lang)}, {"count", std::to_string(end - start)}});
  }
  return FillSlots(Say(hits.size() == 1 ? Phrase::kPageSearchOne : Phrase::kPageSearchMany, lang),
                   {{"count", std::to_string(hits.size())}, {"kinds", kinds}});
}

}  // namespace quanlian
