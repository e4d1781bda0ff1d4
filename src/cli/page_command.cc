// quanlian page: one case in one HTML file that needs nothing else, from a folder as from any host.
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/sha256.h"
#include "cli/built_viewer.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load_case.h"
#include "cli/pack.h"
#include "record/data/citations_json.h"
#include "record/data/exhibit_json.h"
#include "record/data/pictures_json.h"
#include "record/data/revisions_json.h"
#include "record/html/html_writer.h"
#include "record/ledger/ledger_csv.h"
#include "record/page/page_html.h"

namespace quanlian {
namespace {

namespace fs = std::filesystem;

struct PageOptions {
  std::string path;
  std::string out;
  std::string viewer;
};

std::string_view WordOf(ViewerFile file) {
  return kViewerFiles[static_cast<std::size_t>(file)].word;
}

// As built, for a single file.
std::string_view NameOf(ViewerFile file) {
  return kViewerFiles[static_cast<std::size_t>(file)].of_one_file;
}

// Among the packed files.
std::string Packed(ViewerFile file) {
  return "packed-" + std::string(WordOf(file));
}

std::optional<std::string> ReadPart(const PageOptions& options, std::string_view name, Report& report) {
  const fs::path path = fs::path(options.viewer) / name;
  Result<std::string> bytes = ReadFile(path);
  if (bytes) return std::move(bytes).value();
  report.Error(path.string(), "file", bytes.error(), "build the viewer first, or say with --viewer where it is");
  return std::nullopt;
}

// The page in a further language, whose words take the place of the first one's when they are asked for. The sheet is the same.
std::string FurtherPage(const CaseIndex& index, const Outline& outline, const PageAssets& assets) {
  const std::optional<Outline> marked = MarkedOutline(index, outline);
  std::string html = PageHtml(marked ? *marked : outline, assets);
  const std::size_t from = html.find("<style>");
  html.erase(from, html.find("</style>") - from);
  return html;
}

// Every file under the fragment that the page's script looks for it by.
ViewerAssets PackedViewer(const std::string& case_sha256) {
  ViewerAssets viewer;
  for (const ViewerFileRow& row : kViewerFiles) viewer.Put(row.file, "#" + Packed(row.file));
  for (const LaterToolRow& row : kLaterTools) {
    if (row.in_one_file) viewer.Put(row.tool, "#" + std::string(row.word));
  }
  viewer.case_sha256 = case_sha256;
  return viewer;
}

std::optional<std::string> MakeHtml(const PageOptions& options, const LoadedCase& loaded, Report& report) {
  auto start = ReadPart(options, kOneFileStart, report);
  auto script = ReadPart(options, NameOf(ViewerFile::kScript), report);
  const auto wasm = ReadPart(options, NameOf(ViewerFile::kWasm), report);
  const auto regular = ReadPart(options, NameOf(ViewerFile::kFontRegular), report);
  const auto bold = ReadPart(options, NameOf(ViewerFile::kFontBold), report);
  if (!start || !script || !wasm || !regular || !bold) return std::nullopt;
  if (!HtmlWriter::CanBeScript(*start)) {
    report.Error((fs::path(options.viewer) / kOneFileStart).string(), "script",
                 "it holds \"</script\" or \"<!--\", which would end it inside a page");
    return std::nullopt;
  }
  const CaseIndex index(loaded.the_case);
  const std::string sha256 = Sha256Hex(loaded.bytes);
  PageAssets assets;
  for (const Lang lang : Languages()) assets.others[lang] = "#lang=" + std::string(LanguageOf(lang).tag);
  assets.short_title = loaded.the_case.short_title;
  assets.case_sha256 = sha256;
  assets.viewer = PackedViewer(sha256);
  assets.one_file = OneFile{};
  Outlines outlines = BuildOutlines(index);
  for (Outline& outline : outlines.values) AddSourceQuotes(index, &outline);
  std::vector<FileToPack> files = {{Packed(ViewerFile::kWasm), *wasm},
                                   {Packed(ViewerFile::kScript), *script},
                                   {Packed(ViewerFile::kCaseFile), loaded.bytes}};
  for (const Lang lang : Languages()) {
    if (lang == kFirstLanguage) continue;
    files.push_back({"packed-" + std::string(LanguageOf(lang).tag), FurtherPage(index, outlines[lang], assets)});
  }
  files.push_back({Packed(ViewerFile::kCitations), CitationsJson(loaded.the_case, outlines, sha256)});
  files.push_back({Packed(ViewerFile::kExhibit), ExhibitJson(loaded.the_case, outlines, sha256)});
  for (const Lang lang : Languages()) {
    files.push_back({Packed(InLanguage(ViewerFile::kLedger, lang)), LedgerCsv(outlines[lang], {"", sha256})});
  }
  files.push_back({Packed(ViewerFile::kPictures), PicturesJson(outlines, sha256)});
  files.push_back({Packed(ViewerFile::kRevisions), RevisionsJson({&loaded.the_case, sha256}, {})});
  files.push_back({Packed(ViewerFile::kFontRegular), *regular});
  files.push_back({Packed(ViewerFile::kFontBold), *bold});
  assets.one_file->packed = PackFiles(files);
  assets.one_file->script = *std::move(start);
  assets.one_file->unpacked_script = *std::move(script);
  const std::optional<Outline> marked = MarkedOutline(index, outlines[kFirstLanguage]);
  return PageHtml(marked ? *marked : outlines[kFirstLanguage], assets);
}

int MakePage(PageOptions options, Report& report) {
  const auto loaded = LoadCase(options.path, report);
  if (!loaded) return report.status();
  if (options.viewer.empty()) options.viewer = ViewerBesideProgram(NameOf(ViewerFile::kScript));
  const auto html = MakeHtml(options, *loaded, report);
  if (!html) return report.status();
  const Result<bool> written = WriteFile(options.out, *html);
  if (!written) {
    report.Error(options.out, "write", written.error());
  } else if (written.value() && !report.json()) {
    std::cout << Safe(options.out) << ": " << html->size() << " bytes\n";
  }
  return report.status();
}

}  // namespace

void AddPageCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<PageOptions>();
  CLI::App* command = app.add_subcommand("page", "Write one case with its viewer as a single HTML file");
  command->add_option("CASE", options->path, "Case file")->required();
  command->add_option("--out", options->out, "File to write")->required();
  command->add_option("--viewer", options->viewer, "Folder of the built viewer; default: the one built with this program");
  command->callback([options, &program] { program.status = MakePage(*options, program.report); });
}

}  // namespace quanlian
