// Where an item's links lead from the record, from a record with pages beside it, and from a page.
#include "record/html/item_addresses.h"

#include <doctest/doctest.h>

namespace quanlian {
namespace {

const ItemRef kLink{ItemKind::kLink, "a-b"};
const ItemRef kSource{ItemKind::kSource, "article"};

TEST_CASE("a record that stands alone leads to places in itself") {
  const ItemAddresses addresses;
  CHECK(addresses.Own(kLink).text() == "#link-a-b");
  CHECK(addresses.Mention(kLink).text() == "#link-a-b");
}

TEST_CASE("with pages beside the record only an item's own place leads to its page") {
  const ItemAddresses zh = ItemAddresses::WithPages("", Lang::kZh);
  CHECK(zh.Own(kLink).text() == "link/a-b/index.html");
  CHECK(zh.Mention(kLink).text() == "#link-a-b");
  CHECK(zh.Own(kSource).text() == "#source-article");
  CHECK(ItemAddresses::WithPages("../", Lang::kEn).Own(kLink).text() == "../link/a-b/en/index.html");
}

TEST_CASE("a page leads to other pages in its language, and to the record for what has no page") {
  const ItemAddresses zh = ItemAddresses::OnPage("../../", Lang::kZh);
  CHECK(zh.Mention(kLink).text() == "../../link/a-b/index.html");
  CHECK(zh.Mention(kSource).text() == "../../index.html#source-article");
  const ItemAddresses en = ItemAddresses::OnPage("../../../", Lang::kEn);
  CHECK(en.Own(kLink).text() == "../../../link/a-b/en/index.html");
  CHECK(en.Mention(kSource).text() == "../../../en/index.html#source-article");
}

TEST_CASE("an id that is no plain path becomes no path") {
  const ItemRef odd{ItemKind::kLink, "a\"><script>"};
  CHECK(ItemAddresses::OnPage("../../", Lang::kZh).Mention(odd).text().substr(0, 1) == "#");
}

}  // namespace
}  // namespace quanlian
