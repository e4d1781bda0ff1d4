// Dates and lengths of sentences in words.
#include <string_view>

#include "app/words/figure_text.h"
#include "app/words/texts.h"

namespace quanlian {
namespace {

constexpr std::string_view kEnglishMonths[] = {"January", "February", "March",     "April",   "May",      "June",
                                               "July",    "August",   "September", "October", "November", "December"};

constexpr std::string_view kChineseDigits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

// 0 to 99 as courts write them; larger numbers, which no term of years reaches, in figures.
std::string ChineseNumeral(int value) {
  if (value < 0 || value > 99) return std::to_string(value);
  std::string numeral;
  if (value >= 20) numeral += kChineseDigits[value / 10];
  if (value >= 10) numeral += "十";
  if (value % 10 != 0 || value == 0) numeral += kChineseDigits[value % 10];
  return numeral;
}

std::string Counted(int count, std::string_view one, std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string YearsAndMonths(int months, Lang lang) {
  const int years = months / 12;
  const int rest = months % 12;
  std::string text;
  if (lang == Lang::kZh) {
    if (years > 0) text += ChineseNumeral(years) + "年";
    if (rest > 0 || years == 0) text += ChineseNumeral(rest) + "个月";
    return text;
  }
  if (years > 0) text += Counted(years, "year", "years");
  if (years > 0 && rest > 0) text += " ";
  if (rest > 0 || years == 0) text += Counted(rest, "month", "months");
  return text;
}

std::string MonthsBetween(int min_months, int max_months, std::string_view between, Lang lang) {
  std::string number = std::to_string(min_months);
  if (min_months != max_months) number += std::string(between) + std::to_string(max_months);
  return FillSlots(Say(max_months == 1 ? Phrase::kFigureMonthOne : Phrase::kFigureMonths, lang), {{"months", number}});
}

}  // namespace

std::string SayDate(const PartialDate& date, Lang lang) {
  std::string year = std::to_string(date.year);
  if (lang == Lang::kZh) {
    std::string text = year + "年";
    if (date.month > 0) text += std::to_string(date.month) + "月";
    if (date.day > 0) text += std::to_string(date.day) + "日";
    return text;
  }
  if (date.month < 1 || date.month > 12) return year;
  const std::string month(kEnglishMonths[date.month - 1]);
  return (date.day > 0 ? std::to_string(date.day) + " " : "") + month + " " + year;
}

std::string SayMonths(int min_months, int max_months, Lang lang) {
  return MonthsBetween(min_months, max_months, "–", lang);
}

std::string SpeakMonths(int min_months, int max_months, Lang lang) {
  return MonthsBetween(min_months, max_months, lang == Lang::kZh ? "至" : " to ", lang);
}

std::string SayMonthsInYears(int min_months, int max_months, Lang lang) {
  std::string text = YearsAndMonths(min_months, lang);
  if (min_months == max_months) return text;
  return text + (lang == Lang::kZh ? "至" : " to ") + YearsAndMonths(max_months, lang);
}

}  // namespace quanlian
