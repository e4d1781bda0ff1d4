// Damaged files: cut at every byte, bytes flipped. Each gives a diagnostic or a case, never a crash.
#include <doctest/doctest.h>

#include <cstdint>
#include <string>

#include "load/case_reader.h"
#include "load/golden_files.h"

using namespace quanlian;

namespace {

// False when a text was refused without a word, or read in spite of an error.
bool AnswersFor(const std::string& text) {
  Diagnostics diagnostics;
  const bool read = ReadCase(text, diagnostics).has_value();
  for (const Diagnostic& diagnostic : diagnostics.items()) {
    if (FormatDiagnostic("x", diagnostic).empty()) return false;
  }
  return read != diagnostics.has_errors();
}

}  // namespace

TEST_CASE("a file cut at any byte is refused with a diagnostic") {
  const std::string whole = ReadGolden("good-minimal.json");
  REQUIRE_FALSE(whole.empty());
  const std::size_t last_brace = whole.rfind('}');
  for (std::size_t length = 0; length <= last_brace; ++length) {
    CAPTURE(length);
    Diagnostics diagnostics;
    CHECK_FALSE(ReadCase(whole.substr(0, length), diagnostics).has_value());
    CHECK(diagnostics.has_errors());
  }
}

TEST_CASE("a file with any byte changed is read or refused with a diagnostic") {
  const std::string whole = ReadGolden("good-figures.json");
  REQUIRE(!whole.empty());
  std::uint32_t random = 2463534242;  // xorshift: the same bytes in every run
  for (std::size_t at = 0; at < whole.size(); ++at) {
    random ^= random << 13;
    random ^= random >> 17;
    random ^= random << 5;
    for (const char other : {static_cast<char>(random), static_cast<char>(whole[at] ^ 1), '"'}) {
      std::string changed = whole;
      changed[at] = other;
      CAPTURE(at);
      if (!AnswersFor(changed)) FAIL_CHECK("no answer");
    }
  }
}

TEST_CASE("values of every kind in every place are answered for") {
  const std::string whole = ReadGolden("good-full.json");
  REQUIRE(whole.find("\": ") != std::string::npos);
  for (const char* value : {"null", "true", "-1", "1e9", "[]", "{}", "\"\"", "[[1]]", "{\"zh\": \"一\", \"en\": \"one\"}"}) {
    for (std::size_t at = whole.find("\": "); at != std::string::npos; at = whole.find("\": ", at + 1)) {
      const std::size_t end = whole.find_first_of(",\n}", at);
      if (whole[at + 3] == '[' || whole[at + 3] == '{') continue;
      CAPTURE(at);
      if (!AnswersFor(whole.substr(0, at + 3) + value + whole.substr(end))) FAIL_CHECK("no answer");
    }
  }
}
