// Settings of an exhibit come with a link, which anybody can have written.
#include "app/links/exhibit_settings.h"

#include <doctest/doctest.h>

#include "app/links/link.h"

using namespace quanlian;

TEST_CASE("the settings of an exhibit are kept as the link has them, among its other parts") {
  const LinkTarget read =
      ParseLink("size=33&lang=zh&steps=supply:black-cards&mode=exhibit&home=https://example.org/Case_~1/&step=2");
  CHECK(read.exhibit == "size=33&steps=supply:black-cards&home=https://example.org/Case_~1/");
  CHECK(read.step == 2);
  CHECK(read.dropped.empty());
  CHECK(PrintLink(read) == "lang=zh&mode=exhibit&step=2&size=33&steps=supply:black-cards&home=https://example.org/Case_~1/");
}

TEST_CASE("what no setting can hold is dropped, and other keys are none") {
  for (const char* part : {"idle=", "size=1 2", "home=<script>", "home=a@b", "steps=a,b", "only=\xE4\xB8\xAD", "idles=90",
                           "id=1", "size|only=1", "home=https://example.org/?q"}) {
    CAPTURE(part);
    CHECK(ParseLink(part).exhibit.empty());
    CHECK(ParseLink(part).dropped.size() == 1);
  }
  CHECK(ParseLink("home=" + std::string(700, 'a')).exhibit.empty());
}

TEST_CASE("of a setting given twice the first that is understood counts") {
  CHECK(ParseLink("idle=&idle=60&idle=90").exhibit == "idle=60");
}
