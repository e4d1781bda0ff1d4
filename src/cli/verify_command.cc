// quanlian verify: is every quote in its source, at its place?
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/json_writer.h"
#include "base/sha256.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load_case.h"
#include "cli/quote_places.h"
#include "cli/source_pairs.h"
#include "cli/source_text.h"
#include "cli/terminal.h"
#include "load/verify.h"

namespace quanlian {
namespace {

// Beside 0 and 1: nothing is wrong in what was checked, but not everything was.
constexpr int kNotAllChecked = 3;

struct VerifyOptions {
  std::string path;
  std::vector<std::string> sources;  // ID=FILE
};

// A source as it was read: of all readings of its file the one that most quotes stand in.
struct ReadSource {
  std::string path;
  std::string bytes;
  TextReading reading;
  SourceCheck check;  // of the text as read; its digest is of the bytes
};

// The first places of a quote by name.
std::string PlacesOf(std::string_view quote, std::string_view text) {
  constexpr std::size_t kMostNamed = 5;
  const std::vector<CodePointSpan> all = QuotePlaces(quote, text);
  std::string places;
  for (std::size_t i = 0; i < all.size() && i < kMostNamed; ++i) places += (i > 0 ? ", " : "") + Characters(all[i]);
  return all.size() > kMostNamed ? places + " and " + std::to_string(all.size() - kMostNamed) + " more" : places;
}

// One failing quote as a diagnostic on the case file: whose it is, where it should stand, what was found.
void ShowQuote(const QuoteCheck& check, const std::string& case_path, const ReadSource& source, Report& report) {
  Diagnostic diagnostic;
  const Citation& citation = *check.use.citation;
  const bool moved = check.result == QuoteResult::kMoved;
  diagnostic.code = moved ? "quote-moved" : "quote-not-found";
  diagnostic.pointer = check.use.pointer;
  diagnostic.message = FormatItemRef(check.use.owner) + ": expected \"" + citation.quote + "\"";
  if (citation.span) diagnostic.message += " at " + Characters(*citation.span) + " of " + source.path;
  if (moved) {
    diagnostic.message += ", found it moved to " + PlacesOf(citation.quote, source.reading.text);
    diagnostic.hint = "correct the span, or check that this is the source's text";
  } else if (FoldedForm(source.reading.text).find(FoldedForm(citation.quote)) != std::string::npos) {
    diagnostic.message += ", found it with other line ends or in another normalisation form";
    diagnostic.hint = "copy the quote from the source file again";
  } else {
    diagnostic.message += ", not found in the source";
  }
  report.Show(case_path, diagnostic);
}

void ShowDigest(const ReadSource& read, const Source& source, const std::string& case_path, Report& report) {
  if (read.check.digest_matches || !source.digest) return;
  const bool same_text = Sha256Hex(read.reading.text) == source.digest->sha256;
  report.Error(
      case_path, "digest",
      "source \"" + source.id.value + "\": expected SHA-256 " + source.digest->sha256 + ", found " + read.check.sha256 +
          " for " + read.path,
      same_text ? "read as " + read.reading.forms + ", its text is the very one of that digest: give the file itself" : "");
}

std::string DigestWords(const SourceCheck& check, const Source& source) {
  if (!source.digest) return "the case file gives none";
  return check.digest_matches ? "matches" : "differs";
}

void PrintCounts(const ReadSource& read, const Source& source, bool json) {
  const SourceCheck& check = read.check;
  const int match = check.Count(QuoteResult::kMatch);
  const int moved = check.Count(QuoteResult::kMoved);
  const int not_found = check.Count(QuoteResult::kNotFound);
  const int not_checked = check.Count(QuoteResult::kNotChecked);
  if (json) {
    JsonWriter line;
    line.Open('{');
    line.Member("source", source.id.value);
    line.Member("file", read.path);
    line.Member("readAs", read.reading.forms.empty() ? "UTF-8" : read.reading.forms);
    line.Member("match", match);
    line.Member("moved", moved);
    line.Member("notFound", not_found);
    line.Member("notChecked", not_checked);
    line.Member("digest", DigestWords(check, source));
    line.Close('}');
    std::cout << SafeJson(line.text()) << '\n';
    return;
  }
  std::cout << source.id.value << " (" << Safe(read.path) << ")\n";
  if (!read.reading.forms.empty()) std::cout << "  read as: " << read.reading.forms << "\n";
  std::cout << "  quotes: " << check.quotes.size() << "; match " << match << ", moved " << moved << ", not found " << not_found
            << ", not checked " << not_checked << "\n"
            << "  digest: " << DigestWords(check, source) << "\n";
}

// The reading that most quotes stand in, at their places first; of several the simplest. Nothing where there is none: the file
// is not UTF-8, and read in another encoding it has no quote.
std::optional<ReadSource> BestReading(const Case& the_case, const SourceId& source, std::string path, std::string bytes) {
  std::optional<ReadSource> best;
  const bool plain = !FindInvalidUtf8(bytes);
  const auto rank = [](const SourceCheck& check) {
    return std::make_tuple(check.digest_matches, check.Count(QuoteResult::kMatch), check.Count(QuoteResult::kMoved));
  };
  ForEachReading(bytes, [&](const TextReading& reading) {
    SourceCheck check = CheckSource(the_case, source, reading.text);
    const int found = check.Count(QuoteResult::kMatch) + check.Count(QuoteResult::kMoved);
    const bool enough = check.digest_matches || (check.Count(QuoteResult::kMatch) == static_cast<int>(check.quotes.size()) &&
                                                 check.damage_mismatches.empty() && found > 0);
    const bool better = best ? rank(check) > rank(best->check) : plain || found > 0 || check.digest_matches;
    if (better) best = ReadSource{"", "", reading, std::move(check)};
    return enough;
  });
  if (!best) return best;
  best->check.digest_matches = best->check.digest_matches && best->reading.text == bytes;
  best->check.sha256 = Sha256Hex(bytes);
  best->path = std::move(path);
  best->bytes = std::move(bytes);
  return best;
}

// Whether all that cites the source was looked up.
bool VerifySource(const LoadedCase& loaded, const Source& source, const std::string& source_path, Report& report) {
  Result<std::string> bytes = ReadFile(source_path);
  if (!bytes) {
    report.Error(source_path, "file", bytes.error());
    return false;
  }
  const std::optional<ReadSource> read = BestReading(loaded.the_case, source.id, source_path, bytes.value());
  if (!read) {
    report.Error(source_path, "source-text",
                 "expected a text in UTF-8, found other bytes from byte " +
                     std::to_string(FindInvalidUtf8(bytes.value()).value_or(0)) +
                     " on (counted from 0); read as UTF-16 or GB18030 it has none of the quotes",
                 "save the source as UTF-8");
    return false;
  }
  PrintCounts(*read, source, report.json());
  const std::size_t nul = read->reading.text.find('\0');
  if (nul != std::string::npos) {
    report.Error(
        source_path, "source-text",
        "expected a text, found U+0000 as character " + std::to_string(CountCodePoints(read->reading.text.substr(0, nul)) + 1));
  }
  ShowDigest(*read, source, loaded.path, report);
  for (const QuoteCheck& quote : read->check.quotes) {
    if (quote.result == QuoteResult::kMoved || quote.result == QuoteResult::kNotFound) {
      ShowQuote(quote, loaded.path, *read, report);
    }
  }
  for (const std::string& damage : read->check.damage_mismatches) {
    report.Error(
        loaded.path, "damage",
        "source \"" + source.id.value + "\", damage \"" + damage + "\": its words are not at its span in " + source_path);
  }
  return read->check.Count(QuoteResult::kNotChecked) == 0;
}

// Whether nothing in it had to be checked.
bool PassOver(const Case& the_case, const Source& source, bool json) {
  const auto cites = [&source](const CitationUse& use) { return use.citation->source == source.id; };
  const std::vector<CitationUse> uses = AllCitations(the_case);
  const auto quotes = std::count_if(uses.begin(), uses.end(), cites);
  if (json) {
    JsonWriter line;
    line.Open('{');
    line.Member("source", source.id.value);
    line.Key("file");
    line.Null();
    line.Member("notChecked", static_cast<double>(quotes));
    line.Close('}');
    std::cout << line.text() << '\n';
  } else {
    std::cout << source.id.value << "\n  not checked: no file given; quotes: " << quotes << '\n';
  }
  return quotes == 0 && !source.digest && source.damage.empty();
}

int Verify(const VerifyOptions& options, Report& report) {
  const auto loaded = LoadCase(options.path, report);
  if (!loaded) return report.status();
  std::vector<std::string_view> ids;
  for (const Source& source : loaded->the_case.sources) ids.push_back(source.id.value);
  const std::map<std::string, std::string> files = ReadSourcePairs(options.sources, ids);
  bool all = true;
  for (const Source& source : loaded->the_case.sources) {
    const auto file = files.find(source.id.value);
    if (file != files.end() && !VerifySource(*loaded, source, file->second, report)) all = false;
  }
  for (const Source& source : loaded->the_case.sources) {
    if (files.count(source.id.value) == 0 && !PassOver(loaded->the_case, source, report.json())) all = false;
  }
  if (report.has_errors() || all) return report.status();
  return kNotAllChecked;
}

}  // namespace

void AddVerifyCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<VerifyOptions>();
  CLI::App* command =
      app.add_subcommand("verify", "Look up every quote of a case in its sources: 0 all stand there, 3 so far as checked");
  command->add_option("CASE", options->path, "Case file")->required();
  command->add_option("--source", options->sources, "ID=FILE: the text of a source; may be given several times")->required();
  command->callback([options, &program] { program.status = Verify(*options, program.report); });
}

}  // namespace quanlian
