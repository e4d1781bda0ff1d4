// The golden files, good and bad. QUANLIAN_REBASE=1 writes the .expected files anew: read the difference before keeping it.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <string>

#include "load/author_rules.h"
#include "load/case_reader.h"
#include "load/codes.h"
#include "load/golden_files.h"

using namespace quanlian;

namespace {

// The code that the name of a bad file promises: the longest one that it begins with. Empty for "bad-many-problems.json".
std::string PromisedCode(const std::string& name) {
  std::string longest;
  for (const Code code : AllCodes()) {
    const std::string word(CodeWord(code));
    const bool begins = name.rfind("bad-" + word + ".", 0) == 0 || name.rfind("bad-" + word + "-", 0) == 0;
    if (begins && word.size() > longest.size()) longest = word;
  }
  return longest;
}

bool Rebasing() {
  const char* rebase = std::getenv("QUANLIAN_REBASE");
  return rebase != nullptr && std::string(rebase) == "1";
}

}  // namespace

TEST_CASE("good files are read without a word") {
  REQUIRE(GoldenNames("good-").size() >= 3);
  for (const std::string& name : GoldenNames("good-")) {
    CAPTURE(name);
    Diagnostics diagnostics;
    CHECK(ReadCase(ReadGolden(name), diagnostics, {}, CheckForAuthors).has_value());
    CHECK(diagnostics.items().empty());
  }
}

TEST_CASE("bad files give exactly the expected lines and the code of their name") {
  for (const std::string& name : GoldenNames("bad-")) {
    CAPTURE(name);
    Diagnostics diagnostics;
    const bool read = ReadCase(ReadGolden(name), diagnostics, {}, CheckForAuthors).has_value();
    CHECK(read == !diagnostics.has_errors());

    std::string lines;
    std::set<std::string> codes;
    for (const Diagnostic& diagnostic : diagnostics.items()) {
      lines += FormatDiagnostic(name, diagnostic) + "\n";
      codes.insert(diagnostic.code);
    }
    const std::string promised = PromisedCode(name);
    if (!promised.empty()) CHECK(codes.count(promised) == 1);

    const std::string expected_name = name.substr(0, name.size() - 5) + ".expected";
    if (Rebasing()) std::ofstream(GoldenFolder() / expected_name, std::ios::binary) << lines;
    CHECK(lines == ReadGolden(expected_name));
  }
}

TEST_CASE("a file with many problems reports every one of them in one run") {
  Diagnostics diagnostics;
  CHECK_FALSE(ReadCase(ReadGolden("bad-many-problems.json"), diagnostics).has_value());
  CHECK(diagnostics.error_count() == 12);
}

TEST_CASE("every code has a bad file; the two about sheer size are tested in limits_test") {
  std::set<std::string> covered = {"too-large", "too-many-problems"};
  for (const std::string& name : GoldenNames("bad-")) covered.insert(PromisedCode(name));
  for (const Code code : AllCodes()) {
    const std::string word(CodeWord(code));
    CAPTURE(word);
    CHECK(covered.count(word) == 1);
  }
}

TEST_CASE("every code is explained in docs/case-file.md") {
  const std::string manual = ReadFile(std::filesystem::path(QUANLIAN_ROOT) / "docs/case-file.md");
  for (const Code code : AllCodes()) {
    const std::string word(CodeWord(code));
    CAPTURE(word);
    CHECK(manual.find("| `" + word + "` |") != std::string::npos);
  }
}
