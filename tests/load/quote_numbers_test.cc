// Numbers as sources write them.
#include "load/quote_numbers.h"

#include <doctest/doctest.h>

#include <string>

using namespace quanlian;

namespace {

// Of a text that holds one number.
QuotedNumber Only(const std::string& text) {
  const std::vector<QuotedNumber> numbers = NumbersIn(text);
  CAPTURE(text);
  REQUIRE(numbers.size() == 1);
  return numbers.front();
}

bool Reads(const std::string& text, std::int64_t value) {
  return Only(text).Gives(value);
}

}  // namespace

TEST_CASE("digits, with groups, wide, with a point") {
  CHECK(Reads("120张", 120));
  CHECK(Reads("１２０张", 120));
  CHECK(Reads("2,770,000 cards", 2770000));
  CHECK(Reads("2 770 000 cards", 2770000));
  CHECK(Reads("CNY 8,970,396", 8970396));
  CHECK(Reads("٣٠٠ cards", 300));
  CHECK(Reads("1.234 cards", 1234));
  CHECK_FALSE(Reads("300.5元", 300));
  CHECK_FALSE(Reads("300.5元", 3005));
  CHECK_FALSE(Reads("1.5", 15));
}

TEST_CASE("number words of Chinese, alone and behind digits") {
  CHECK(Reads("277万张", 2770000));
  CHECK(Reads("1.5万元", 15000));
  CHECK(Reads("三百张", 300));
  CHECK(Reads("八十张", 80));
  CHECK(Reads("十三人", 13));
  CHECK(Reads("三十万元", 300000));
  CHECK(Reads("两万五千张", 25000));
  CHECK(Reads("一千零五十", 1050));
  CHECK(Reads("二十三万五千六百", 235600));
  CHECK(Reads("三亿五千万", 350000000));
  CHECK(Reads("一万亿", 1000000000000));
  CHECK(Reads("1万5千", 15000));
  CHECK(Reads("1亿2000万元", 120000000));
  CHECK(Reads("壹佰贰拾叁", 123));
  CHECK(Reads("二〇一九", 2019));
  CHECK(Reads("三百五", 350));
  CHECK(Reads("一万五", 15000));
  CHECK(Reads("廿五", 25));
  CHECK(Reads("千万元", 10000000));
  CHECK(Reads("百分之三十", 30));
  CHECK_FALSE(Reads("三百张", 3));
  CHECK_FALSE(Reads("三十万", 30));
}

TEST_CASE("number words of English, alone and behind digits") {
  CHECK(Reads("$8.97 million", 8970000));
  CHECK(Reads("two dozen", 24));
  CHECK(Reads("a dozen", 12));
  CHECK(Reads("twenty-three", 23));
  CHECK(Reads("one hundred and five cards", 105));
  CHECK(Reads("three hundred thousand", 300000));
  CHECK(Reads("two million five hundred thousand", 2500000));
  CHECK(Reads("half a million", 500000));
  CHECK(Reads("a hundred", 100));
  CHECK(Reads("3.5m cards", 3500000));
  CHECK(Reads("£3.5bn", 3500000000));
  CHECK(Reads("200k", 200000));
  CHECK(Reads("Seven suspects", 7));
  CHECK_FALSE(Reads("3.5m", 35));
  CHECK(NumbersIn("someone often attends, among many tents").empty());
}

TEST_CASE("what qualifies a number stands beside it or inside") {
  CHECK(Only("1100余万元").qualified.more);
  CHECK(Reads("1100余万元", 11000000));
  CHECK(Only("1000万余张").qualified.more);
  CHECK(Only("300多个").qualified.more);
  CHECK(Only("more than 300").qualified.more);
  CHECK(Only("300 or more").qualified.at_least);
  CHECK(Only("300张以上").qualified.at_least);
  CHECK(Only("300 cards or more").qualified.at_least);
  CHECK(Only("over US$8.97 million").qualified.more);
  CHECK(Only("超过人民币300万元").qualified.more);
  CHECK(Only("重约11吨").qualified.about);
  CHECK(Only("约重7吨").qualified.about);
  CHECK(Only("300万元左右").qualified.about);
  CHECK_FALSE(NumbersIn("300张，十张以上").front().qualified.more);
  CHECK(Only("about eleven tonnes").qualified.about);
  CHECK(Only("三百张左右").words == "三百");
  CHECK_FALSE(Only("三百张").qualified.more);
  CHECK(NumbersIn("数十人、数百万元、几千张、上百人").empty());
}

TEST_CASE("several numbers are read apart") {
  const std::vector<QuotedNumber> numbers = NumbersIn("查获“猫池”等3500余台、冻结1100余万元，2018年3月");
  REQUIRE(numbers.size() == 4);
  CHECK(numbers[0].Gives(3500));
  CHECK(numbers[1].Gives(11000000));
  CHECK(numbers[2].Gives(2018));
  CHECK(numbers[3].Gives(3));
}

TEST_CASE("hostile digits end in no number, and quickly") {
  for (const std::string piece : {"9", "九", "万", "亿", "1,", "hundred ", "twenty ", "1.", "余"}) {
    std::string text;
    while (text.size() < 60'000) text += piece;
    CAPTURE(piece);
    for (const QuotedNumber& number : NumbersIn(text)) CHECK(number.values.size() <= 4);
    CHECK(NumbersIn(text).size() <= text.size());
  }
}

TEST_CASE("of two phrases the longer counts: not over is at most, no fewer is at least") {
  CHECK(Only("不超过300张").qualified.at_most);
  CHECK_FALSE(Only("不超过300张").qualified.more);
  CHECK(Only("up to 300 cards").qualified.at_most);
  CHECK(Only("no more than 300 cards").qualified.at_most);
  CHECK_FALSE(Only("no more than 300 cards").qualified.more);
  CHECK(Only("300张以内").qualified.at_most);
  CHECK(Only("no fewer than 300 cards").qualified.at_least);
  CHECK_FALSE(Only("no less than 300 cards").qualified.less_than);
  CHECK(Only("不足300张").qualified.less_than);
  CHECK(Only("fewer than 300 cards").qualified.less_than);
  CHECK(Only("近300张").qualified.nearly);
  CHECK(Only("almost 300 cards").qualified.nearly);
}

TEST_CASE("decimals are read to four places") {
  CHECK(Only("$8,970,396.15").Gives(Decimal(897039615, 2)));
  CHECK(Only("300.5元").Gives(Decimal(3005, 1)));
}
