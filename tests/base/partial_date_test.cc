// Partial dates: three forms, real days only, ordered by the first day they can mean.
#include "base/partial_date.h"

#include <doctest/doctest.h>

#include <string>

using namespace quanlian;

TEST_CASE("a year, a month and a day are read and written back") {
  for (const std::string text : {"2019", "2019-03", "2020-12-31", "0001-01-01", "2020-02-29", "2000-02-29"}) {
    CAPTURE(text);
    const Result<PartialDate> date = ParsePartialDate(text);
    REQUIRE(date.ok());
    CHECK(FormatIsoDate(date.value()) == text);
  }
}

TEST_CASE("other forms and days that do not exist are refused with a reason") {
  for (const std::string text : {"", "19", "2019-3", "2019/03", "2019-03-", "2019-13", "2019-00", "2019-02-29", "1900-02-29",
                                 "2019-04-31", "2019-04-00", "0000", "2019年3月", "+019", "2019-03-1a", "2020-12-31T00"}) {
    CAPTURE(text);
    const Result<PartialDate> date = ParsePartialDate(text);
    REQUIRE_FALSE(date.ok());
    CHECK_FALSE(date.error().empty());
  }
}

TEST_CASE("dates are ordered by the first day they can mean, the wider one first") {
  const PartialDate year{2019, 0, 0}, january{2019, 1, 0}, first{2019, 1, 1}, august{2019, 8, 0}, september{2019, 9, 0};
  CHECK(EarlierThan(year, january));
  CHECK(EarlierThan(january, first));
  CHECK(EarlierThan(first, august));
  CHECK(EarlierThan(august, september));
  CHECK_FALSE(EarlierThan(september, august));
  CHECK_FALSE(EarlierThan(first, january));
  CHECK_FALSE(EarlierThan(august, august));
}

TEST_CASE("a date means all the days it may be") {
  CHECK(DaysOf({1970, 1, 1}).first == 0);
  CHECK(DaysOf({1970, 1, 1}).IsOneDay());
  CHECK(DaysOf({1969, 12, 31}).end == 0);
  CHECK(DaysOf({2020, 12, 31}).first == 18627);
  CHECK(DaysOf({2019, 0, 0}).end - DaysOf({2019, 0, 0}).first == 365);
  CHECK(DaysOf({2016, 0, 0}).end - DaysOf({2016, 0, 0}).first == 366);
  CHECK(DaysOf({2020, 2, 0}).end - DaysOf({2020, 2, 0}).first == 29);
  CHECK(DaysOf({2018, 0, 0}).end == DaysOf({2019, 0, 0}).first);
}
