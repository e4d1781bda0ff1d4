// Reading texts: plain ones, and those with a form of their own (ids, numbers, addresses, digests, languages).
#include <algorithm>

#include "base/hidden.h"
#include "base/text.h"
#include "load/values.h"

namespace quanlian {
namespace {

constexpr std::size_t kMaxIdLength = 64;

bool IsLower(char c) {
  return c >= 'a' && c <= 'z';
}
bool IsLetter(char c) {
  return IsLower(static_cast<char>(c | 0x20));
}

// White space as JavaScript and so the JSON Schema has it (\s).
constexpr CodePointRange kWhite[] = {{0x09, 0x0D},     {0x20, 0x20},     {0xA0, 0xA0},     {0x1680, 0x1680}, {0x2000, 0x200A},
                                     {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}, {0xFEFF, 0xFEFF}};

template <class Predicate>
bool AnyCodePoint(std::string_view text, Predicate holds) {
  for (std::size_t at = 0; at < text.size();) {
    if (holds(NextCodePoint(text, &at))) return true;
  }
  return false;
}

bool IsId(std::string_view text) {
  if (text.empty() || text.size() > kMaxIdLength || text.front() == '-' || text.back() == '-') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '-' ? text[i - 1] == '-' : !IsLower(text[i]) && !IsDigit(text[i])) return false;
  }
  return true;
}

// "zh", "zh-Hans-CN": a language of 2 to 8 letters, then parts of 1 to 8 letters or digits.
bool IsLanguage(std::string_view text) {
  bool first = true;
  while (true) {
    const std::size_t length = std::min(text.find('-'), text.size());
    const std::string_view part = text.substr(0, length);
    if (part.empty() || part.size() > 8 || (first && part.size() < 2)) return false;
    for (const char c : part) {
      if (!IsLetter(c) && (first || !IsDigit(c))) return false;
    }
    if (length == text.size()) return true;
    text.remove_prefix(length + 1);
    first = false;
  }
}

bool IsUrl(std::string_view text) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (text.substr(0, scheme.size()) == scheme && text.size() > scheme.size())
      return !AnyCodePoint(text, [](char32_t c) { return IsIn(kWhite, c); });
  }
  return false;
}

void ReadNumber(Reading& reading, const JsonNode& node, char letter, std::string& out) {
  const std::string form = std::string(1, letter) + "1, " + letter + "2, …";
  if (!Is(reading, node, JsonKind::kString, "a number of the form " + form)) return;
  const std::string_view text = node.text;
  const bool good = text.size() > 1 && text.size() <= 10 && text[0] == letter && text[1] != '0' &&
                    std::all_of(text.begin() + 1, text.end(), IsDigit);
  if (!good) {
    reading.problems.Error(Code::kBadNumber, node, "expected a number of the form " + form + ", found " + Quoted(text));
    return;
  }
  out = text;
  reading.ids.Define(IdKind::kNumber, node, reading.problems);
}

}  // namespace

std::string IdFrom(std::string_view text) {
  std::string id;
  for (const char c : text.substr(0, kMaxIdLength)) {
    if (IsLetter(c) || IsDigit(c)) {
      id += IsDigit(c) ? c : static_cast<char>(c | 0x20);
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

void ReadTextOrNothing(Reading& reading, const JsonNode& node, std::string& out) {
  if (!Is(reading, node, JsonKind::kString, "a text")) return;
  out = node.text;
}

void ReadValue(Reading& reading, const JsonNode& node, std::string& out) {
  ReadTextOrNothing(reading, node, out);
  if (node.kind == JsonKind::kString && !AnyCodePoint(node.text, [](char32_t c) { return !IsIn(kWhite, c); })) {
    reading.problems.Error(Code::kEmptyText, node, "expected a text that says something, found " + Quoted(node.text),
                           "leave an optional key out; write \"not stated\" in words where the reader must know");
  }
}

void ReadUrl(Reading& reading, const JsonNode& node, std::string& out) {
  if (!Is(reading, node, JsonKind::kString, "a web address as a text")) return;
  out = node.text;
  if (IsUrl(node.text)) return;
  reading.problems.Error(Code::kBadUrl, node,
                         "expected a web address that begins with https:// or http://, found " + Quoted(node.text),
                         "copy the address from the browser, without spaces");
}

void ReadLanguage(Reading& reading, const JsonNode& node, std::string& out) {
  if (!Is(reading, node, JsonKind::kString, "a language tag as a text")) return;
  out = node.text;
  if (IsLanguage(node.text)) return;
  reading.problems.Error(Code::kBadLanguage, node,
                         "expected a language tag such as \"zh\" or \"en\", found " + Quoted(node.text));
}

void ReadSha256(Reading& reading, const JsonNode& node, std::string& out) {
  if (!Is(reading, node, JsonKind::kString, "a SHA-256 as a text")) return;
  out = node.text;
  const bool hex = std::all_of(out.begin(), out.end(), [](char c) { return IsDigit(c) || (c >= 'a' && c <= 'f'); });
  if (out.size() == 64 && hex) return;
  reading.problems.Error(
      Code::kBadDigest, node,
      "expected 64 digits 0-9 and a-f, found " + Quoted(node.text) + " (" + std::to_string(out.size()) + " bytes)",
      "the command sha256sum FILE prints it");
}

void ReadSchema(Reading& reading, const JsonNode& node, std::string& out) {
  if (!Is(reading, node, JsonKind::kString, "the text \"quanlian/2\"")) return;
  out = node.text;
  if (out == SchemaOf(FileForm::kFirst) || out == SchemaOf(FileForm::kSecond)) return;
  reading.problems.Error(Code::kBadSchema, node, "expected \"quanlian/2\" or \"quanlian/1\", found " + Quoted(node.text),
                         "these are the forms of the case file that this program reads");
}

void ReadCurrency(Reading& reading, const JsonNode& node, std::string& out) {
  if (!Is(reading, node, JsonKind::kString, "the code of a currency as a text")) return;
  out = node.text;
  if (out.size() == 3 && std::all_of(out.begin(), out.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) return;
  reading.problems.Error(Code::kBadCurrency, node, "expected the code of a currency, found " + Quoted(node.text),
                         "three capitals of ISO 4217: CNY, USD, GBP");
}

void ReadIdText(Reading& reading, const JsonNode& node, std::string& out) {
  if (!Is(reading, node, JsonKind::kString, "an id as a text")) return;
  out = node.text;
  if (IsId(node.text)) return;
  const std::string meant = IdFrom(node.text);
  reading.problems.Error(
      Code::kBadId, node,
      "expected an id of lower-case letters, digits and single hyphens, at most 64 characters, found " + Quoted(node.text),
      meant.empty() ? "" : "for example \"" + meant + "\"");
}

void ReadEvidenceNumber(Reading& reading, const JsonNode& node, std::string& out) {
  ReadNumber(reading, node, 'E', out);
}

void ReadOutcomeNumber(Reading& reading, const JsonNode& node, std::string& out) {
  ReadNumber(reading, node, 'O', out);
}

}  // namespace quanlian
