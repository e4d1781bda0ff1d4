// Every link that was ever given out opens the item that it opened then (links_forever.txt).
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "app/links/link.h"
#include "app/yuante_outlines.h"
#include "model/case_index.h"

using namespace quanlian;

TEST_CASE("old links open the same items of the bundled case for ever") {
  const CaseIndex index(YuanteCase());
  std::ifstream file(QUANLIAN_ROOT "/tests/app/links/links_forever.txt");
  int links = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    CAPTURE(line);
    std::string version, item, fragment;
    std::istringstream(line) >> version >> item >> fragment;
    const LinkTarget target = ParseLink(fragment);
    CHECK(target.at.value_or(ItemRef{}) == ParseItemRef(item));
    CHECK(target.dropped.empty());
    CHECK(index.Exists(target.at.value_or(ItemRef{})));
    ++links;
  }
  CHECK(links >= 18);
}
