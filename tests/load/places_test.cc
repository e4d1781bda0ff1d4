// Places: line and column of values and keys, in code points, with any line ends.
#include <doctest/doctest.h>

#include <string>

#include "load/case_reader.h"
#include "load/line_table.h"

using namespace quanlian;

namespace {

// The first diagnostic of that code, as LINE:COLUMN and pointer.
std::string PlaceOf(const std::string& text, const std::string& code) {
  Diagnostics diagnostics;
  (void)ReadCase(text, diagnostics);
  for (const Diagnostic& found : diagnostics.items()) {
    if (found.code == code)
      return std::to_string(found.place.line) + ":" + std::to_string(found.place.column) + " " + found.pointer;
  }
  return "none";
}

}  // namespace

TEST_CASE("columns count code points and lines end with LF") {
  const LineTable lines("卡a\n\r\n𠮷b");
  CHECK(lines.PlaceOf(0).column == 1);
  CHECK(lines.PlaceOf(3).column == 2);
  CHECK(lines.PlaceOf(5).line == 2);
  CHECK(lines.PlaceOf(7).line == 3);
  CHECK(lines.PlaceOf(11).column == 2);
  CHECK(lines.PlaceOf(99).column == 3);
}

TEST_CASE("a value's place is that of its first character whatever stands around it") {
  CHECK(PlaceOf("{\"title\" : \t12 }", "wrong-type") == "1:13 /title");
  CHECK(PlaceOf("{\"id\":12,\"title\":[]}", "wrong-type") == "1:7 /id");
  CHECK(PlaceOf("{\"units\":[-1,\n 2.5e3,true]}", "wrong-type") == "1:11 /units/0");
  CHECK(PlaceOf("{\r\n\"id\":\r\n\"卡卡\"}", "bad-id") == "3:1 /id");
}

TEST_CASE("an unknown key's place is that of the key, escapes and all") {
  CHECK(PlaceOf("{\"卡\": 1}", "unknown-key") == "1:2 /卡");
  CHECK(PlaceOf("{\"schema\": \"quanlian\\/1\", \"\\u0061~/b\": 1}", "unknown-key") == "1:27 /a~0~1b");
}

TEST_CASE("escapes in texts are decoded and shift no place") {
  CHECK(PlaceOf("{\"schema\": \"quanl\\u0069an/1\", \"id\": 7}", "bad-schema") == "none");
  CHECK(PlaceOf("{\"schema\": \"quanl\\u0069an/1\", \"id\": 7}", "wrong-type") == "1:37 /id");
}

TEST_CASE("a key given twice is reported at the second one and names the line of the first") {
  Diagnostics diagnostics;
  (void)ReadCase("{\"id\": \"a\",\n \"x\": {\"y\": 1,\n\"y\": 2}}", diagnostics);
  bool found = false;
  for (const Diagnostic& diagnostic : diagnostics.items()) {
    if (diagnostic.code != "duplicate-key") continue;
    found = true;
    CHECK(diagnostic.place.line == 3);
    CHECK(diagnostic.pointer == "/x/y");
    CHECK(diagnostic.hint.find("line 2") != std::string::npos);
  }
  CHECK(found);
}

TEST_CASE("text that stops being JSON is placed where it stops") {
  CHECK(PlaceOf("", "empty-file") == "1:1 ");
  CHECK(PlaceOf("{\"id\": \"a\"", "truncated") == "1:11 ");
  CHECK(PlaceOf("{\"id\": tru", "truncated") == "1:11 /id");
  CHECK(PlaceOf("{\"id\": 01}", "syntax") == "1:9 ");
  CHECK(PlaceOf("{\"id\": nul1}", "syntax") == "1:8 /id");
  CHECK(PlaceOf("{\"id\" 1}", "syntax") == "1:7 /id");
  CHECK(PlaceOf("{\"id\": 'a'}", "syntax") == "1:8 /id");
  CHECK(PlaceOf("[1,,2]", "syntax") == "1:4 ");
  CHECK(PlaceOf("]", "syntax") == "1:1 ");
  CHECK(PlaceOf("{} x", "trailing-content") == "1:4 ");
  CHECK(PlaceOf("[NaN]", "not-a-number") == "1:2 ");
  CHECK(PlaceOf("\xEF\xBB\xBF{\"id\": \"A\"}", "bad-id") == "1:9 /id");
}
