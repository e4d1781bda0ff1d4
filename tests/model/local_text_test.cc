// A text in the reader's language, else in the authoritative one.
#include "model/local_text.h"

#include <doctest/doctest.h>

using namespace quanlian;

TEST_CASE("a text that the case has in the reader's language is given in it") {
  const LocalText text = {"甲", "A"};
  CHECK(text.In(Lang::kZh) == "甲");
  CHECK(text.In(Lang::kEn) == "A");
  CHECK(text.Given(Lang::kEn) == Lang::kEn);
}

TEST_CASE("a text that the case lacks in the reader's language is given in the authoritative one") {
  LocalText text;
  text.words[Lang::kEn] = "A";
  text.authoritative = Lang::kEn;
  CHECK(text.In(Lang::kZh) == "A");
  CHECK(text.Given(Lang::kZh) == Lang::kEn);
}
