#include "cli/live/told.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "app/words/texts.h"
#include "base/json_writer.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::string_view kMessagesLanguage = "en";  // of what the program says of a file

std::string PlaceOf(const Reported& reported) {
  std::string place = Safe(std::filesystem::path(reported.file).filename().string());
  const TextPlace& at = reported.diagnostic.place;
  if (at.line > 0) place += ':' + std::to_string(at.line);
  if (at.line > 0 && at.column > 0) place += ':' + std::to_string(at.column);
  return place;
}

// "2 errors, 1 warning"; "" where there is none.
std::string Counts(const LiveCase& live, Lang lang) {
  const auto is_error = [](const LiveProblem& one) { return one.reported.diagnostic.severity == Severity::kError; };
  const auto all = static_cast<std::int64_t>(live.problems().size());
  const auto errors = static_cast<std::int64_t>(std::count_if(live.problems().begin(), live.problems().end(), is_error));
  std::vector<std::string> counts;
  if (errors > 0) counts.push_back(SayCounted(CountedPhrase::kLiveErrors, errors, lang));
  if (all > errors) counts.push_back(SayCounted(CountedPhrase::kLiveWarnings, all - errors, lang));
  return Join(counts, Say(Phrase::kOutlineListComma, lang));
}

Phrase HeadOf(const LiveCase& live) {
  if (!live.has_errors()) return Phrase::kLiveHeadWarned;
  return live.site() == nullptr ? Phrase::kLiveHeadWaiting : Phrase::kLiveHeadKept;
}

void WriteProblem(JsonWriter& json, const LiveProblem& problem, Lang lang) {
  const Diagnostic& diagnostic = problem.reported.diagnostic;
  const bool is_error = diagnostic.severity == Severity::kError;
  json.Open('{');
  json.Member("severity", is_error ? "error" : "warning");
  json.Member("label", Say(is_error ? Phrase::kLiveError : Phrase::kLiveWarning, lang));
  json.Member("place", PlaceOf(problem.reported));
  json.Member("pointer", Safe(diagnostic.pointer));
  json.Member("message", Safe(diagnostic.message));
  json.Member("hint", Safe(diagnostic.hint));
  if (problem.excerpt) {
    json.Key("line");
    json.Open('{');
    json.Key("number");
    json.Whole(diagnostic.place.line);
    json.Member("before", problem.excerpt->before);
    json.Member("at", problem.excerpt->at);
    json.Member("after", problem.excerpt->after);
    json.Close('}');
  }
  json.Close('}');
}

void WriteWords(JsonWriter& json, Lang lang) {
  json.Key("words");
  json.Open('{');
  json.Member("region", Say(Phrase::kLiveRegion, lang));
  json.Member("fold", Say(Phrase::kLiveFold, lang));
  json.Member("stopped", Say(Phrase::kLiveStopped, lang));
  json.Member("language", LanguageOf(lang).html);
  json.Member("messages", kMessagesLanguage);
  json.Close('}');
}

}  // namespace

std::string ToldJson(const LiveCase& live, Lang lang) {
  const std::string counts = Counts(live, lang);
  const auto say = [&](Phrase phrase) { return counts.empty() ? counts : FillSlots(Say(phrase, lang), {{"counts", counts}}); };
  const std::size_t shown = std::min(live.problems().size(), LiveCase::kMostShown);
  const auto more = static_cast<std::int64_t>(live.problems().size() - shown);
  JsonWriter json;
  json.Open('{');
  json.Member("site", live.version());
  json.Key("grave");
  json.Boolean(live.has_errors());
  json.Member("head", say(HeadOf(live)));
  json.Member("open", say(Phrase::kLiveOpen));
  json.Member("more", more > 0 ? SayCounted(CountedPhrase::kLiveMore, more, lang) : std::string());
  WriteWords(json, lang);
  json.Key("problems");
  json.Open('[');
  for (std::size_t i = 0; i < shown; ++i) WriteProblem(json, live.problems()[i], lang);
  json.Close(']');
  json.Close('}');
  return json.text();
}

}  // namespace quanlian
