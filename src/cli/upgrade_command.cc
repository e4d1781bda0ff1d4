// quanlian upgrade: a case file of an earlier form in the form of today.
#include <iostream>
#include <memory>
#include <string>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load_case.h"
#include "load/case_writer.h"

namespace quanlian {
namespace {

struct UpgradeOptions {
  std::string path;
  std::string out;
};

int Upgrade(const UpgradeOptions& options, Report& report) {
  const auto loaded = LoadCase(options.path, report);
  if (!loaded) return report.status();
  const std::string written = WriteCaseFile(loaded->the_case);
  if (options.out.empty()) {
    std::cout << written;
    return report.status();
  }
  const Result<bool> done = WriteFile(options.out, written);
  if (!done) report.Error(options.out, "write", done.error());
  return report.status();
}

}  // namespace

void AddUpgradeCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<UpgradeOptions>();
  CLI::App* command = app.add_subcommand("upgrade", "Write a case file in the second form, quanlian/2");
  command->add_option("CASE", options->path, "Case file, of any form")->required();
  command->add_option("--out", options->out, "File to write; default: standard output");
  command->callback([options, &program] { program.status = Upgrade(*options, program.report); });
}

}  // namespace quanlian
