// Quantities in words: words for large numbers, grouping, bounds and units, as the table of languages and the texts have them.
#include "app/words/figure_text.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "app/words/texts.h"

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

// The coarser word when it reads well; else the finer one, with as many decimals as the source's own precision asks for.
Counted InNumberWords(const Quantity& quantity, const NumberWord (&number_words)[2]) {
  const std::int64_t value = quantity.value.value_or(0);
  for (const NumberWord& in : number_words) {
    if (value < PowerOfTen(in.zeros)) continue;
    const int decimals = DecimalsNeeded(value, in);
    const bool rounded_in_source = &in == &number_words[1] && quantity.resolution > 1;
    if (decimals <= in.decimals || rounded_in_source) return CountedBy(value, in, decimals);
  }
  return {std::to_string(value), {}};
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

FigureText SayNumber(const Quantity& quantity, const Unit& unit, Lang lang) {
  const Language& language = LanguageOf(lang);
  const Counted counted = InNumberWords(quantity, language.number_words);
  const std::string digits = Grouped(counted.digits, language.group);
  const std::string_view word = UnitWord(unit, *quantity.value, lang);
  const bool before = unit.Before(lang);
  const auto piece = [&](Phrase pattern) {
    return Squeezed(
        FillSlots(Say(pattern, lang), {{"about", quantity.bound == Bound::kAbout ? Say(Phrase::kFigureAbout, lang) : ""},
                                       {"more", quantity.bound == Bound::kMoreThan ? Say(Phrase::kFigureMoreThan, lang) : ""},
                                       {"money", before ? word : ""},
                                       {"digits", digits},
                                       {"scale", counted.word},
                                       {"unit", before ? "" : word}}));
  };
  return {piece(Phrase::kFigurePieceBefore), piece(Phrase::kFigurePieceNumber), piece(Phrase::kFigurePieceAfter),
          std::string(language.space)};
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

std::string_view UnitWord(const Unit& unit, std::int64_t count, Lang lang) {
  const Lang given = unit.word.Given(lang);
  const std::string& singular = unit.singular[given];
  return count == 1 && !singular.empty() ? singular : unit.word.words[given];
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
  if (quantity.bound == Bound::kNotQuantified || !quantity.value) return SayNotQuantified(unit, lang);
  return SayNumber(quantity, unit, lang);
}

}  // namespace quanlian
