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
