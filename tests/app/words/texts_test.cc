// Plural forms, and names of languages.
#include "app/words/texts.h"

#include <doctest/doctest.h>

using namespace quanlian;

TEST_CASE("a count takes the form of its language") {
  CHECK(SayCounted(CountedPhrase::kOutlinePeople, 1, Lang::kEn) == "1 person");
  CHECK(SayCounted(CountedPhrase::kOutlinePeople, 0, Lang::kEn) == "0 people");
  CHECK(SayCounted(CountedPhrase::kOutlinePeople, 2, Lang::kEn) == "2 people");
  CHECK(SayCounted(CountedPhrase::kOutlinePeople, 1, Lang::kZh) == "1人");
}

TEST_CASE("a language is named by the most exact tag that is known") {
  CHECK(LanguageName("zh-Hant-TW", Lang::kEn) == "Chinese (traditional)");
  CHECK(LanguageName("zh-Hans", Lang::kEn) == "Chinese");
  CHECK(LanguageName("en-GB", Lang::kZh) == "英文");
  CHECK(LanguageName("fr", Lang::kEn) == "");
}
