// quanlian page: one case in one HTML file that needs nothing else, from a folder as from any host.
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "base/sha256.h"
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

// Beside the program as a build leaves it: build/native/quanlian, build/viewer.
std::string ViewerBesideProgram() {
  std::error_code failure;
  const fs::path program = fs::read_symlink("/proc/self/exe", failure);
  const fs::path viewer = program.parent_path().parent_path() / "viewer";
  return !failure && fs::exists(viewer / "one_file.js", failure) ? viewer.string() : std::string();
}

std::optional<std::string> ReadPart(const PageOptions& options, const std::string& name, Report& report) {
  const fs::path path = fs::path(options.viewer) / name;
  Result<std::string> bytes = ReadFile(path);
  if (bytes) return std::move(bytes).value();
  report.Error(path.string(), "file", bytes.error(), "build the viewer first, or say with --viewer where it is");
  return std::nullopt;
}

// The English page, whose words take the place of the Chinese ones when they are asked for. The sheet is the same.
std::string EnglishPage(const Outline& english, const PageAssets& assets) {
  std::string html = PageHtml(english, assets);
  const std::size_t from = html.find("<style>");
  html.erase(from, html.find("</style>") - from);
  return html;
}

std::optional<std::string> MakeHtml(const PageOptions& options, const LoadedCase& loaded, Report& report) {
  auto start = ReadPart(options, "one_file_start.js", report);
  auto script = ReadPart(options, "one_file.js", report);
  const auto tools = ReadPart(options, "one_file.tools", report);
  const auto wasm = ReadPart(options, "quanlian.wasm", report);
  const auto regular = ReadPart(options, "text-regular.otf", report);
  const auto bold = ReadPart(options, "text-bold.otf", report);
  if (!start || !script || !tools || !wasm || !regular || !bold) return std::nullopt;
  if (!HtmlWriter::CanBeScript(*start)) {
    report.Error(options.viewer + "/one_file_start.js", "script",
                 "it holds \"</script\" or \"<!--\", which would end it inside a page");
    return std::nullopt;
  }
  const CaseIndex index(loaded.the_case);
  const std::string sha256 = Sha256Hex(loaded.bytes);
  PageAssets assets;
  assets.other_language = "#lang=en";
  assets.short_title = loaded.the_case.short_title;
  assets.case_sha256 = sha256;
  ViewerAssets& viewer = assets.viewer.emplace();
  viewer.wasm = "#packed-wasm";
  viewer.font_regular = "#packed-regular";
  viewer.font_bold = "#packed-bold";
  viewer.case_file = "#packed-case";
  viewer.revisions = "#packed-revisions";
  viewer.citations = "#packed-citations";
  viewer.exhibit = "#packed-exhibit";
  viewer.ledger_zh = "#packed-ledger-zh";
  viewer.ledger_en = "#packed-ledger-en";
  viewer.pictures = "#packed-pictures";
  viewer.case_sha256 = sha256;
  for (std::size_t at = 0; at < tools->size();) {
    const std::size_t end = std::min(tools->find('\n', at), tools->size());
    const std::string name = tools->substr(at, end - at);
    if (!name.empty()) viewer.later[name] = "#" + name;
    at = end + 1;
  }
  assets.one_file = OneFile{};
  Outline zh = BuildOutline(index, Lang::kZh);
  Outline en = BuildOutline(index, Lang::kEn);
  for (Outline* outline : {&zh, &en}) AddSourceQuotes(index, outline);
  const std::string english = EnglishPage(en, assets);
  assets.one_file->packed = PackFiles({
      {"packed-wasm", *wasm},
      {"packed-script", *script},
      {"packed-case", loaded.bytes},
      {"packed-en", english},
      {"packed-citations", CitationsJson(loaded.the_case, zh, en, sha256)},
      {"packed-exhibit", ExhibitJson(loaded.the_case, zh, en, sha256)},
      {"packed-ledger-zh", LedgerCsv(zh, {"", sha256})},
      {"packed-ledger-en", LedgerCsv(en, {"", sha256})},
      {"packed-pictures", PicturesJson(zh, en, sha256)},
      {"packed-revisions", RevisionsJson({&loaded.the_case, sha256}, {})},
      {"packed-regular", *regular},
      {"packed-bold", *bold},
  });
  assets.one_file->script = *std::move(start);
  assets.one_file->unpacked_script = *std::move(script);
  return PageHtml(zh, assets);
}

int MakePage(PageOptions options, Report& report) {
  const auto loaded = LoadCase(options.path, report);
  if (!loaded) return report.status();
  if (options.viewer.empty()) options.viewer = ViewerBesideProgram();
  const auto html = MakeHtml(options, *loaded, report);
  if (!html) return report.status();
  const Result<bool> written = WriteFile(options.out, *html);
  if (!written) {
    report.Error(options.out, "write", written.error());
  } else if (!report.json()) {
    std::cout << options.out << ": " << html->size() << " bytes\n";
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
