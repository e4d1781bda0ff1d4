// Quantities in words: words for large numbers, grouping, bounds and units, as the table of languages and the texts have them.
#include "app/words/figure_text.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

struct Counted {
  std::string digits;
  std::string_view word;  // empty: digits are written out
};

std::int64_t PowerOfTen(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

// Decimal places that `value` needs when counted by `in`.
int DecimalsNeeded(std::int64_t value, const NumberWord& in) {
  int decimals = in.zeros;
  while (decimals > 0 && value % 10 == 0) {
    value /= 10;
    --decimals;
  }
  return decimals;
}

Counted CountedBy(std::int64_t value, const NumberWord& in, int decimals) {
  const std::int64_t size = PowerOfTen(in.zeros);
  std::string digits = std::to_string(value / size);
  if (decimals > 0) {
    const std::string fraction = std::to_string(size + value % size).substr(1);
    digits += '.';
    digits += fraction.substr(0, static_cast<std::size_t>(decimals));
  }
  return {digits, in.word};
}

// Thousands of the whole part set apart.
std::string Grouped(std::string digits, std::string_view by) {
  std::size_t at = std::min(digits.find('.'), digits.size());
  const std::size_t first = digits.front() == '-' ? 1 : 0;
  while (at > first + 3) {
    at -= 3;
    digits.insert(at, by);
  }
  return digits;
}

// The coarser word when it reads well; else the finer one, with as many decimals as the source's own precision asks for. What
// is no whole number is written out.
Counted InNumberWords(const Decimal& number, std::int64_t resolution, const NumberWord (&number_words)[2]) {
  const std::optional<std::int64_t> whole = number.Whole();
  if (!whole) return {FormatDecimal(number), {}};
  for (const NumberWord& in : number_words) {
    if (*whole < PowerOfTen(in.zeros)) continue;
    const int decimals = DecimalsNeeded(*whole, in);
    const bool rounded_in_source = &in == &number_words[1] && resolution > 1;
    if (decimals <= in.decimals || rounded_in_source) return CountedBy(*whole, in, decimals);
  }
  return {std::to_string(*whole), {}};
}

// Without outer blanks, and with one where an empty slot left two.
std::string Squeezed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// The word that stands before a number of that bound; nothing of "more than", which each language has where it wants it.
std::string_view WordBefore(Bound bound, Lang lang) {
  switch (bound) {
    case Bound::kAbout:
      return Say(Phrase::kFigureAbout, lang);
    case Bound::kAtLeast:
      return Say(Phrase::kFigureAtLeast, lang);
    case Bound::kLessThan:
      return Say(Phrase::kFigureLessThan, lang);
    case Bound::kAtMost:
      return Say(Phrase::kFigureAtMost, lang);
    case Bound::kNearly:
      return Say(Phrase::kFigureNearly, lang);
    default:
      return {};
  }
}

// Digits with the word for large numbers apart, as the pieces of a figure want them.
FigureText InPieces(Bound bound, std::string_view digits, std::string_view scale, const Decimal& counted, const Unit& unit,
                    Lang lang) {
  const std::string_view word = UnitWord(unit, counted, lang);
  const bool before = unit.Before(lang);
  const auto piece = [&](Phrase pattern) {
    return Squeezed(
        FillSlots(Say(pattern, lang), {{"about", WordBefore(bound, lang)},
                                       {"more", bound == Bound::kMoreThan ? Say(Phrase::kFigureMoreThan, lang) : ""},
                                       {"money", before ? word : ""},
                                       {"digits", digits},
                                       {"scale", scale},
                                       {"unit", before ? "" : word}}));
  };
  return {piece(Phrase::kFigurePieceBefore), piece(Phrase::kFigurePieceNumber), piece(Phrase::kFigurePieceAfter),
          std::string(LanguageOf(lang).space)};
}

FigureText SayNumber(const Quantity& quantity, const Unit& unit, Lang lang) {
  const Language& language = LanguageOf(lang);
  const Counted counted = InNumberWords(*quantity.value, quantity.resolution, language.number_words);
  return InPieces(quantity.bound, Grouped(counted.digits, language.group), counted.word, *quantity.value, unit, lang);
}

// "10,000 to 30,000", "1万至3万": the word of each with its number.
FigureText SayBetween(const Quantity& quantity, const Unit& unit, Lang lang) {
  const Language& language = LanguageOf(lang);
  const auto in_words = [&](const Decimal& number) {
    const Counted counted = InNumberWords(number, quantity.resolution, language.number_words);
    return Join({Grouped(counted.digits, language.group), std::string(counted.word)}, language.space);
  };
  const std::string digits = in_words(*quantity.min).append(Say(Phrase::kFigureTo, lang)).append(in_words(*quantity.max));
  return InPieces(Bound::kExact, digits, {}, *quantity.max, unit, lang);
}

// Tens, hundreds, … of what is counted, up to billions.
FigureText SaySeveral(const Quantity& quantity, const Unit& unit, Lang lang) {
  constexpr Phrase kPowers[] = {Phrase::kFigureSeveral1, Phrase::kFigureSeveral2, Phrase::kFigureSeveral3,
                                Phrase::kFigureSeveral4, Phrase::kFigureSeveral5, Phrase::kFigureSeveral6,
                                Phrase::kFigureSeveral7, Phrase::kFigureSeveral8, Phrase::kFigureSeveral9};
  std::size_t power = 0;
  while (power + 1 < std::size(kPowers) && PowerOfTen(static_cast<int>(power) + 2) <= quantity.resolution) ++power;
  return {"", std::string(Say(kPowers[power], lang)),
          FillSlots(Say(Phrase::kFigureSeveralAfter, lang), {{"unit", unit.word.In(lang)}}),
          std::string(LanguageOf(lang).space)};
}

FigureText SayNotQuantified(const Unit& unit, Lang lang) {
  const bool money = unit.IsMoney();
  FigureText figure;
  figure.joiner = LanguageOf(lang).space;
  figure.number = Say(money ? Phrase::kFigureLargeSum : Phrase::kFigureLargeNumber, lang);
  const std::string_view after = Say(money ? Phrase::kFigureLargeSumAfter : Phrase::kFigureLargeNumberAfter, lang);
  figure.after = FillSlots(after, {{"unit", unit.word.In(lang)}});
  return figure;
}

}  // namespace

std::string_view UnitWord(const Unit& unit, const Decimal& count, Lang lang) {
  const Lang given = unit.word.Given(lang);
  const std::string& singular = unit.singular[given];
  return count == Decimal(1) && !singular.empty() ? singular : unit.word.words[given];
}

std::string FigureText::Phrase() const {
  std::string phrase = before;
  for (const std::string* piece : {&number, &after}) {
    if (!phrase.empty() && !piece->empty()) phrase += joiner;
    phrase += *piece;
  }
  return phrase;
}

FigureText SayQuantity(const Quantity& quantity, const Unit& unit, Lang lang) {
  if (quantity.bound == Bound::kBetween && quantity.min && quantity.max) return SayBetween(quantity, unit, lang);
  if (quantity.bound == Bound::kSeveral) return SaySeveral(quantity, unit, lang);
  if (!quantity.value) return SayNotQuantified(unit, lang);
  return SayNumber(quantity, unit, lang);
}

}  // namespace quanlian
