// Reading a case file: bytes, JSON, objects, ids, rules.
#include "load/case_reader.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>

#include "load/case_rules.h"
#include "load/read_case_fields.h"

namespace quanlian {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Whether the bytes are a text that can be parsed at all.
bool CheckBytes(std::string_view text, const LoadLimits& limits, JsonProblems& problems) {
  const std::size_t max_bytes = std::min<std::size_t>(limits.max_bytes, std::numeric_limits<std::uint32_t>::max());
  if (text.size() > max_bytes) {
    problems.ErrorAtByte(
        Code::kTooLarge, 0, "",
        "expected a file of at most " + std::to_string(max_bytes) + " bytes, found " + std::to_string(text.size()),
        "a case file holds quotes and figures, not the sources themselves");
    return false;
  }
  const std::optional<std::size_t> invalid = FindInvalidUtf8(text);
  if (invalid) {
    problems.ErrorAtByte(Code::kInvalidUtf8, *invalid, "",
                         "expected UTF-8, found other bytes from byte " + std::to_string(*invalid) + " on (counted from 0)",
                         "save the file again with the encoding UTF-8");
    return false;
  }
  const std::size_t nul = text.find('\0');  // would end the text for the parser
  if (nul != std::string_view::npos) {
    problems.ErrorAtByte(Code::kControlCharacter, nul, "", "expected a text, found U+0000 at byte " + std::to_string(nul),
                         "save the file again as plain text, encoding UTF-8: all that follows would be lost");
    return false;
  }
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    problems.ErrorAtByte(Code::kEmptyFile, 0, "", "expected a case file, found an empty file",
                         "choose the file again, or begin with a copy of another case");
    return false;
  }
  return true;
}

void CheckRules(const CaseInFile& file, Reading& reading) {
  CheckCitations(file, reading);
  CheckChain(file, reading.problems);
  CheckLeads(file, reading.problems);
  CheckHeadlines(file, reading.problems);
  CheckTour(file, reading.problems);
  CheckCircles(file, reading.problems);
  CheckNames(file, reading.problems);
  CheckTerms(file, reading.problems);
}

// Needed before the texts are read; whether it is right is reported when its turn comes.
Lang AuthoritativeLanguage(const JsonNode& root) {
  const JsonNode* node = Member(root, "authoritativeLanguage");
  for (const CaseLanguage& language : kCaseLanguages) {
    if (node != nullptr && node->text == language.key) return language.lang;
  }
  return kCaseLanguages[0].lang;
}

void ReadInto(Case& the_case, std::string_view text, const LoadLimits& limits, FurtherRules further, JsonProblems& problems) {
  if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    problems.ErrorAtByte(Code::kByteOrderMark, 0, "",
                         "expected '{', found a byte order mark (EF BB BF) at the start of the file",
                         "save the file as UTF-8 without BOM");
  }
  if (!CheckBytes(text, limits, problems)) return;
  JsonTree tree;
  if (!ParseJson(text, limits, problems, tree)) return;
  Reading reading{problems, {}, {}, AuthoritativeLanguage(tree.root())};
  ReadCaseFields(reading, tree.root(), the_case);
  for (Unit& unit : the_case.units) unit.word.authoritative = reading.authoritative;
  reading.ids.ReportUnknown(problems);
  const CaseIndex index(the_case);
  const CaseInFile file{the_case, index, tree.root()};
  CheckRules(file, reading);
  if (further != nullptr) further(file, problems);
}

}  // namespace

std::optional<Case> ReadCase(std::string_view json, Diagnostics& diagnostics, const LoadLimits& limits, FurtherRules further) {
  Problems problems(limits.max_problems);
  JsonProblems json_problems(json, problems);
  std::optional<Case> the_case(std::in_place);
  ReadInto(*the_case, json, limits, further, json_problems);
  const Diagnostics found = problems.Take();
  for (const Diagnostic& diagnostic : found.items()) diagnostics.Add(diagnostic);
  if (found.has_errors()) the_case.reset();
  return the_case;
}

}  // namespace quanlian
