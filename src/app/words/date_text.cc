// Dates and lengths of sentences in words.
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

std::string YearsAndMonths(int months, Lang lang) {
  const int years = months / 12;
  const int rest = months % 12;
  std::vector<std::string> parts;
  if (years > 0) parts.push_back(Counted(CountedPhrase::kFigureTermYears, years, lang));
  if (rest > 0 || years == 0) parts.push_back(Counted(CountedPhrase::kFigureTermMonths, rest, lang));
  return Join(parts, LanguageOf(lang).space);
}

std::string MonthsBetween(int min_months, int max_months, std::string_view between, Lang lang) {
  std::string number = std::to_string(min_months);
  if (min_months != max_months) number += std::string(between) + std::to_string(max_months);
  return FillSlots(Say(CountedPhrase::kFigureMonths, max_months, lang), {{"months", number}});
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

std::string SayMonths(int min_months, int max_months, Lang lang) {
  return MonthsBetween(min_months, max_months, "–", lang);
}

std::string SpeakMonths(int min_months, int max_months, Lang lang) {
  return MonthsBetween(min_months, max_months, Say(Phrase::kFigureTo, lang), lang);
}

std::string SayMonthsInYears(int min_months, int max_months, Lang lang) {
  std::string text = YearsAndMonths(min_months, lang);
  if (min_months == max_months) return text;
  return text.append(Say(Phrase::kFigureTo, lang)).append(YearsAndMonths(max_months, lang));
}

}  // namespace quanlian
