#include "layout/line_break.h"

#include <doctest/doctest.h>

#include "layout/fixed_measure.h"

using namespace quanlian;

namespace {

// Ten units wide per em; a column of five ideographs is 50 units.
std::vector<std::string_view> Lines(std::string_view text, float ems) {
  static const FixedMeasure kMeasure;
  return BreakLines(text, ems * 10, TextStyle{10, Weight::kRegular}, kMeasure);
}

using Views = std::vector<std::string_view>;

}  // namespace

TEST_CASE("Chinese breaks between any two characters") {
  CHECK(Lines("电信运营商卡商", 5) == Views{"电信运营商", "卡商"});
}

TEST_CASE("closing punctuation never begins a line") {
  CHECK(Lines("电信运营商，卡商", 5) == Views{"电信运营", "商，卡商"});
}

TEST_CASE("opening punctuation never ends a line") {
  CHECK(Lines("电信运营“黑卡”", 5) == Views{"电信运营", "“黑卡”"});
}

TEST_CASE("a number stays with what it counts") {
  CHECK(Lines("缴获非法277万张", 5) == Views{"缴获非法", "277万张"});
  CHECK(Lines("抓获130余人", 4) == Views{"抓获", "130余人"});
}

TEST_CASE("Latin text breaks at blanks, which are dropped at the line's end") {
  CHECK(Lines("one two three", 4) == Views{"one two", "three"});
}

TEST_CASE("a word wider than the column breaks where it must") {
  CHECK(Lines("abcdefgh", 2) == Views{"abcd", "efgh"});
}

TEST_CASE("a line feed always breaks, and empty lines stay") {
  CHECK(Lines("a\n\nb", 9) == Views{"a", "", "b"});
}

TEST_CASE("an empty text is one empty line") {
  CHECK(Lines("", 5) == Views{""});
}

TEST_CASE("wide digits are one number, with the signs inside it") {
  CHECK(Lines("查获２７７００００张", 7) == Views{"查获", "２７７００００", "张"});
  CHECK(Lines("共１２．３％和３，０００元", 5) == Views{"共", "１２．３％", "和", "３，０００", "元"});
  CHECK(Lines("第３／５期", 5) == Views{"第３／５期"});
}

TEST_CASE("a number is not torn at its signs") {
  CHECK(Lines("年龄16–22岁", 4) == Views{"年龄", "16–22岁"});
  CHECK(Lines("比例3.15%以上", 3) == Views{"比例", "3.15%", "以上"});
  CHECK(Lines("截至2019-03共", 4) == Views{"截至", "2019-03", "共"});
  CHECK(Lines("退赔￥1,000元", 4) == Views{"退赔", "￥1,000", "元"});
}

TEST_CASE("marks and selectors stay with what they stand on") {
  const std::string_view wide = "葛\U000E0100城葛\U000E0100城";  // the measure of these tests gives a width to marks too
  const std::string_view narrow = "cafe\u0301s";
  for (float ems = 0.5F; ems < 8; ems += 0.5F) {
    for (const std::string_view line : Lines(wide, ems)) CHECK(line.substr(0, 4) != "\U000E0100");
    for (const std::string_view line : Lines(narrow, ems)) CHECK(line.substr(0, 2) != "\u0301");
  }
  CHECK(Lines("👨‍👩‍👧👨‍👩‍👧", 5) == Views{"👨‍👩‍👧", "👨‍👩‍👧"});
  CHECK(Lines("🇨🇳🇫🇷🇯🇵", 2) == Views{"🇨🇳", "🇫🇷", "🇯🇵"});
}

TEST_CASE("no line begins with what closes or ends with what opens, wide or not") {
  CHECK(Lines("电信运［营］商", 3) == Views{"电信运", "［营］", "商"});
  CHECK(Lines("百分之３０％的", 3) == Views{"百分之", "３０％", "的"});
  CHECK(Lines("买买提・艾力", 3) == Views{"买买", "提・艾", "力"});
  CHECK(Lines("人々のコーヒー", 3) == Views{"人々の", "コー", "ヒー"});
  CHECK(Lines("他说“好”就走", 3.5F) == Views{"他说", "“好”就", "走"});
}

TEST_CASE("an apostrophe and a quotation in a language with spaces stay whole") {
  CHECK(Lines("the court’s view", 5) == Views{"the", "court’s", "view"});
  CHECK(Lines("said “no” twice", 4) == Views{"said", "“no”", "twice"});
}

TEST_CASE("no character is lost and no line is too wide, for every width") {
  const std::string text = "警方查明：more than 10 million cards（仅2018年），“黑卡”1000万余张。";
  const FixedMeasure measure;
  for (float ems = 2; ems < 40; ems += 0.5F) {
    std::string joined;
    for (const std::string_view line : Lines(text, ems)) {
      for (const char c : line) {
        if (c != ' ') joined += c;
      }
    }
    std::string expected;
    for (const char c : text) {
      if (c != ' ') expected += c;
    }
    CHECK(joined == expected);
  }
}
