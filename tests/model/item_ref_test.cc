// Addresses of items as text.
#include <doctest/doctest.h>

#include <string>

#include "model/case.h"

using namespace quanlian;

TEST_CASE("an address of every kind is written and read back") {
  for (const WordOf<ItemKind>& entry : Words<ItemKind>()) {
    if (entry.value == ItemKind::kCase) continue;
    const ItemRef ref{entry.value, "some-id"};
    CHECK(FormatItemRef(ref) == std::string(entry.word) + ":some-id");
    CHECK(ParseItemRef(FormatItemRef(ref)) == ref);
  }
}

TEST_CASE("the whole case is the word case alone") {
  CHECK(ParseItemRef("case") == ItemRef{ItemKind::kCase, ""});
  CHECK(FormatItemRef({ItemKind::kCase, "yuante"}) == "case");
}

TEST_CASE("what is no address is nothing") {
  for (const std::string text : {"", "link", "link:", ":a", "lnk:a", "case:a", "Link:a"}) {
    CAPTURE(text);
    CHECK_FALSE(ParseItemRef(text).has_value());
  }
}
