// Explains syntax errors from the text itself.
#include "load/json_syntax.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "base/text.h"
#include "load/json_problems.h"

namespace quanlian {
namespace {

struct Explanation {
  Code code = Code::kSyntax;
  std::size_t at = 0;
  std::string message;
  std::string hint;
};

bool IsSpace(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool IsHex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool IsWordCharacter(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-' || c == '.' ||
         c == '_';
}

std::size_t SkipSpace(std::string_view text, std::size_t at) {
  while (at < text.size() && IsSpace(text[at])) ++at;
  return at;
}

// End of the run of word characters at `from`.
std::size_t WordEnd(std::string_view text, std::size_t from) {
  std::size_t end = from;
  while (end < text.size() && IsWordCharacter(text[end])) ++end;
  return end;
}

// What may stand at the place where reading stopped.
std::string Expected(const JsonReadState& state, bool after_separator) {
  const bool in_object = state.open != nullptr && state.open->kind == JsonKind::kObject;
  switch (state.progress) {
    case JsonProgress::kStart:
      return "an object { … }";
    case JsonProgress::kOpen:
      return in_object ? "a key in double quotes, or '}'" : "a value, or ']'";
    case JsonProgress::kKey:
      return after_separator ? "a value" : "':' after the key";
    case JsonProgress::kValue:
      if (after_separator) return in_object ? "a key in double quotes after ','" : "a value after ','";
      return in_object ? "',' or '}'" : "',' or ']'";
  }
  return {};
}

Explanation EndOfFile(const JsonReadState& state, const std::string& expected) {
  Explanation out{Code::kTruncated, state.text.size(), "expected " + expected + ", found the end of the file", ""};
  out.hint = "the file is cut off: save or copy it again in full";
  return out;
}

// The character at `at`, for a message.
std::string FoundAt(std::string_view text, std::size_t at) {
  std::size_t next = at;
  (void)NextCodePoint(text, &next);
  if (IsWordCharacter(text[at])) next = WordEnd(text, at);
  if (text[at] == '"')
    return "found the text " + Quoted(text.substr(next, std::min(text.find_first_of("\"\n", next), text.size()) - next));
  return "found " + Quoted(text.substr(at, next - at));
}

// The four hex digits after "\u", or nothing.
std::optional<std::uint32_t> HexUnit(std::string_view text, std::size_t at) {
  if (at + 4 > text.size()) return std::nullopt;
  std::uint32_t unit = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    if (!IsHex(text[i])) return std::nullopt;
    const char c = text[i];
    unit = unit * 16 + static_cast<std::uint32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
  }
  return unit;
}

// Whether a legal escape stands at the backslash at `at`; moves `*next` behind it.
bool IsLegalEscape(std::string_view text, std::size_t at, std::size_t* next) {
  *next = at + 2;
  if (std::string_view("\"\\/bfnrt").find(text[at + 1]) != std::string_view::npos) return true;
  if (text[at + 1] != 'u') return false;
  const std::optional<std::uint32_t> unit = HexUnit(text, at + 2);
  *next = at + 6;
  if (!unit || (*unit >= 0xDC00 && *unit <= 0xDFFF)) return false;
  if (*unit < 0xD800 || *unit > 0xDBFF) return true;
  if (text.substr(at + 6, 2) != "\\u") return false;
  const std::optional<std::uint32_t> low = HexUnit(text, at + 8);
  *next = at + 12;
  return low && *low >= 0xDC00 && *low <= 0xDFFF;
}

// Why the string that starts at `start` does not end well.
Explanation InString(const JsonReadState& state, std::size_t start) {
  const std::string_view text = state.text;
  for (std::size_t at = start + 1; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x20) {
      return {Code::kControlCharacter, at,
              "expected '\"' to end the text that begins here: " + Quoted(text.substr(start + 1, at - start - 1)) +
                  ", found a line break or another control character",
              "close the text before it, or write a line break inside a text as \\n"};
    }
    if (text[at] == '"') break;
    if (text[at] != '\\') {
      ++at;
      continue;
    }
    if (at + 1 >= text.size()) break;
    std::size_t next = at;
    if (!IsLegalEscape(text, at, &next)) {
      if (next > text.size()) break;
      return {Code::kBadEscape, at,
              "expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or a character as \\u and four hex digits, found " +
                  Quoted(text.substr(at, next - at)),
              "write a backslash itself as \\\\"};
    }
    at = next;
  }
  return EndOfFile(state, "'\"' at the end of the text " + Quoted(text.substr(start + 1)));
}

// Whether something stands right behind a number that is no part of it (3.5m, 300万), or behind its comma (3,500,000).
bool GoesOnFromNumber(std::string_view text, std::size_t at) {
  const auto digit = [text](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  if (at > 0 && digit(at - 1)) return static_cast<unsigned char>(text[at]) >= 0x80 || (IsWordCharacter(text[at]) && !digit(at));
  return at > 1 && digit(at) && text[at - 1] == ',' && digit(at - 2);
}

// The usual mistakes by their first character; "" when the general words say enough.
std::string HintFor(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (GoesOnFromNumber(text, at)) return std::string(kWholeHint);
  if (rest.front() == '\'') return "texts and keys stand in double quotes \"…\"";
  if (rest.front() == '/' || rest.front() == '#') return "JSON has no comments: take it out";
  if (rest.front() == '}' || rest.front() == ']')
    return "take out the ',' before it, or look for a bracket that was not opened";
  if (rest.front() == '+' || rest.front() == '.') return "numbers begin with a digit or '-'";
  for (const std::string_view wide : {"“", "”", "，", "：", "‘", "’", "｛", "｝", "［", "］", "、", "；", "　"}) {
    if (rest.substr(0, wide.size()) == wide) return "use the plain characters \" , : { } [ ] between values, not the wide ones";
  }
  const std::string_view word = text.substr(at, WordEnd(text, at) - at);
  if (word == "True" || word == "TRUE" || word == "False" || word == "FALSE") return "write true or false in small letters";
  if (word == "None" || word == "undefined" || word == "nil") return "leave the key out when there is nothing to say";
  if (at > 0 && text[at - 1] == '0' && rest.front() >= '0' && rest.front() <= '9') return "a number does not begin with 0";
  if (rest.front() == '"' || rest.front() == '{' || rest.front() == '[') return "a ',' or ':' is missing before it";
  return word.empty() ? "" : "texts stand in double quotes \"…\"";
}

bool IsNotANumberWord(std::string_view word) {
  if (!word.empty() && (word.front() == '-' || word.front() == '+')) word.remove_prefix(1);
  return word == "NaN" || word == "nan" || word == "NAN" || word == "Infinity" || word == "infinity" || word == "Inf" ||
         word == "inf";
}

bool IsBeginningOf(std::string_view word, std::string_view whole) {
  return whole.substr(0, word.size()) == word;
}

// Whether a bare word that reaches the end of the file may be the beginning of something longer.
bool MayGoOn(std::string_view word) {
  const bool number = word.front() == '-' || (word.front() >= '0' && word.front() <= '9');
  return number || IsBeginningOf(word, "true") || IsBeginningOf(word, "false") || IsBeginningOf(word, "null");
}

bool IsCompleteNumber(std::string_view word) {
  const std::size_t digits = word.front() == '-' ? 1 : 0;
  return digits < word.size() && word.find_first_not_of("0123456789.eE+-") == std::string_view::npos && word.back() >= '0' &&
         word.back() <= '9';
}

Explanation Explain(const JsonReadState& state) {
  const std::string_view text = state.text;
  const std::size_t at = SkipToToken(text, state.last_end, state.progress);
  const bool after_separator = at != SkipSpace(text, state.last_end);
  const std::string expected = Expected(state, after_separator);
  if (state.progress == JsonProgress::kValue && state.open == nullptr) {
    const std::size_t rest = SkipSpace(text, state.last_end);
    return {Code::kTrailingContent, rest, "expected the end of the file after the case, " + FoundAt(text, rest),
            "one file holds one case: take out what follows its last '}'"};
  }
  if (at >= text.size()) return EndOfFile(state, expected);
  const bool value_may_follow =
      state.progress == JsonProgress::kKey ? after_separator : state.progress != JsonProgress::kValue || after_separator;
  if (text[at] == '"' && value_may_follow) return InString(state, at);

  const std::string_view word = text.substr(at, WordEnd(text, at) - at);
  if (IsNotANumberWord(word)) {
    return {Code::kNotANumber, at, "expected " + expected + ", " + FoundAt(text, at),
            "JSON has no NaN or Infinity: leave the value out where there is no number"};
  }
  if (!word.empty() && value_may_follow && !GoesOnFromNumber(text, at) && IsCompleteNumber(word) &&
      !(word.front() == '0' && word.size() > 1)) {
    return {Code::kHugeNumber, at, "expected a number that a computer can hold, " + FoundAt(text, at),
            "the largest whole number is 9007199254740991"};
  }
  if (!word.empty() && at + word.size() == text.size() && MayGoOn(word)) return EndOfFile(state, expected);
  return {Code::kSyntax, at, "expected " + expected + ", " + FoundAt(text, at), HintFor(text, at)};
}

// The value being read, or the object or list around it.
std::string PointerTo(const JsonReadState& state) {
  if (state.open == nullptr) return {};
  if (state.progress != JsonProgress::kKey) return PointerOf(*state.open);
  JsonNode value;
  value.key = state.key;
  value.parent = state.open;
  return PointerOf(value);
}

}  // namespace

std::size_t SkipToToken(std::string_view text, std::size_t from, JsonProgress progress) {
  const std::size_t at = SkipSpace(text, from);
  if (at >= text.size()) return at;
  const bool separator =
      (progress == JsonProgress::kKey && text[at] == ':') || (progress == JsonProgress::kValue && text[at] == ',');
  return separator ? SkipSpace(text, at + 1) : at;
}

std::size_t ScalarEnd(std::string_view text, std::size_t from) {
  const auto digits = [text](std::size_t at) {
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    return at;
  };
  const auto is = [text](std::size_t at, std::string_view characters) {
    return at < text.size() && characters.find(text[at]) != std::string_view::npos;
  };
  for (const std::string_view word : {"true", "false", "null"}) {
    if (text.substr(from, word.size()) == word) return from + word.size();
  }
  std::size_t at = is(from, "-") ? from + 1 : from;
  at = is(at, "0") ? at + 1 : digits(at);
  if (is(at, ".")) at = digits(at + 1);
  if (is(at, "eE")) at = digits(is(at + 1, "+-") ? at + 2 : at + 1);
  return at;
}

void ReportSyntax(const JsonReadState& state, JsonProblems& problems) {
  const Explanation why = Explain(state);
  std::string hint = why.hint;
  if (why.code == Code::kTruncated && state.open != nullptr) {
    hint += std::string("; the last ") + (state.open->kind == JsonKind::kObject ? "'{'" : "'['") + " not closed is at " +
            problems.LineOf(state.open->at);
  }
  problems.ErrorAtByte(why.code, why.at, PointerTo(state), why.message, hint);
}

}  // namespace quanlian
