// Reading a case file: bytes, JSON, objects, ids, rules.
#include "load/case_reader.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>

#include "load/case_rules.h"
#include "load/read_case_fields.h"
#include "model/first_form.h"
#include "model/law.h"

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
}

// What must be known before the rest is read; whether it is right is reported when its turn comes.
FileForm FormOf(const JsonNode& root) {
  const JsonNode* schema = Member(root, "schema");
  return schema != nullptr && schema->text == SchemaOf(FileForm::kSecond) ? FileForm::kSecond : FileForm::kFirst;
}

std::vector<Lang> LanguagesOf(const JsonNode& root, FileForm form) {
  std::vector<Lang> languages;
  const auto add = [&languages](const JsonNode* node) {
    const std::optional<Lang> lang = node == nullptr ? std::nullopt : ValueFor<Lang>(node->text);
    if (lang && std::find(languages.begin(), languages.end(), *lang) == languages.end()) languages.push_back(*lang);
  };
  if (form == FileForm::kFirst) {
    add(Member(root, "authoritativeLanguage"));
    for (const CaseLanguage& language : kCaseLanguages) {
      if (std::find(languages.begin(), languages.end(), language.lang) == languages.end()) languages.push_back(language.lang);
    }
    return languages;
  }
  const JsonNode* list = Member(root, "languages");
  const JsonNode* node = list == nullptr || list->kind != JsonKind::kArray ? nullptr : list->first_child;
  for (; node != nullptr; node = node->next_sibling) add(node);
  if (languages.empty()) languages.push_back(kFirstLanguage);
  return languages;
}

// The kinds of sanction of the file's law need no definition.
void ProvideLaw(const JsonNode& root, Reading& reading) {
  const JsonNode* law = Member(root, "law");
  const std::string_view name = reading.form == FileForm::kFirst ? kFirstFormLaw : law == nullptr ? "" : law->text;
  for (const LawKind& kind : KindsOfLaw(name)) reading.ids.Provide(IdKind::kSanctionKind, kind.id);
}

// What the first form says otherwise, and what follows.
void Complete(const Reading& reading, Case& the_case) {
  the_case.languages = reading.languages;
  the_case.authoritative_language = reading.authoritative;
  if (reading.form == FileForm::kFirst) the_case.law = kFirstFormLaw;
  for (Unit& unit : the_case.units) unit.word.authoritative = reading.authoritative;
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
  Reading reading{problems, {}, {}, {}, FormOf(tree.root()), {}};
  reading.languages = LanguagesOf(tree.root(), reading.form);
  reading.authoritative = reading.languages.front();
  ProvideLaw(tree.root(), reading);
  ReadCaseFields(reading, tree.root(), the_case);
  Complete(reading, the_case);
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
