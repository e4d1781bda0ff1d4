// Limits: each is named in a message, and what is just below it passes.
#include <doctest/doctest.h>

#include <string>

#include "load/case_reader.h"
#include "load/golden_files.h"

using namespace quanlian;

namespace {

Diagnostics ReadAll(const std::string& text, const LoadLimits& limits = {}) {
  Diagnostics diagnostics;
  (void)ReadCase(text, diagnostics, limits);
  return diagnostics;
}

}  // namespace

TEST_CASE("a file of exactly the largest size is read and one byte more is refused") {
  const std::string text = ReadGolden("good-minimal.json");
  LoadLimits limits;
  limits.max_bytes = text.size();
  CHECK(ReadAll(text, limits).items().empty());
  limits.max_bytes = text.size() - 1;
  const Diagnostics refused = ReadAll(text, limits);
  REQUIRE(refused.error_count() == 1);
  CHECK(refused.items()[0].code == "too-large");
  CHECK(refused.items()[0].message.find(std::to_string(text.size() - 1)) != std::string::npos);
}

TEST_CASE("a file above 64 MiB is refused without being parsed") {
  const Diagnostics refused = ReadAll(std::string((std::size_t{64} << 20) + 1, '['));
  REQUIRE(refused.error_count() == 1);
  CHECK(refused.items()[0].code == "too-large");
}

TEST_CASE("a file of too many tiny values is refused") {
  std::string text = "[";
  for (int i = 0; i < 4'000'000; ++i) text += "0,";
  const Diagnostics refused = ReadAll(text + "0]");
  REQUIRE(refused.error_count() == 1);
  CHECK(refused.items()[0].code == "too-large");
}

TEST_CASE("a text of 20,000 characters is read and one more is refused at its place, whatever it is for") {
  const std::string text = ReadGolden("good-full.json");
  for (const std::string word : {"\"title\": {\"zh\": \"", "\"quote\": \"", "\"sourceTerm\": \"", "\"url\": \"https://",
                                 "\"id\": \"", "\"language\": \"", "\"why\": {\"zh\": \""}) {
    CAPTURE(word);
    const std::size_t at = text.find(word);
    REQUIRE(at != std::string::npos);
    std::string longer;
    for (int i = 0; i < 20'000; ++i) longer += "卡";
    const Diagnostics refused = ReadAll(std::string(text).insert(at + word.size(), longer));
    bool named = false;
    for (const Diagnostic& diagnostic : refused.items()) {
      named = named || (diagnostic.code == "too-large" && diagnostic.place.line > 1 && !diagnostic.pointer.empty() &&
                        diagnostic.message.find("at most 20000 characters") != std::string::npos);
    }
    CHECK(named);
  }
  std::string exactly;
  for (int i = 0; i < 20'000; ++i) exactly += "卡";
  const std::string minimal = ReadGolden("good-minimal.json");
  const std::string summary = "纯属虚构，只供测试。";
  std::string longest = minimal;
  CHECK(ReadAll(longest.replace(minimal.find(summary), summary.size(), exactly)).items().empty());
}

TEST_CASE("64 levels are parsed and the 65th is refused") {
  CHECK(ReadAll(std::string(64, '[') + std::string(64, ']')).items().at(0).code == "wrong-type");
  CHECK(ReadAll(std::string(65, '[') + std::string(65, ']')).items().at(0).code == "too-deep");
}

TEST_CASE("beyond the largest number of problems the report says that there are more") {
  LoadLimits limits;
  limits.max_problems = 3;
  const Diagnostics diagnostics = ReadAll("{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4}", limits);
  REQUIRE(diagnostics.items().size() == 4);
  CHECK(diagnostics.items()[0].code == "too-many-problems");
  CHECK(diagnostics.items()[0].place.line == 0);
}

TEST_CASE("a hostile file of wrong names is answered quickly") {
  std::string text = "{\"parties\": [";
  for (int i = 0; i < 20'000; ++i)
    text += "{\"id\": \"party-" + std::to_string(i) + "\", \"memberOf\": \"partei-" + std::to_string(i) + "\"},";
  text.back() = ']';
  CHECK(ReadAll(text + "}").items().size() == 1001);
}
