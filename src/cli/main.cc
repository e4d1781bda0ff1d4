// quanlian: checks case files and makes pages of them.
#include "cli/commands.h"

int main(int argc, char** argv) {
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
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Help and version are no errors; everything else that the parser refuses is wrong usage.
    return app.exit(error) == 0 ? 0 : 2;
  }
  return program.status;
}
