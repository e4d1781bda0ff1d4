// What is not seen has no place in a text; what only looks like it has.
#include "base/hidden.h"

#include <doctest/doctest.h>

#include <string>

#include "base/text.h"

using namespace quanlian;

namespace {

std::string Utf8(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) AppendUtf8(c, &out);
  return out;
}

}  // namespace

TEST_CASE("controls, marks of direction, what shows nothing and what is no character are hidden") {
  for (const char32_t c :
       {U'\x00',       U'\x1B',       U'\x7F',       U'\x9B',       U'\u00AD',     U'\u034F',     U'\u061C',
        U'\u200B',     U'\u200E',     U'\u200F',     U'\u2028',     U'\u202A',     U'\u202E',     U'\u2060',
        U'\u2064',     U'\u2066',     U'\u2069',     U'\u206F',     U'\u3164',     U'\uE000',     U'\uF8FF',
        U'\uFDD0',     U'\uFEFF',     U'\uFFA0',     U'\uFFF9',     U'\uFFFC',     U'\uFFFE',     U'\U0001D173',
        U'\U0002FFFF', U'\U00050000', U'\U000E0001', U'\U000E007F', U'\U000E01F0', U'\U000F0000', U'\U0010FFFD'}) {
    const std::string name = CodePointName(c);
    CAPTURE(name);
    CHECK(FindHidden("卡a" + Utf8({&c, 1}) + "1") == 4);
  }
}

TEST_CASE("what is seen stays: rare ideographs, accents, wide blanks, other scripts, the mark for what is lost") {
  for (const char32_t* text : {U"a\tb\r\nc", U"甲\u3000乙\u00A0丙", U"𠮷𪚥\U0002EBF0\U0003134A\U000323AF\U0003347F",
                               U"\uF900\uFA0E\U0002F800", U"e\u0301 Å\u0308", U"\uFFFD", U"مرحبا 123 שלום", U"ᠮᠣᠩ\u180Eᠭ\u180B",
                               U"가힣", U"⼀⿰々ー・％", U"\u2011\u2013\u2026\u202F\u205F", U"🀄"}) {
    CHECK_FALSE(FindHidden(Utf8(text)).has_value());
  }
}

TEST_CASE("a selector needs a base, and may follow any") {
  for (const char32_t* text : {U"葛\U000E0100城", U"❤\uFE0F", U"1\uFE0F\u20E3", U"\u2260\uFE00"})
    CHECK_FALSE(FindHidden(Utf8(text)).has_value());
  for (const char32_t* text : {U"\uFE0Fa", U" \uFE0F", U"\n\U000E0100", U"❤\uFE0F\uFE0F", U"葛\U000E0100\U000E0101"})
    CHECK(FindHidden(Utf8(text)).has_value());
}

TEST_CASE("a joiner stands where scripts and emoji join, nowhere else") {
  for (const char32_t* text : {U"می\u200Cخواهم", U"क\u094D\u200Dष", U"ක\u0DCA\u200Dර", U"👨\u200D👩\u200D👧", U"❤\uFE0F\u200D🔥"})
    CHECK_FALSE(FindHidden(Utf8(text)).has_value());
  for (const char32_t* text :
       {U"\u200Da", U"3\u200D0", U"三\u200D十", U"a\u200Cb", U"مي\u200C\u200D", U" \u200C", U"３\u200D０", U"𠮷\u200D野"})
    CHECK(FindHidden(Utf8(text)).has_value());
}

TEST_CASE("a code point has four digits, or as many as it needs") {
  CHECK(CodePointName(0) == "U+0000");
  CHECK(CodePointName(0x202E) == "U+202E");
  CHECK(CodePointName(0xE0041) == "U+E0041");
  CHECK(CodePointName(0x10FFFF) == "U+10FFFF");
}
