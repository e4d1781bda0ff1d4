// Dates and lengths of sentences in words.
#include <optional>
#include <string_view>
#include <vector>

#include "app/words/figure_text.h"
#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::string_view kHanDigits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

// 0 to 99 as courts write them; larger numbers, which no term of years reaches, in figures.
std::string HanNumeral(int value) {
  if (value < 0 || value > 99) return std::to_string(value);
  std::string numeral;
  if (value >= 20) numeral += kHanDigits[value / 10];
  if (value >= 10) numeral += "十";
  if (value % 10 != 0 || value == 0) numeral += kHanDigits[value % 10];
  return numeral;
}

std::string Counted(CountedPhrase phrase, int count, Lang lang) {
  const std::string number = LanguageOf(lang).han_terms ? HanNumeral(count) : std::to_string(count);
  return FillSlots(Say(phrase, count, lang), {{"count", number}});
}

std::string YearsMonthsDays(const Duration& length, Lang lang) {
  const int years = length.months / 12;
  const int rest = length.months % 12;
  std::vector<std::string> parts;
  if (years > 0) parts.push_back(Counted(CountedPhrase::kFigureTermYears, years, lang));
  if (rest > 0 || (years == 0 && length.days == 0)) parts.push_back(Counted(CountedPhrase::kFigureTermMonths, rest, lang));
  if (length.days > 0) parts.push_back(Counted(CountedPhrase::kFigureTermDays, length.days, lang));
  return Join(parts, LanguageOf(lang).space);
}

// The ends that are stated; one twice where there is only one.
struct Ends {
  Duration min;
  Duration max;

  [[nodiscard]] bool HasDays() const { return min.days > 0 || max.days > 0; }
};
Ends EndsOf(const Length& length) {
  const Duration min = length.min ? *length.min : length.max.value_or(Duration{});
  return {min, length.max.value_or(min)};
}

// Without the bound.
std::string Between(const Length& length, std::string_view between, Lang lang) {
  const Ends ends = EndsOf(length);
  if (ends.HasDays()) {
    std::string text = YearsMonthsDays(ends.min, lang);
    if (!(ends.min == ends.max)) text.append(Say(Phrase::kFigureTo, lang)).append(YearsMonthsDays(ends.max, lang));
    return text;
  }
  std::string number = std::to_string(ends.min.months);
  if (ends.min.months != ends.max.months) number += std::string(between) + std::to_string(ends.max.months);
  return FillSlots(Say(CountedPhrase::kFigureMonths, ends.max.months, lang), {{"months", number}});
}

std::optional<Phrase> PhraseOf(Bound bound) {
  switch (bound) {
    case Bound::kAtLeast:
      return Phrase::kLengthAtLeast;
    case Bound::kMoreThan:
      return Phrase::kLengthMoreThan;
    case Bound::kAtMost:
      return Phrase::kLengthAtMost;
    case Bound::kLessThan:
      return Phrase::kLengthLessThan;
    case Bound::kAbout:
      return Phrase::kLengthAbout;
    case Bound::kNearly:
      return Phrase::kLengthNearly;
    default:
      return std::nullopt;
  }
}

std::string Bounded(Bound bound, const std::string& length, Lang lang) {
  const std::optional<Phrase> phrase = PhraseOf(bound);
  return phrase ? FillSlots(Say(*phrase, lang), {{"length", length}}) : length;
}

// The name of a month from 1, or its number in a language that names none.
std::string MonthInWords(int month, Lang lang) {
  std::string_view names = LanguageOf(lang).months;
  if (names.empty()) return std::to_string(month);
  for (int i = 1; i < month; ++i) names.remove_prefix(names.find('|') + 1);
  return std::string(names.substr(0, names.find('|')));
}

}  // namespace

std::string SayDate(const PartialDate& date, Lang lang) {
  if (date.month < 1 || date.month > 12) return FillSlots(Say(Phrase::kDateYear, lang), {{"year", std::to_string(date.year)}});
  return FillSlots(
      Say(date.day > 0 ? Phrase::kDateDay : Phrase::kDateMonth, lang),
      {{"year", std::to_string(date.year)}, {"month", MonthInWords(date.month, lang)}, {"day", std::to_string(date.day)}});
}

std::string SayLength(const Length& length, Lang lang) {
  return Bounded(length.bound, Between(length, "–", lang), lang);
}

std::string SpeakLength(const Length& length, Lang lang) {
  return Bounded(length.bound, Between(length, Say(Phrase::kFigureTo, lang), lang), lang);
}

std::string SayLengthInYears(const Length& length, Lang lang) {
  const Ends ends = EndsOf(length);
  if (ends.HasDays()) return {};
  std::string text = YearsMonthsDays(ends.min, lang);
  if (!(ends.min == ends.max)) text.append(Say(Phrase::kFigureTo, lang)).append(YearsMonthsDays(ends.max, lang));
  return Bounded(length.bound, text, lang);
}

}  // namespace quanlian
