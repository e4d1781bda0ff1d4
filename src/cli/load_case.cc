// Reading case files.
#include "cli/load_case.h"

#include <utility>

#include "cli/assigned.h"
#include "cli/character_names.h"
#include "cli/files.h"
#include "load/author_rules.h"
#include "load/case_reader.h"

namespace quanlian {
namespace {

void CheckAll(const CaseInFile& file, JsonProblems& problems) {
  CheckForAuthors(file, problems);
  CheckAssigned(file.root, problems);
}

}  // namespace

std::unique_ptr<LoadedCase> LoadCase(const std::string& path, Report& report) {
  Result<std::string> bytes = ReadFile(path);
  if (!bytes) {
    report.Error(path, "file", bytes.error());
    return nullptr;
  }
  return LoadCase(path, std::move(bytes).value(), report);
}

std::unique_ptr<LoadedCase> LoadCase(const std::string& path, std::string bytes, Report& report) {
  Diagnostics diagnostics;
  std::optional<Case> the_case = ReadCase(bytes, diagnostics, {}, CheckAll);
  for (const Diagnostic& diagnostic : diagnostics.items()) report.Show(path, WithCharacterName(diagnostic));
  if (!the_case) return nullptr;
  return std::make_unique<LoadedCase>(LoadedCase{path, std::move(bytes), *std::move(the_case)});
}

std::vector<std::unique_ptr<LoadedCase>> LoadCases(const std::vector<std::string>& paths, Report& report) {
  std::vector<std::unique_ptr<LoadedCase>> cases;
  for (const std::string& path : paths) {
    if (auto loaded = LoadCase(path, report)) cases.push_back(std::move(loaded));
  }
  if (cases.size() != paths.size()) cases.clear();
  return cases;
}

}  // namespace quanlian
