// Diagnostics: counted, ordered, written on one safe line; the nearest word.
#include "base/diagnostics.h"

#include <doctest/doctest.h>

#include <string>

using namespace quanlian;

TEST_CASE("errors and warnings are counted apart") {
  Diagnostics diagnostics;
  diagnostics.Add({Severity::kWarning, "same-name", {1, 1}, "", "", ""});
  CHECK_FALSE(diagnostics.has_errors());
  diagnostics.Add({Severity::kError, "bad-id", {1, 1}, "", "", ""});
  CHECK(diagnostics.has_errors());
  CHECK(diagnostics.error_count() == 1);
  CHECK(diagnostics.warning_count() == 1);
}

TEST_CASE("diagnostics are ordered by place, then pointer, then code") {
  Diagnostics diagnostics;
  diagnostics.Add({Severity::kError, "b", {2, 1}, "/a", "", ""});
  diagnostics.Add({Severity::kError, "a", {2, 1}, "/b", "", ""});
  diagnostics.Add({Severity::kError, "a", {2, 1}, "/a", "", ""});
  diagnostics.Add({Severity::kError, "z", {1, 9}, "/z", "", ""});
  diagnostics.SortByPlace();
  std::string order;
  for (const Diagnostic& diagnostic : diagnostics.items()) order += diagnostic.code + diagnostic.pointer + " ";
  CHECK(order == "z/z a/a b/a a/b ");
}

TEST_CASE("a diagnostic is written with file, place, pointer, message and hint") {
  CHECK(FormatDiagnostic("case.json", {Severity::kError, "bad-id", {3, 7}, "/id", "expected x, found y", "use x"}) ==
        "case.json:3:7: error: /id: expected x, found y; use x");
  CHECK(FormatDiagnostic("case.json", {Severity::kWarning, "same-name", {}, "", "two", ""}) == "case.json: warning: two");
}

TEST_CASE("what could draw on a terminal or turn the text round is written as escapes") {
  const std::string line = FormatDiagnostic("a\nb", {Severity::kError, "c", {1, 1}, "/\x1B", "卡\xE2\x80\xAE\xFF", "\x7F"});
  CHECK(line == "a\\u000Ab:1:1: error: /\\u001B: 卡\\u202E\\xFF; \\u007F");
  CHECK(Safe("1\xE2\x80\x8B\xF3\xA0\x81\x81\t") == "1\\u200B\\U000E0041\\u0009");
}

TEST_CASE("the nearest word is found within a third of the length") {
  CHECK(NearestWord("quantty", {"quote", "quantity", "scope"}) == "quantity");
  CHECK(NearestWord("persno", {"organization", "person"}) == "person");
  CHECK(NearestWord("from", {"form"}) == "form");
  CHECK(NearestWord("colour", {"scope", "quote"}) == "");
  CHECK(NearestWord("", {"id"}) == "");
  CHECK(NearestWord("ab", {"ac"}) == "");
}
