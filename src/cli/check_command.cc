// quanlian check: is every rule of the format kept?
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/load_case.h"

namespace quanlian {
namespace {

int Check(const std::vector<std::string>& paths, Report& report) {
  for (const std::string& path : paths) {
    if (LoadCase(path, report) && !report.json()) std::cout << Safe(path) << ": fine\n";
  }
  return report.status();
}

}  // namespace

void AddCheckCommand(CLI::App& app, Program& program) {
  auto paths = std::make_shared<std::vector<std::string>>();
  CLI::App* command = app.add_subcommand("check", "Check case files and report every problem");
  command->add_option("CASE", *paths, "Case files")->required();
  command->callback([paths, &program] { program.status = Check(*paths, program.report); });
}

}  // namespace quanlian
