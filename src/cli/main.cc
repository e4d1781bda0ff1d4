// quanlian: checks case files and makes pages of them.
#include <csignal>
#include <exception>
#include <iostream>
#include <new>
#include <sstream>
#include <string>
#include <utility>

#include "cli/commands.h"
#include "cli/standard_output.h"
#include "cli/terminal.h"

namespace {

// What was printed has arrived, or that is said: a full disk is no success. Where it cannot be said, the status tells.
void FinishOutput(quanlian::StandardOutput& output, quanlian::Program& program) {
  const std::string cause = output.Finish();
  if (!cause.empty()) program.report.Error("standard output", "write", "cannot be written: " + cause);
  if (!cause.empty() || !std::cerr.flush()) program.status = program.trouble;
}

void SayTrouble(quanlian::Program& program, std::string code, std::string message, std::string hint) {
  program.report.Error("quanlian", std::move(code), std::move(message), std::move(hint));
  program.status = program.trouble;
}

// Runs the command that the arguments name; whatever happens ends in an exit status that is documented.
int Run(CLI::App& app, quanlian::Program& program, int argc, char** argv) {
  quanlian::StandardOutput output;
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Help and version are no errors; everything else that the parser refuses is wrong usage.
    std::ostringstream wrong;
    const bool refused = app.exit(error, std::cout, wrong) != 0;
    std::cerr << quanlian::SafeLines(wrong.str());
    if (refused) return 2;
  } catch (const std::bad_alloc&) {
    SayTrouble(program, "memory", "there is not enough memory for this", "give it more, or a smaller file");
  } catch (const std::exception& error) {
    SayTrouble(program, "program", std::string("the program has failed: ") + error.what(),
               "this is a fault of the program: please report it with the command");
  }
  FinishOutput(output, program);
  return program.status;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may grow no more is a write that failed, with its cause
  quanlian::Program program;
  CLI::App app("Quanlian: one criminal case as a chain, every figure traceable.", "quanlian");
  app.require_subcommand(1);
  app.fallthrough();
  app.add_flag_callback(
         "--json", [&program] { program.report.UseJson(); }, "Problems as one JSON object per line (on stderr)")
      ->trigger_on_parse();
  app.set_version_flag("--version", QUANLIAN_VERSION);
  quanlian::AddCheckCommand(app, program);
  quanlian::AddVerifyCommand(app, program);
  quanlian::AddPageCommand(app, program);
  quanlian::AddSiteCommand(app, program);
  quanlian::AddPreviewsCommand(app, program);
  quanlian::AddCiteCommand(app, program);
  quanlian::AddExportCommand(app, program);
  quanlian::AddCharactersCommand(app, program);
  quanlian::AddDiffCommand(app, program);
  quanlian::AddPlaceCommand(app, program);
  quanlian::AddUpgradeCommand(app, program);
  quanlian::AddViewCommand(app, program);
  return Run(app, program, argc, argv);
}
