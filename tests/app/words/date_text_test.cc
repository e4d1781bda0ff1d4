// Dates and lengths of sentences in words.
#include <doctest/doctest.h>

#include "app/words/figure_text.h"

using namespace quanlian;

namespace {

Length Months(int min, int max, Bound bound = Bound::kExact) {
  return {Duration{min, 0}, Duration{max, 0}, bound};
}

}  // namespace

TEST_CASE("a date is never more exact than the source") {
  CHECK(SayDate({2019, 0, 0}, Lang::kZh) == "2019年");
  CHECK(SayDate({2019, 3, 0}, Lang::kZh) == "2019年3月");
  CHECK(SayDate({2020, 12, 31}, Lang::kZh) == "2020年12月31日");
  CHECK(SayDate({2019, 0, 0}, Lang::kEn) == "2019");
  CHECK(SayDate({2019, 3, 0}, Lang::kEn) == "March 2019");
  CHECK(SayDate({2020, 12, 31}, Lang::kEn) == "31 December 2020");
}

TEST_CASE("a range of months is one value when both ends are equal") {
  CHECK(SayLength(Months(16, 22), Lang::kZh) == "16–22个月");
  CHECK(SayLength(Months(18, 18), Lang::kZh) == "18个月");
  CHECK(SayLength(Months(16, 22), Lang::kEn) == "16–22 months");
  CHECK(SayLength(Months(1, 1), Lang::kEn) == "1 month");
  CHECK(SayLength(Months(1, 6), Lang::kEn) == "1–6 months");
}

TEST_CASE("a range is spoken with words between its ends") {
  CHECK(SpeakLength(Months(18, 78), Lang::kZh) == "18至78个月");
  CHECK(SpeakLength(Months(18, 78), Lang::kEn) == "18 to 78 months");
  CHECK(SpeakLength(Months(18, 18), Lang::kEn) == "18 months");
}

TEST_CASE("terms are written in years and months as courts write them") {
  CHECK(SayLengthInYears(Months(16, 22), Lang::kZh) == "一年四个月至一年十个月");
  CHECK(SayLengthInYears(Months(18, 78), Lang::kZh) == "一年六个月至六年六个月");
  CHECK(SayLengthInYears(Months(12, 12), Lang::kZh) == "一年");
  CHECK(SayLengthInYears(Months(6, 180), Lang::kZh) == "六个月至十五年");
  CHECK(SayLengthInYears(Months(11, 251), Lang::kZh) == "十一个月至二十年十一个月");
  CHECK(SayLengthInYears(Months(16, 22), Lang::kEn) == "1 year 4 months to 1 year 10 months");
  CHECK(SayLengthInYears(Months(1, 36), Lang::kEn) == "1 month to 3 years");
}

TEST_CASE("a length of days is said in years, months and days, once") {
  const Length days{Duration{0, 15}, Duration{0, 15}, Bound::kExact};
  CHECK(SayLength(days, Lang::kZh) == "十五日");
  CHECK(SayLength(days, Lang::kEn) == "15 days");
  CHECK(SayLengthInYears(days, Lang::kEn) == "");
  CHECK(SayLength({Duration{14, 1}, Duration{14, 1}, Bound::kExact}, Lang::kEn) == "1 year 2 months 1 day");
}

TEST_CASE("the bound of a length is always said") {
  const Length least{Duration{120, 0}, std::nullopt, Bound::kAtLeast};
  CHECK(SayLength(least, Lang::kZh) == "120个月以上");
  CHECK(SayLengthInYears(least, Lang::kZh) == "十年以上");
  CHECK(SayLength(least, Lang::kEn) == "120 months or more");
  CHECK(SayLength({std::nullopt, Duration{12, 0}, Bound::kAtMost}, Lang::kZh) == "不超过12个月");
  CHECK(SayLength({std::nullopt, Duration{12, 0}, Bound::kLessThan}, Lang::kEn) == "less than 12 months");
  CHECK(SayLength(Months(24, 24, Bound::kAbout), Lang::kEn) == "about 24 months");
  CHECK(SpeakLength(Months(24, 24, Bound::kNearly), Lang::kZh) == "近24个月");
}
