// quanlian place: finds every quote in its source and writes its place into the case file.
#include <algorithm>
#include <charconv>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/sha256.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load_case.h"
#include "cli/quote_places.h"
#include "cli/source_pairs.h"
#include "cli/source_text.h"
#include "cli/terminal.h"
#include "load/placed_quotes.h"

namespace quanlian {
namespace {

struct PlaceOptions {
  std::string path;
  std::vector<std::string> sources;  // ID=FILE
  std::vector<std::string> choices;  // POINTER#N
  std::string out;
};

// A few characters on each side of a place, the quote between brackets, on one line.
std::string InContext(std::string_view text, const CodePointSpan& span) {
  constexpr std::int64_t kAround = 12;
  const std::int64_t from = std::max<std::int64_t>(0, span.start - kAround);
  std::string context(SliceCodePoints(text, {from, span.start}));
  context += "[";
  context += SliceCodePoints(text, span);
  context += "]";
  context += SliceCodePoints(text, {span.end, span.end + kAround});
  std::replace_if(
      context.begin(), context.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return context;
}

// Pointer → which place, from 1. A malformed choice is wrong usage.
std::map<std::string, std::size_t> ReadChoices(const std::vector<std::string>& choices,
                                               const std::vector<QuoteInFile>& quotes) {
  std::map<std::string, std::size_t> chosen;
  for (const std::string& choice : choices) {
    const std::size_t sign = choice.find('#');
    const std::string pointer = choice.substr(0, sign);
    std::size_t number = 0;
    const char* const end = choice.data() + choice.size();
    if (sign != std::string::npos && std::from_chars(choice.data() + sign + 1, end, number).ptr != end) number = 0;
    const bool known =
        std::any_of(quotes.begin(), quotes.end(), [&pointer](const QuoteInFile& quote) { return quote.pointer == pointer; });
    if (number == 0 || !known) {
      throw CLI::ValidationError(
          "--choose", "expected the path of a citation and a number, /evidence/3/citations/0#2, found \"" + choice + "\"");
    }
    chosen[pointer] = number;
  }
  return chosen;
}

class Placer {
 public:
  Placer(const PlaceOptions& options, const std::vector<QuoteInFile>& quotes, Report& report)
      : options_(options), quotes_(quotes), chosen_(ReadChoices(options.choices, quotes)), report_(report) {}

  void Place(const std::string& source, const std::string& path) {
    const Result<std::string> bytes = ReadFile(path);
    if (!bytes) return report_.Error(path, "file", bytes.error());
    const std::string& text = bytes.value();
    if (const auto invalid = FindInvalidUtf8(text)) {
      return report_.Error(
          path, "source-text",
          "expected a text in UTF-8, found other bytes from byte " + std::to_string(*invalid) + " on (counted from 0)",
          "save the source as UTF-8: its characters are counted in that very file");
    }
    digests_[source] = {Sha256Hex(text), static_cast<std::int64_t>(text.size()), CountCodePoints(text)};
    for (const QuoteInFile& quote : quotes_) {
      if (quote.source == source) PlaceQuote(quote, text, path);
    }
  }

  [[nodiscard]] const std::map<std::string, CodePointSpan>& spans() const { return spans_; }
  [[nodiscard]] const std::map<std::string, Digest>& digests() const { return digests_; }

 private:
  void PlaceQuote(const QuoteInFile& quote, const std::string& text, const std::string& path) {
    if (quote.quote.empty()) return;
    const std::vector<CodePointSpan> places = QuotePlaces(quote.quote, text);
    if (places.empty()) return SayNotFound(quote, text, path);
    const auto chosen = chosen_.find(quote.pointer);
    if (chosen != chosen_.end() && chosen->second <= places.size()) {
      spans_[quote.pointer] = places[chosen->second - 1];
    } else if (quote.span && std::find(places.begin(), places.end(), *quote.span) != places.end()) {
      return;  // it stands where the file says
    } else if (places.size() == 1) {
      spans_[quote.pointer] = places.front();
    } else {
      SayRepeated(quote, places, text);
    }
  }

  void SayNotFound(const QuoteInFile& quote, const std::string& text, const std::string& path) {
    Diagnostic diagnostic;
    diagnostic.code = "quote-not-found";
    diagnostic.pointer = quote.pointer;
    diagnostic.message = "expected \"" + quote.quote + "\" in " + path + ", found it nowhere";
    diagnostic.hint = "copy the words from the source file, damage and line ends included";
    if (FoldedForm(text).find(FoldedForm(quote.quote)) != std::string::npos) {
      diagnostic.message += " but with other line ends or in another normalisation form";
    }
    report_.Show(options_.path, diagnostic);
  }

  void SayRepeated(const QuoteInFile& quote, const std::vector<CodePointSpan>& places, const std::string& text) {
    constexpr std::size_t kMostShown = 9;
    Diagnostic diagnostic;
    diagnostic.code = "quote-repeated";
    diagnostic.pointer = quote.pointer;
    diagnostic.message = "expected one place of \"" + quote.quote + "\", found " + std::to_string(places.size()) + ":";
    for (std::size_t i = 0; i < places.size() && i < kMostShown; ++i) {
      diagnostic.message +=
          " #" + std::to_string(i + 1) + " " + Characters(places[i]) + " “" + InContext(text, places[i]) + "”";
    }
    diagnostic.hint = "say which: --choose " + quote.pointer + "#1; or quote more words";
    report_.Show(options_.path, diagnostic);
  }

  const PlaceOptions& options_;
  const std::vector<QuoteInFile>& quotes_;
  const std::map<std::string, std::size_t> chosen_;
  Report& report_;
  std::map<std::string, CodePointSpan> spans_;
  std::map<std::string, Digest> digests_;
};

int Place(const PlaceOptions& options, Report& report) {
  const Result<std::string> json = ReadFile(options.path);
  if (!json) {
    report.Error(options.path, "file", json.error());
    return report.status();
  }
  Diagnostics diagnostics;
  const std::optional<QuotesInFile> found = FindQuotes(json.value(), diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.items()) report.Show(options.path, diagnostic);
  if (!found) return report.status();
  const std::vector<std::string_view> ids(found->sources.begin(), found->sources.end());
  Placer placer(options, found->quotes, report);
  for (const auto& [source, path] : ReadSourcePairs(options.sources, ids)) placer.Place(source, path);
  if (report.has_errors()) return report.status();  // all or nothing
  const std::string placed = WithPlaces(json.value(), placer.spans(), placer.digests());
  const std::string& out = options.out.empty() ? options.path : options.out;
  if (placed != json.value() || !options.out.empty()) {
    const Result<bool> written = WriteFile(out, placed);
    if (!written) {
      report.Error(out, "write", written.error());
      return report.status();
    }
  }
  if (!report.json())
    std::cout << Safe(out) << ": placed " << placer.spans().size() << " of " << found->quotes.size() << " quotes anew\n";
  (void)LoadCase(out, placed, report);
  return report.status();
}

}  // namespace

void AddPlaceCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<PlaceOptions>();
  CLI::App* command = app.add_subcommand(
      "place", "Find every quote in its source and write its place, and the digest of the source, into the case file");
  command->add_option("CASE", options->path, "Case file")->required();
  command->add_option("--source", options->sources, "ID=FILE: the text of a source; may be given several times")->required();
  command->add_option("--choose", options->choices,
                      "PATH#N: of a quote that stands at several places, which; may be given several times");
  command->add_option("--out", options->out, "File to write; default: the case file itself");
  command->callback([options, &program] { program.status = Place(*options, program.report); });
}

}  // namespace quanlian
