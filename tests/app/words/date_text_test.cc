// Dates and lengths of sentences in words.
#include <doctest/doctest.h>

#include "app/words/figure_text.h"

using namespace quanlian;

TEST_CASE("a date is never more exact than the source") {
  CHECK(SayDate({2019, 0, 0}, Lang::kZh) == "2019年");
  CHECK(SayDate({2019, 3, 0}, Lang::kZh) == "2019年3月");
  CHECK(SayDate({2020, 12, 31}, Lang::kZh) == "2020年12月31日");
  CHECK(SayDate({2019, 0, 0}, Lang::kEn) == "2019");
  CHECK(SayDate({2019, 3, 0}, Lang::kEn) == "March 2019");
  CHECK(SayDate({2020, 12, 31}, Lang::kEn) == "31 December 2020");
}

TEST_CASE("a range of months is one value when both ends are equal") {
  CHECK(SayMonths(16, 22, Lang::kZh) == "16–22个月");
  CHECK(SayMonths(18, 18, Lang::kZh) == "18个月");
  CHECK(SayMonths(16, 22, Lang::kEn) == "16–22 months");
  CHECK(SayMonths(1, 1, Lang::kEn) == "1 month");
  CHECK(SayMonths(1, 6, Lang::kEn) == "1–6 months");
}

TEST_CASE("a range is spoken with words between its ends") {
  CHECK(SpeakMonths(18, 78, Lang::kZh) == "18至78个月");
  CHECK(SpeakMonths(18, 78, Lang::kEn) == "18 to 78 months");
  CHECK(SpeakMonths(18, 18, Lang::kEn) == "18 months");
}

TEST_CASE("terms are written in years and months as courts write them") {
  CHECK(SayMonthsInYears(16, 22, Lang::kZh) == "一年四个月至一年十个月");
  CHECK(SayMonthsInYears(18, 78, Lang::kZh) == "一年六个月至六年六个月");
  CHECK(SayMonthsInYears(12, 12, Lang::kZh) == "一年");
  CHECK(SayMonthsInYears(6, 180, Lang::kZh) == "六个月至十五年");
  CHECK(SayMonthsInYears(11, 251, Lang::kZh) == "十一个月至二十年十一个月");
  CHECK(SayMonthsInYears(16, 22, Lang::kEn) == "1 year 4 months to 1 year 10 months");
  CHECK(SayMonthsInYears(1, 36, Lang::kEn) == "1 month to 3 years");
}
