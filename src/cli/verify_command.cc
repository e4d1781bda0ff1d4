// quanlian verify: is every quote in its source, at its place?
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/json_writer.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load_case.h"
#include "load/verify.h"

namespace quanlian {
namespace {

struct VerifyOptions {
  std::string path;
  std::vector<std::string> sources;  // ID=FILE
};

std::string Characters(const CodePointSpan& span) {
  return "characters " + std::to_string(span.start) + "–" + std::to_string(span.end);
}

// One failing quote as a diagnostic on the case file: whose it is, where it should stand, what was found.
void ShowQuote(const QuoteCheck& check, const std::string& case_path, const std::string& source_path, Report& report) {
  Diagnostic diagnostic;
  const Citation& citation = *check.use.citation;
  const bool moved = check.result == QuoteResult::kMoved;
  diagnostic.code = moved ? "quote-moved" : "quote-not-found";
  diagnostic.pointer = check.use.pointer;
  diagnostic.message = FormatItemRef(check.use.owner) + ": expected \"" + citation.quote + "\"";
  if (citation.span) diagnostic.message += " at " + Characters(*citation.span) + " of " + source_path;
  if (moved) {
    const std::int64_t length = CountCodePoints(citation.quote);
    diagnostic.message += ", found it moved to " + Characters({check.found_at, check.found_at + length});
    diagnostic.hint = "correct the span, or check that this is the source's text";
  } else {
    diagnostic.message += ", not found in the source";
  }
  report.Show(case_path, diagnostic);
}

void ShowDigest(const SourceCheck& check, const Source& source, const std::string& case_path, const std::string& source_path,
                Report& report) {
  if (check.digest_matches || !source.digest) return;
  report.Error(case_path, "digest",
               "source \"" + source.id.value + "\": expected SHA-256 " + source.digest->sha256 + ", found " + check.sha256 +
                   " for " + source_path);
}

std::string DigestWords(const SourceCheck& check, const Source& source) {
  if (!source.digest) return "the case file gives none";
  return check.digest_matches ? "matches" : "differs";
}

void PrintCounts(const SourceCheck& check, const Source& source, const std::string& source_path, bool json) {
  const int match = check.Count(QuoteResult::kMatch);
  const int moved = check.Count(QuoteResult::kMoved);
  const int not_found = check.Count(QuoteResult::kNotFound);
  const int not_checked = check.Count(QuoteResult::kNotChecked);
  if (json) {
    JsonWriter line;
    line.Open('{');
    line.Member("source", source.id.value);
    line.Member("file", source_path);
    line.Member("match", match);
    line.Member("moved", moved);
    line.Member("notFound", not_found);
    line.Member("notChecked", not_checked);
    line.Member("digest", DigestWords(check, source));
    line.Close('}');
    std::cout << line.text() << '\n';
    return;
  }
  std::cout << source.id.value << " (" << source_path << ")\n"
            << "  quotes: " << check.quotes.size() << "; match " << match << ", moved " << moved << ", not found " << not_found
            << ", not checked " << not_checked << "\n"
            << "  digest: " << DigestWords(check, source) << "\n";
}

void VerifySource(const LoadedCase& loaded, const Source& source, const std::string& source_path, Report& report) {
  const Result<std::string> text = ReadFile(source_path);
  if (!text) {
    report.Error(source_path, "file", text.error());
    return;
  }
  const SourceCheck check = CheckSource(loaded.the_case, source.id, text.value());
  PrintCounts(check, source, source_path, report.json());
  ShowDigest(check, source, loaded.path, source_path, report);
  for (const QuoteCheck& quote : check.quotes) {
    if (quote.result == QuoteResult::kMoved || quote.result == QuoteResult::kNotFound) {
      ShowQuote(quote, loaded.path, source_path, report);
    }
  }
  for (const std::string& damage : check.damage_mismatches) {
    report.Error(
        loaded.path, "damage",
        "source \"" + source.id.value + "\", damage \"" + damage + "\": its words are not at its span in " + source_path);
  }
}

// Source id → file. A malformed or unknown id is wrong usage.
std::map<std::string, std::string> ReadPairs(const VerifyOptions& options, const Case& the_case) {
  std::vector<std::string_view> ids;
  for (const Source& source : the_case.sources) ids.push_back(source.id.value);
  std::map<std::string, std::string> pairs;
  for (const std::string& pair : options.sources) {
    const std::size_t sign = pair.find('=');
    if (sign == std::string::npos || sign == 0)
      throw CLI::ValidationError("--source", "expected ID=FILE, found \"" + pair + "\"");
    const std::string id = pair.substr(0, sign);
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
      const std::string near = NearestWord(id, ids);
      throw CLI::ValidationError(
          "--source", "the case has no source \"" + id + "\"" + (near.empty() ? "" : "; did you mean \"" + near + "\"?"));
    }
    pairs[id] = pair.substr(sign + 1);
  }
  return pairs;
}

int Verify(const VerifyOptions& options, Report& report) {
  const auto loaded = LoadCase(options.path, report);
  if (!loaded) return report.status();
  const std::map<std::string, std::string> files = ReadPairs(options, loaded->the_case);
  for (const Source& source : loaded->the_case.sources) {
    const auto file = files.find(source.id.value);
    if (file != files.end()) {
      VerifySource(*loaded, source, file->second, report);
    } else if (!report.json()) {
      std::cout << source.id.value << "\n  not checked: no file given\n";
    }
  }
  return report.status();
}

}  // namespace

void AddVerifyCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<VerifyOptions>();
  CLI::App* command = app.add_subcommand("verify", "Look up every quote of a case in its sources");
  command->add_option("CASE", options->path, "Case file")->required();
  command->add_option("--source", options->sources, "ID=FILE: the text of a source; may be given several times")->required();
  command->callback([options, &program] { program.status = Verify(*options, program.report); });
}

}  // namespace quanlian
