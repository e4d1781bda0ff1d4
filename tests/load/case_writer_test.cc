// What is written is read as the same case, and written again as the same bytes.
#include "load/case_writer.h"

#include <doctest/doctest.h>

#include "load/case_reader.h"
#include "load/golden_files.h"
#include "model/item_fields.h"

using namespace quanlian;

namespace {

Case Read(const std::string& json) {
  Diagnostics diagnostics;
  std::optional<Case> the_case = ReadCase(json, diagnostics);
  for (const Diagnostic& problem : diagnostics.items()) {
    if (problem.severity == Severity::kError) FAIL_CHECK(FormatDiagnostic("written", problem));
  }
  return the_case.value_or(Case{});
}

std::string AllFields(const Case& the_case) {
  std::string text;
  for (const ItemFields& item : FieldsOfItems(the_case)) {
    text += FormatItemRef(item.at) + '\n';
    for (const Field& field : item.fields) text += "  " + field.path + ": " + field.value + '\n';
  }
  return text;
}

std::vector<std::filesystem::path> SoundFiles() {
  std::vector<std::filesystem::path> files;
  for (const std::string& name : GoldenNames("good-")) files.push_back(GoldenFolder() / name);
  for (const char* folder : {"assets/cases", "assets/cases/earlier"}) {
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(QUANLIAN_ROOT) / folder)) {
      if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

TEST_CASE("a written case is read as the same case, and written again as the same bytes") {
  REQUIRE(SoundFiles().size() > 3);
  for (const std::filesystem::path& file : SoundFiles()) {
    CAPTURE(file);
    Case the_case = Read(ReadFile(file));
    const std::string written = WriteCaseFile(the_case);
    the_case.schema = SchemaOf(FileForm::kSecond);  // what is written is of the second form, whatever was read
    const Case again = Read(written);
    CHECK(AllFields(again) == AllFields(the_case));
    CHECK(WriteCaseFile(again) == written);
  }
}

TEST_CASE("what an optional member does not say is left out; a required list is there though it is empty") {
  Case the_case = Read(ReadGolden("good-minimal.json"));
  the_case.evidence.clear();
  the_case.links.clear();
  const std::string written = WriteCaseFile(the_case);
  CHECK(written.find("\"evidence\"") == std::string::npos);
  CHECK(written.find("\"standing\"") == std::string::npos);
  CHECK(written.find("\n  \"links\": []") != std::string::npos);
}

TEST_CASE("each member of an item has a line of its own") {
  const std::string written = WriteCaseFile(Read(ReadGolden("good-minimal.json")));
  CHECK(written.rfind("{\n  \"schema\": \"quanlian/2\",\n", 0) == 0);
  CHECK(written.find("\n    {\n      \"id\": ") != std::string::npos);
  CHECK(written.substr(written.size() - 3) == "\n}\n");
}
