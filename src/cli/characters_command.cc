// quanlian characters: what the subset fonts of a site must hold.
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "app/views/characters.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/load_case.h"

namespace quanlian {
namespace {

struct CharactersOptions {
  std::vector<std::string> paths;
  std::string weight = "regular";
};

int PrintCharacters(const CharactersOptions& options, Report& report) {
  const auto cases = LoadCases(options.paths, report);
  if (cases.empty()) return report.status();
  CharacterSets sets;
  for (const auto& loaded : cases) {
    const CaseIndex index(loaded->the_case);
    AddCharacters(CollectCharacters(BuildOutlines(index)), &sets);
  }
  std::string line;
  for (const char32_t c : options.weight == "bold" ? sets.bold : sets.regular) AppendUtf8(c, &line);
  std::cout << line << '\n';
  return report.status();
}

}  // namespace

void AddCharactersCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<CharactersOptions>();
  CLI::App* command = app.add_subcommand("characters", "Print the characters that the viewer may draw of the cases");
  command->add_option("CASE", options->paths, "Case files")->required();
  command->add_option("--weight", options->weight, "regular or bold")->check(CLI::IsMember({"regular", "bold"}));
  command->callback([options, &program] { program.status = PrintCharacters(*options, program.report); });
}

}  // namespace quanlian
