// quanlian site: static pages of cases, ready for any host.
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/base_url.h"
#include "cli/commands.h"
#include "cli/earlier_files.h"
#include "cli/files.h"
#include "cli/load_case.h"
#include "cli/site_maker.h"

namespace quanlian {
namespace {

struct SiteOptions {
  std::vector<std::string> paths;
  std::string out;
  std::string base_url;
  std::string viewer;
  std::string previews;
  std::vector<std::string> earlier;
};

// Said once, not of every file that would be in it.
bool IsThere(const std::string& folder, const std::string& hint, Report& report) {
  if (folder.empty() || !IsMissing(folder)) return true;
  report.Error(folder, "file", "no such folder", hint);
  return false;
}

// Everything is written: what an earlier run left is put away.
void Finish(OutputFolder& folder, const std::string& out, Report& report) {
  const Result<int> removed = folder.Finish();
  if (!removed) {
    report.Error(out, "write", removed.error());
  } else if (removed.value() > 0) {
    std::cout << "removed " << removed.value() << " files of an earlier run\n";
  }
}

int MakeSite(const SiteOptions& options, Report& report) {
  const SitePlan plan{options.out, TakeBaseUrl(options.base_url), options.viewer, options.previews};
  if (!IsThere(options.viewer, "build the viewer first, or leave out --viewer", report) ||
      !IsThere(options.previews, "draw and rasterise the pictures first, or leave out --previews", report)) {
    return report.status();
  }
  const LoadedCases cases = LoadCases(options.paths, report);
  if (cases.empty() || !HasOwnFolders(cases, report)) return report.status();
  const auto earlier_files = LoadCases(options.earlier, report);
  const EarlierFiles earlier = SortEarlier(cases, earlier_files, report);
  if (report.has_errors()) return report.status();
  Result<OutputFolder> folder = OutputFolder::Open(options.out);
  if (!folder) {
    report.Error(options.out, "write", folder.error());
    return report.status();
  }
  WriteSite(plan, cases, earlier, folder.value(), report);
  if (!report.has_errors()) Finish(folder.value(), options.out, report);
  return report.status();
}

}  // namespace

void AddSiteCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<SiteOptions>();
  CLI::App* command = app.add_subcommand("site", "Write the static pages of cases");
  command->add_option("CASE", options->paths, "Case files")->required();
  command->add_option("--out", options->out, "Folder to write into")->required();
  command->add_option("--base-url", options->base_url, "Address the site will have, for canonical links only");
  command->add_option("--viewer", options->viewer, "Folder of the built viewer; without it the pages are text only");
  command->add_option("--earlier", options->earlier,
                      "Case files of earlier revisions, so that pages can tell what changed since");
  command->add_option("--previews", options->previews, "Folder of the rasterised preview pictures; without it pages have none");
  command->callback([options, &program] { program.status = MakeSite(*options, program.report); });
}

}  // namespace quanlian
