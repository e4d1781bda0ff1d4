// UTF-8: what is well-formed, and counting and cutting by code points.
#include "base/text.h"

#include <doctest/doctest.h>

#include <string>

using namespace quanlian;

TEST_CASE("well-formed UTF-8 of one to four bytes is accepted") {
  CHECK_FALSE(FindInvalidUtf8("").has_value());
  CHECK_FALSE(FindInvalidUtf8("aé卡𠮷").has_value());
  CHECK_FALSE(FindInvalidUtf8("\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF").has_value());
}

TEST_CASE("ill-formed UTF-8 is found at its first byte") {
  CHECK(FindInvalidUtf8("ab\x80") == 2);
  CHECK(FindInvalidUtf8("\xC0\xAF") == 0);          // overlong
  CHECK(FindInvalidUtf8("\xE0\x9F\xBF") == 0);      // overlong
  CHECK(FindInvalidUtf8("a\xED\xA0\x80") == 1);     // surrogate
  CHECK(FindInvalidUtf8("\xF0\x8F\xBF\xBF") == 0);  // overlong
  CHECK(FindInvalidUtf8("\xF4\x90\x80\x80") == 0);  // above U+10FFFF
  CHECK(FindInvalidUtf8("\xF5\x80\x80\x80") == 0);
  CHECK(FindInvalidUtf8("卡\xE5\x8D") == 3);  // cut off
}

TEST_CASE("code points are counted, not bytes") {
  CHECK(CountCodePoints("") == 0);
  CHECK(CountCodePoints("a卡𠮷") == 3);
}

TEST_CASE("a span cuts code points and is clipped to the text") {
  const std::string text = "查获277万张";
  CHECK(SliceCodePoints(text, {2, 7}) == "277万张");
  CHECK(SliceCodePoints(text, {0, 2}) == "查获");
  CHECK(SliceCodePoints(text, {6, 99}) == "张");
  CHECK(SliceCodePoints(text, {99, 100}).empty());
  CHECK(SliceCodePoints(text, {3, 3}).empty());
  CHECK(SliceCodePoints(text, {4, 2}).empty());
}

TEST_CASE("reading and appending code points are inverse") {
  const std::string text = "aé卡𠮷";
  std::string copy;
  for (std::size_t at = 0; at < text.size();) AppendUtf8(NextCodePoint(text, &at), &copy);
  CHECK(copy == text);
}

TEST_CASE("slots are filled wherever they stand and unknown ones stay") {
  CHECK(FillSlots("{a}-{b}-{a}", {{"a", "1"}, {"b", "2"}}) == "1-2-1");
  CHECK(FillSlots("{c} {a} {", {{"a", "1"}}) == "{c} 1 {");
  CHECK(FillSlots("{{a}}", {{"a", "1"}}) == "{1}");
  CHECK(FillSlots("{a}", {{"a", "{a}"}}) == "{a}");
}

TEST_CASE("marks around words of another language are taken away, and no other character") {
  CHECK(WithoutIsolates("1 " + Isolated("卡") + "–" + Isolated("")) == "1 卡–");
  CHECK(WithoutIsolates("\xE2\x81\xA6–“") == "\xE2\x81\xA6–“");
}
