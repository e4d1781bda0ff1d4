// quanlian previews: the preview pictures of every item of cases, as SVG, for the rasteriser of the build.
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load_case.h"
#include "cli/site_items.h"
#include "model/case_index.h"
#include "record/item/item_runs.h"
#include "record/preview/preview_svg.h"

namespace quanlian {
namespace {

struct PreviewsOptions {
  std::vector<std::string> paths;
  std::string out;
};

// Until something cannot be written, which would stop the others too.
void WritePreviews(const LoadedCase& loaded, OutputFolder& folder, const std::string& out, Report& report) {
  const CaseIndex index(loaded.the_case);
  for (const Lang lang : Languages()) {
    const Outline outline = BuildOutline(index, lang);
    std::vector<std::vector<ItemRef>> runs = ItemRuns(outline);
    runs.push_back({ItemRef{}});
    for (const std::vector<ItemRef>& run : runs) {
      for (const ItemRef& at : run) {
        const std::string path = loaded.the_case.id + "/" + PictureName(at, lang) + ".svg";
        const Result<std::string> written = folder.Write(path, PreviewSvg(outline, at));
        if (!written) return report.Error(out, "write", written.error());
      }
    }
  }
}

int MakePreviews(const PreviewsOptions& options, Report& report) {
  const auto cases = LoadCases(options.paths, report);
  if (cases.empty()) return report.status();
  Result<OutputFolder> folder = OutputFolder::Open(options.out);
  if (!folder) {
    report.Error(options.out, "write", folder.error());
    return report.status();
  }
  for (const auto& loaded : cases) {
    if (!report.has_errors()) WritePreviews(*loaded, folder.value(), options.out, report);
  }
  if (report.has_errors()) return report.status();
  const Result<int> finished = folder.value().Finish();
  if (!finished) report.Error(options.out, "write", finished.error());
  return report.status();
}

}  // namespace

void AddPreviewsCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<PreviewsOptions>();
  CLI::App* command = app.add_subcommand("previews", "Write the preview pictures of every item as SVG, with SHA256SUMS");
  command->add_option("CASE", options->paths, "Case files")->required();
  command->add_option("--out", options->out, "Folder to write into")->required();
  command->callback([options, &program] { program.status = MakePreviews(*options, program.report); });
}

}  // namespace quanlian
