// One JSON value → one value of the model. Every reader reports what is wrong and leaves `out` usable.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/ids.h"
#include "load/json_problems.h"
#include "model/case.h"

namespace quanlian {

// A citation with its place in the file: its source may come later.
struct CitationSite {
  const JsonNode* node;
  SourceId source;
  std::optional<CodePointSpan> span;
};

// What reading one file gathers.
struct Reading {
  JsonProblems& problems;
  IdTable ids;
  std::vector<CitationSite> citations;
  Lang authoritative{};  // of every text, wherever the file says so
  FileForm form = FileForm::kFirst;
  std::vector<Lang> languages;  // of a file of the second form
};

// Whole numbers above this are not exact in every program that reads JSON (2^53 - 1).
inline constexpr std::int64_t kMaxWhole = 9007199254740991;

// Reports unless the node is of that kind. `expected` is for the message: "a list [ ]".
[[nodiscard]] bool Is(Reading& reading, const JsonNode& node, JsonKind kind, std::string_view expected);

// A text that says something: not empty.
void ReadValue(Reading& reading, const JsonNode& node, std::string& out);
// The same, or empty.
void ReadTextOrNothing(Reading& reading, const JsonNode& node, std::string& out);
void ReadUrl(Reading& reading, const JsonNode& node, std::string& out);
void ReadLanguage(Reading& reading, const JsonNode& node, std::string& out);
void ReadSha256(Reading& reading, const JsonNode& node, std::string& out);
void ReadSchema(Reading& reading, const JsonNode& node, std::string& out);
// An id as such: lower-case words with hyphens, at most 64 characters.
void ReadIdText(Reading& reading, const JsonNode& node, std::string& out);
void ReadEvidenceNumber(Reading& reading, const JsonNode& node, std::string& out);
void ReadOutcomeNumber(Reading& reading, const JsonNode& node, std::string& out);
// Three capitals.
void ReadCurrency(Reading& reading, const JsonNode& node, std::string& out);

void ReadValue(Reading& reading, const JsonNode& node, bool& out);
void ReadValue(Reading& reading, const JsonNode& node, std::int64_t& out);
// 0 to 12,000: months.
void ReadValue(Reading& reading, const JsonNode& node, int& out);
// As above, but from 1.
void ReadPositive(Reading& reading, const JsonNode& node, std::int64_t& out);
void ReadPositive(Reading& reading, const JsonNode& node, int& out);

void ReadValue(Reading& reading, const JsonNode& node, Decimal& out);
void ReadValue(Reading& reading, const JsonNode& node, Duration& out);
void ReadValue(Reading& reading, const JsonNode& node, PartialDate& out);
void ReadValue(Reading& reading, const JsonNode& node, CodePointSpan& out);
void ReadValue(Reading& reading, const JsonNode& node, LocalText& out);
// One of the languages of the format.
void ReadValue(Reading& reading, const JsonNode& node, Lang& out);
// Any item, or "case".
void ReadValue(Reading& reading, const JsonNode& node, ItemRef& out);
// A link, a party or "case".
void ReadPlace(Reading& reading, const JsonNode& node, ItemRef& out);

// What an author may have meant by a text that is no id: "Operator_Reseller 1" → "operator-reseller-1"; "" when nothing is
// left.
[[nodiscard]] std::string IdFrom(std::string_view text);

// Position of the node's word in `words`, or nothing after reporting it.
[[nodiscard]] std::optional<std::size_t> ReadWord(Reading& reading, const JsonNode& node,
                                                  const std::vector<std::string_view>& words);

template <class Enum>
requires std::is_enum_v<Enum>
void ReadValue(Reading& reading, const JsonNode& node, Enum& out) {
  std::vector<std::string_view> words;
  for (const WordOf<Enum>& entry : Words<Enum>()) {
    if (entry.since <= reading.form) words.push_back(entry.word);
  }
  if (const std::optional<std::size_t> at = ReadWord(reading, node, words)) out = ValueFor<Enum>(words[*at]).value_or(out);
}

// The use of an id.
template <class Tag>
void ReadValue(Reading& reading, const JsonNode& node, Id<Tag>& out) {
  ReadIdText(reading, node, out.value);
  if (!reading.problems.IsFaulty(&node)) reading.ids.Refer(KindOf(out), node, node.text);
}

// The definition of an id.
template <class Tag>
void DefineId(Reading& reading, const JsonNode& node, Id<Tag>& out) {
  ReadIdText(reading, node, out.value);
  if (reading.problems.IsFaulty(&node)) {
    reading.ids.Tolerate(KindOf(out), out.value);
    reading.ids.Tolerate(KindOf(out), IdFrom(out.value));
  } else {
    reading.ids.Define(KindOf(out), node, reading.problems);
  }
}

template <class T>
void ReadValue(Reading& reading, const JsonNode& node, std::optional<T>& out) {
  ReadValue(reading, node, out.emplace());
}

// The values by language of an object, in the order of the file's languages; null where it has none. None at all, after
// reporting it, for what is no object or has other keys.
[[nodiscard]] std::vector<const JsonNode*> NodesByLanguage(Reading& reading, const JsonNode& node);

template <class T>
void ReadValue(Reading& reading, const JsonNode& node, ByLanguage<T>& out) {
  const std::vector<const JsonNode*> nodes = NodesByLanguage(reading, node);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i] != nullptr) ReadValue(reading, *nodes[i], out[reading.languages[i]]);
  }
}

// Element number i of `out` is always element number i of the file.
template <class T>
void ReadValue(Reading& reading, const JsonNode& node, std::vector<T>& out) {
  if (!Is(reading, node, JsonKind::kArray, "a list [ ]")) return;
  out.reserve(node.size);
  for (const JsonNode* child = node.first_child; child != nullptr; child = child->next_sibling) {
    ReadValue(reading, *child, out.emplace_back());
  }
}

}  // namespace quanlian
