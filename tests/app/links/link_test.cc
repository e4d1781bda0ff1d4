#include "app/links/link.h"

#include <doctest/doctest.h>

#include <string>

using namespace quanlian;

namespace {

const ItemRef kReseller{ItemKind::kLink, "operator-reseller"};

}  // namespace

TEST_CASE("a link gives everything that it asks for") {
  const LinkTarget target =
      ParseLink("#lang=en&mode=exhibit&view=timeline&at=link:operator-reseller&step=7&court=1&case=0123456789ab");
  CHECK(target.lang == Lang::kEn);
  CHECK(target.mode == Mode::kExhibit);
  CHECK(target.view == View::kTimeline);
  CHECK(target.at == kReseller);
  CHECK(target.step == 7);
  CHECK(ParseLink("with=party-wang&at=party:ren").with == ItemRef{ItemKind::kParty, "wang"});
  CHECK(target.court_only);
  CHECK(target.case_sha256_prefix == "0123456789ab");
  CHECK(target.dropped.empty());
}

TEST_CASE("keys come in any order") {
  CHECK(ParseLink("at=case&lang=zh").lang == Lang::kZh);
  CHECK(ParseLink("at=case&lang=zh").at == ItemRef{});
}

TEST_CASE("a bad part is dropped alone and named; the rest is kept") {
  const LinkTarget target = ParseLink("lang=fr&at=link:x&colour=red&case=XYZ&step=0&court=2&view=moon&&record&step=12345");
  CHECK_FALSE(target.lang.has_value());
  CHECK(target.at == ItemRef{ItemKind::kLink, "x"});
  CHECK(target.dropped == std::vector<std::string>{"lang=fr", "colour=red", "case=XYZ", "step=0", "court=2", "view=moon",
                                                   "record", "step=12345"});
}

TEST_CASE("of a key given twice the first that is understood counts, and the other is dropped") {
  CHECK(ParseLink("lang=zh&lang=en").lang == Lang::kZh);
  CHECK(ParseLink("lang=fr&lang=en").lang == Lang::kEn);
  CHECK(ParseLink("at=link:a&link-b").at == ItemRef{ItemKind::kLink, "a"});
  CHECK(ParseLink("lang=zh&lang=en").dropped == std::vector<std::string>{"lang=en"});
}

TEST_CASE("the address of a place in the record means the item") {
  CHECK(ParseLink("#link-operator-reseller").at == kReseller);
  CHECK(ParseLink("link:operator-reseller").at == kReseller);
  CHECK(ParseLink("case").at == ItemRef{});
  CHECK_FALSE(ParseLink("record").at.has_value());
  CHECK_FALSE(ParseLink("link-").at.has_value());
}

TEST_CASE("percent-escapes are decoded, also twice escaped ones; broken ones stand as they are") {
  CHECK(ParseLink("at=link%3Aoperator-reseller").at == kReseller);
  CHECK(ParseLink("at%3Dlink%253Aoperator-reseller%26lang=en").at == kReseller);
  CHECK(ParseLink("%23lang%3Den").lang == Lang::kEn);
  CHECK_FALSE(ParseLink("at=%zz").at.has_value());
  CHECK_FALSE(ParseLink("at=link:%FF%FE").at.has_value());
}

TEST_CASE("a NUL ends neither a link nor a part of it") {
  for (const std::string& nul : {std::string("\0", 1), std::string("%00")}) {
    const LinkTarget target = ParseLink("at=link:operator-reseller" + nul + "x&view=timeline&idle=60" + nul + "&lang=en");
    CHECK_FALSE(target.at.has_value());
    CHECK(target.view == View::kTimeline);
    CHECK(target.lang == Lang::kEn);
    CHECK(target.exhibit.empty());
    CHECK(target.dropped.size() == 2);
  }
}

TEST_CASE("an escaped ampersand still sets parts apart") {
  const LinkTarget target = ParseLink("lang=en&amp;at=link:operator-reseller&amp;case=0123456789ab");
  CHECK(target.at == kReseller);
  CHECK(target.case_sha256_prefix == "0123456789ab");
  CHECK(target.dropped.empty());
}

TEST_CASE("what mail and chat programs leave behind a link is no part of it") {
  for (const char* tail : {".",
                           ",",
                           ").",
                           ">",
                           "\"",
                           "'",
                           "!",
                           "，",
                           "。",
                           "）。",
                           "，见下文",
                           "%EF%BC%8C",
                           "%E3%80%82",
                           " and more",
                           "%20see below",
                           "?from=singlemessage&isappinstalled=0",
                           "&utm_source=mail",
                           "&from=timeline",
                           "#",
                           "#more",
                           "\xE2\x80\x8B",
                           "…",
                           ";",
                           ":"}) {
    CAPTURE(tail);
    CHECK(ParseLink("lang=en&at=link:operator-reseller" + std::string(tail)).at == kReseller);
    CHECK(ParseLink("at=link:operator-reseller&lang=en" + std::string(tail)).lang == Lang::kEn);
    CHECK(ParseLink("at=link:x&case=0123456789ab" + std::string(tail)).case_sha256_prefix == "0123456789ab");
    CHECK(ParseLink("link-operator-reseller" + std::string(tail)).at == kReseller);
  }
}

TEST_CASE("an id that is another one is never cut to one that is") {
  for (const char* id : {"link:operator-reseller.b", "link:operator-reseller_2", "link:Operator", "link:operator-resellerX",
                         "link:operator-reseller/x", "link:operator:reseller", "link:operator-reseller+x"}) {
    CAPTURE(id);
    CHECK_FALSE(ParseLink("at=" + std::string(id)).at.has_value());
  }
}

TEST_CASE("of a whole digest the first twelve digits count") {
  CHECK(ParseLink("case=" + std::string(64, 'a')).case_sha256_prefix == "aaaaaaaaaaaa");
  CHECK(ParseLink("case=" + std::string(65, 'a')).case_sha256_prefix.empty());
  CHECK(ParseLink("case=0123456789a").case_sha256_prefix.empty());
}

TEST_CASE("a link that names the exhibit or a step of its tour wants the exhibit") {
  CHECK_FALSE(ParseLink("lang=zh&at=link:x&mode=bench&view=chain").WantsExhibit());
  for (const char* part : {"mode=exhibit", "step=1"}) CHECK(ParseLink(part).WantsExhibit());
}
