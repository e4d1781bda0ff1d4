// Problems of any format: what a table's reader would report, with the cell as its path.
#include "load/problems.h"

#include <doctest/doctest.h>

using namespace quanlian;

TEST_CASE("a format without JSON reports by its own paths, in the order of the input") {
  Problems problems(10);
  problems.Add(Severity::kError, Code::kEmptyText, {{3, 2}, "evidence!B3"}, "expected a text, found an empty cell");
  problems.Add(Severity::kWarning, Code::kSameName, {{2, 1}, "parties!A2"}, "expected another name, found \"a\" again",
               "a hint");
  const Diagnostics found = problems.Take();
  REQUIRE(found.items().size() == 2);
  CHECK(FormatDiagnostic("case.csv", found.items()[0]) ==
        "case.csv:2:1: warning: parties!A2: expected another name, found \"a\" again; a hint");
  CHECK(FormatDiagnostic("case.csv", found.items()[1]) ==
        "case.csv:3:2: error: evidence!B3: expected a text, found an empty cell");
}

TEST_CASE("what comes after the last one kept is said to exist") {
  Problems problems(1);
  CHECK(!problems.full());
  problems.Add(Severity::kWarning, Code::kSameName, {}, "first");
  CHECK(problems.full());
  problems.Add(Severity::kError, Code::kEmptyText, {}, "second");
  const Diagnostics found = problems.Take();
  REQUIRE(found.items().size() == 2);
  CHECK(found.has_errors());
  bool said = false;
  for (const Diagnostic& diagnostic : found.items()) said = said || diagnostic.code == CodeWord(Code::kTooManyProblems);
  CHECK(said);
}

TEST_CASE("the nearest word is offered, and nothing when none is near") {
  Problems problems(1);
  CHECK(problems.DidYouMean("evidense", {"evidence", "outcome"}) == "did you mean \"evidence\"?");
  CHECK(problems.DidYouMean("zzz", {"evidence", "outcome"}).empty());
}
