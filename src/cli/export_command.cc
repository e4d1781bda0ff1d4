// quanlian export: the figures of a case as a file that other programs read.
#include <iostream>
#include <memory>
#include <string>

#include "base/sha256.h"
#include "cli/base_url.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load_case.h"
#include "record/ledger/ledger_csv.h"

namespace quanlian {
namespace {

struct ExportOptions {
  std::string path;
  std::string format;
  std::string lang;
  std::string out;
  std::string base_url;
};

int Export(ExportOptions options, Report& report) {
  options.base_url = TakeBaseUrl(options.base_url);
  const auto loaded = LoadCase(options.path, report);
  if (!loaded) return report.status();
  const Case& the_case = loaded->the_case;
  const Lang lang = ValueFor<Lang>(options.lang).value_or(the_case.authoritative_language);
  LedgerOrigin origin{options.base_url, Sha256Hex(loaded->bytes)};
  if (!origin.link.empty()) origin.link += "/" + the_case.id + "/" + std::string(LanguageOf(lang).folder);
  const CaseIndex index(the_case);
  const std::string csv = LedgerCsv(BuildOutline(index, lang), origin);
  if (options.out.empty()) {
    std::cout << csv;
    return report.status();
  }
  const Result<bool> written = WriteFile(options.out, csv);
  if (!written) report.Error(options.out, "write", written.error());
  return report.status();
}

}  // namespace

void AddExportCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<ExportOptions>();
  CLI::App* command = app.add_subcommand("export", "Write the ledger of a case's figures");
  command->add_option("CASE", options->path, "Case file")->required();
  command->add_option("--format", options->format, "csv")->required()->check(CLI::IsMember({"csv"}));
  command->add_option("--lang", options->lang, "Language; default: the case's own")->check(CLI::IsMember(LanguageTags()));
  command->add_option("--out", options->out, "File to write; default: standard output");
  command->add_option("--base-url", options->base_url, "Address of the site, for the links");
  command->callback([options, &program] { program.status = Export(*options, program.report); });
}

}  // namespace quanlian
