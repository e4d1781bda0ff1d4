// The commands of the program. Each adds its sub-command, with its options, to the parser; when it is chosen it runs while the
// parser works and leaves its exit status in the program.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "cli/report.h"
#include "model/languages.h"

namespace quanlian {

// Exit status: 0 fine, 1 problems found in the input, 2 wrong usage; of diff: 0 the same, 1 different, 2 cannot tell; of
// verify: 3 fine so far as it was checked.
struct Program {
  Report report;
  int status = 0;
  int trouble = 1;  // the status when the program itself cannot go on, or cannot write what it prints
};

// What --lang takes.
[[nodiscard]] inline std::vector<std::string> LanguageTags() {
  std::vector<std::string> tags;
  for (const Lang lang : Languages()) tags.emplace_back(LanguageOf(lang).tag);
  return tags;
}

void AddCheckCommand(CLI::App& app, Program& program);
void AddVerifyCommand(CLI::App& app, Program& program);
void AddPageCommand(CLI::App& app, Program& program);
void AddSiteCommand(CLI::App& app, Program& program);
void AddPreviewsCommand(CLI::App& app, Program& program);
void AddCiteCommand(CLI::App& app, Program& program);
void AddExportCommand(CLI::App& app, Program& program);
void AddCharactersCommand(CLI::App& app, Program& program);
void AddDiffCommand(CLI::App& app, Program& program);
void AddPlaceCommand(CLI::App& app, Program& program);
void AddUpgradeCommand(CLI::App& app, Program& program);
void AddViewCommand(CLI::App& app, Program& program);

}  // namespace quanlian
