// Settings of an exhibit come with a link, which anybody can have written.
#include "app/exhibit_settings.h"

#include <doctest/doctest.h>

#include "app/link.h"

using namespace quanlian;

namespace {

ExhibitSettings Read(const std::string& link) {
  return ParseLink(link).exhibit;
}

}  // namespace

TEST_CASE("every setting is read") {
  const ExhibitSettings read =
      Read("mode=exhibit&idle=120&size=33&only=zh&layout=landscape&steps=supply:black-cards&home=https://example.org/quanlian");
  CHECK(read.idle == 120);
  CHECK(read.size == 33);
  CHECK(read.only == Lang::kZh);
  CHECK(read.layout == ExhibitLayout::kLandscape);
  CHECK(read.steps == "supply:black-cards");
  CHECK(read.home == "https://example.org/quanlian/");
}

TEST_CASE("a number outside its range is not a setting") {
  for (const char* link : {"idle=19", "idle=3601", "idle=0", "idle=-60", "idle=6e1", "idle=99999999999"}) {
    CAPTURE(link);
    CHECK_FALSE(Read(link).idle.has_value());
    CHECK(ParseLink(link).dropped.size() == 1);
  }
  for (const char* link : {"size=23", "size=97", "size=24px", "size="}) {
    CAPTURE(link);
    CHECK_FALSE(Read(link).size.has_value());
  }
}

TEST_CASE("only a plain https address can be taken home") {
  for (const char* good : {"https://example.org/", "https://a-b.example.org/x/y_z~1/", "https://1.2.3.4/Case/"}) {
    CAPTURE(good);
    CHECK(Read(std::string("home=") + good).home == good);
  }
  for (const char* bad :
       {"http://example.org/", "javascript:alert(1)", "https://", "https://example", "https://user@example.org/",
        "https://example.org:8080/", "https://example..org/", "https://-example.org/", "https://example.org/?q=1",
        "https://example.org/\"", "https://EXAMPLE.org/", "//example.org/", "https:/example.org/", "https://例子.org/"}) {
    CAPTURE(bad);
    CHECK(Read(std::string("home=") + bad).home.empty());
  }
  CHECK(Read("home=https://example.org/" + std::string(300, 'a')).home.empty());
}

TEST_CASE("settings are printed behind the mode, and nothing where none is set") {
  LinkTarget target;
  target.mode = Mode::kExhibit;
  CHECK(PrintLink(target) == "mode=exhibit");
  target.exhibit = Read("size=40&idle=60");
  CHECK(PrintLink(target) == "mode=exhibit&idle=60&size=40");
  target.mode.reset();
  CHECK(PrintLink(target) == "idle=60&size=40");
}

TEST_CASE("of a setting given twice the first that is understood counts") {
  CHECK(Read("idle=1&idle=60&idle=90").idle == 60);
  CHECK(Read("home=x&home=https://a.org/&home=https://b.org/").home == "https://a.org/");
}
