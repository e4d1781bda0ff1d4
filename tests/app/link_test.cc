#include "app/link.h"

#include <doctest/doctest.h>

using namespace quanlian;

TEST_CASE("a link gives language, item and digest") {
  const LinkTarget target = ParseLink("#lang=en&at=link:operator-reseller&case=0123456789ab");
  CHECK(target.lang == Lang::kEn);
  CHECK(target.at == ItemRef{ItemKind::kLink, "operator-reseller"});
  CHECK(target.case_sha256_prefix == "0123456789ab");
  CHECK(target.dropped.empty());
}

TEST_CASE("keys come in any order") {
  CHECK(ParseLink("at=case&lang=zh").lang == Lang::kZh);
  CHECK(ParseLink("at=case&lang=zh").at == ItemRef{});
}

TEST_CASE("a bad part is dropped alone and named; the rest is kept") {
  const LinkTarget target = ParseLink("lang=fr&at=link:x&colour=red&case=XYZ&&at");
  CHECK_FALSE(target.lang.has_value());
  CHECK(target.at == ItemRef{ItemKind::kLink, "x"});
  CHECK(target.dropped == std::vector<std::string>{"lang=fr", "colour=red", "case=XYZ", "at"});
}

TEST_CASE("percent-escapes are decoded, broken ones stand as they are") {
  CHECK(ParseLink("at=link%3Aoperator-reseller").at == ItemRef{ItemKind::kLink, "operator-reseller"});
  CHECK_FALSE(ParseLink("at=%zz").at.has_value());
  CHECK_FALSE(ParseLink("at=link:%FF%FE").at.has_value());
}

TEST_CASE("parse(print(x)) is x") {
  for (const std::optional<Lang> lang : {std::optional<Lang>(), std::optional(Lang::kZh), std::optional(Lang::kEn)}) {
    for (const std::optional<ItemRef>& at :
         {std::optional<ItemRef>(), std::optional(ItemRef{}), std::optional(ItemRef{ItemKind::kEvidence, "cards-2018"})}) {
      for (const char* digest : {"", "0123456789ab"}) {
        const LinkTarget target{lang, at, digest, {}};
        const LinkTarget back = ParseLink(PrintLink(target));
        CHECK(back.lang == target.lang);
        CHECK(back.at == target.at);
        CHECK(back.case_sha256_prefix == target.case_sha256_prefix);
        CHECK(back.dropped.empty());
      }
    }
  }
}

TEST_CASE("no text makes the parser fail") {
  for (const char* text : {"", "#", "&", "=", "%", "at=", "=at", "#&&&=%%%", "lang=zh&lang=en"}) {
    (void)PrintLink(ParseLink(text));
  }
  CHECK(ParseLink("lang=zh&lang=en").lang == Lang::kEn);
}
