// Reading numbers, dates, spans, addresses and words.
#include "load/values.h"

#include <algorithm>

#include "load/fields.h"

namespace quanlian {
namespace {

constexpr std::int64_t kMaxMonths = 12'000;

// Reads a whole number of [min, max]; false after reporting why not.
bool ReadWhole(Reading& reading, const JsonNode& node, std::int64_t min, std::int64_t max, std::int64_t* out) {
  if (!Is(reading, node, JsonKind::kNumber, "a whole number")) return false;
  const bool negative = node.text.front() == '-';
  const std::string_view digits = negative ? node.text.substr(1) : node.text;
  if (digits.find_first_not_of("0123456789") != std::string_view::npos) {
    reading.problems.Error(Code::kNotWhole, node, "expected a whole number, found " + Quoted(node.text),
                           std::string(kWholeHint));
    return false;
  }
  std::int64_t value = 0;
  for (const char digit : digits) value = value > kMaxWhole ? value : value * 10 + (digit - '0');
  if (negative) value = -value;
  if (value >= min && value <= max) {
    *out = value;
    return true;
  }
  reading.problems.Error(
      Code::kNumberRange, node,
      "expected a number from " + std::to_string(min) + " to " + std::to_string(max) + ", found " + Quoted(node.text));
  return false;
}

void ReadInt(Reading& reading, const JsonNode& node, std::int64_t min, int& out) {
  std::int64_t value = out;
  if (ReadWhole(reading, node, min, kMaxMonths, &value)) out = static_cast<int>(value);
}

// The item's kinds that `allowed` lists, as "link:ID", "party:ID" or "case".
std::string FormsOf(const std::vector<ItemKind>& allowed) {
  std::string forms;
  for (std::size_t i = 0; i < allowed.size(); ++i) {
    if (i > 0) forms += i + 1 == allowed.size() ? " or " : ", ";
    forms += '"' + std::string(WordFor(allowed[i])) + (allowed[i] == ItemKind::kCase ? "\"" : ":ID\"");
  }
  return forms;
}

void ReadItem(Reading& reading, const JsonNode& node, const std::vector<ItemKind>& allowed, ItemRef& out) {
  if (!Is(reading, node, JsonKind::kString, "the address of an item as a text")) return;
  const std::optional<ItemRef> ref = ParseItemRef(node.text);
  if (ref && std::find(allowed.begin(), allowed.end(), ref->kind) != allowed.end()) {
    out = *ref;
    reading.ids.Refer(out, node);
    return;
  }
  std::vector<std::string_view> kinds;
  kinds.reserve(allowed.size());
  for (const ItemKind kind : allowed) kinds.push_back(WordFor(kind));
  std::string hint;
  if (!ref && ValueFor<ItemKind>(node.text.substr(0, node.text.find(':'))) == std::nullopt) {
    hint = reading.problems.DidYouMean(node.text.substr(0, node.text.find(':')), kinds);
  }
  reading.problems.Error(Code::kBadItem, node, "expected " + FormsOf(allowed) + ", found " + Quoted(node.text), hint);
}

}  // namespace

bool Is(Reading& reading, const JsonNode& node, JsonKind kind, std::string_view expected) {
  if (node.kind == kind) return true;
  std::string hint;
  if (node.kind == JsonKind::kNull) {
    hint = "null is never used: leave an optional key out";
  } else if (kind == JsonKind::kString &&
             (node.kind == JsonKind::kNumber || node.kind == JsonKind::kTrue || node.kind == JsonKind::kFalse)) {
    hint = "put it in double quotes";
  } else if (kind == JsonKind::kNumber && node.kind == JsonKind::kString) {
    const bool digits = node.text.find_first_not_of("0123456789") == std::string_view::npos;
    hint = digits ? "write it without quotes" : kWholeHint;
  } else if (kind == JsonKind::kArray) {
    hint = "put it in square brackets, even when it is only one";
  }
  reading.problems.Error(Code::kWrongType, node, "expected " + std::string(expected) + ", found " + Describe(node),
                         std::move(hint));
  return false;
}

void ReadValue(Reading& reading, const JsonNode& node, bool& out) {
  if (node.kind == JsonKind::kTrue || node.kind == JsonKind::kFalse) {
    out = node.kind == JsonKind::kTrue;
    return;
  }
  reading.problems.Error(Code::kWrongType, node, "expected true or false, found " + Describe(node), "write it without quotes");
}

void ReadValue(Reading& reading, const JsonNode& node, std::int64_t& out) {
  (void)ReadWhole(reading, node, 0, kMaxWhole, &out);
}

void ReadPositive(Reading& reading, const JsonNode& node, std::int64_t& out) {
  (void)ReadWhole(reading, node, 1, kMaxWhole, &out);
}

void ReadValue(Reading& reading, const JsonNode& node, int& out) {
  ReadInt(reading, node, 0, out);
}

void ReadPositive(Reading& reading, const JsonNode& node, int& out) {
  ReadInt(reading, node, 1, out);
}

void ReadValue(Reading& reading, const JsonNode& node, Decimal& out) {
  if (!Is(reading, node, JsonKind::kNumber, "a number")) return;
  Result<Decimal> number = ParseDecimal(node.text);
  if (number.ok()) {
    out = number.value();
  } else {
    reading.problems.Error(Code::kNumberRange, node, "expected a number that is not negative, found " + Quoted(node.text),
                           number.error());
  }
}

void ReadValue(Reading& reading, const JsonNode& node, Duration& out) {
  if (!Is(reading, node, JsonKind::kString, "a length of time as a text")) return;
  const Result<Duration> duration = ParseDuration(node.text);
  if (duration.ok()) {
    out = duration.value();
  } else {
    reading.problems.Error(Code::kBadDuration, node, "expected a length of time, found " + Quoted(node.text), duration.error());
  }
}

void ReadValue(Reading& reading, const JsonNode& node, PartialDate& out) {
  if (!Is(reading, node, JsonKind::kString, "a date as a text")) return;
  const Result<PartialDate> date = ParsePartialDate(node.text);
  if (date.ok()) {
    out = date.value();
  } else {
    reading.problems.Error(Code::kBadDate, node, "expected a date, found " + Quoted(node.text), date.error());
  }
}

void ReadValue(Reading& reading, const JsonNode& node, CodePointSpan& out) {
  if (!Is(reading, node, JsonKind::kArray, "a span [start, end]")) return;
  if (node.size != 2) {
    reading.problems.Error(Code::kBadSpan, node, "expected a span [start, end], found a list of " + std::to_string(node.size));
    return;
  }
  const JsonNode& end = *node.first_child->next_sibling;
  if (!ReadWhole(reading, *node.first_child, 0, kMaxWhole, &out.start) || !ReadWhole(reading, end, 0, kMaxWhole, &out.end))
    return;
  if (out.start > out.end) {
    reading.problems.Error(Code::kBadSpan, node,
                           "expected a span [start, end] that ends after its start, found [" + std::to_string(out.start) +
                               ", " + std::to_string(out.end) + "]",
                           "count characters of the source from 0; the end is the first one after the words");
  }
}

std::vector<const JsonNode*> NodesByLanguage(Reading& reading, const JsonNode& node) {
  std::vector<const JsonNode*> nodes;
  if (!Is(reading, node, JsonKind::kObject, "an object by language { }")) return nodes;
  Fields fields(reading, node);
  for (const Lang lang : reading.languages) nodes.push_back(fields.Find(LanguageOf(lang).tag));
  return nodes;
}

namespace {

// Both languages, always.
void ReadFirstText(Reading& reading, const JsonNode& node, LocalText& out) {
  if (!Is(reading, node, JsonKind::kObject, "a text in both languages {\"zh\": \"…\", \"en\": \"…\"}")) return;
  Fields fields(reading, node);
  for (const CaseLanguage& language : kCaseLanguages) fields.Need(language.key, out.words[language.lang]);
}

// A text in the authoritative language, or an object by language which has that one and may have others.
void ReadSecondText(Reading& reading, const JsonNode& node, LocalText& out) {
  if (node.kind == JsonKind::kString) {
    ReadValue(reading, node, out.words[reading.authoritative]);
    return;
  }
  if (!Is(reading, node, JsonKind::kObject, "a text, or an object of one by language")) return;
  Fields fields(reading, node);
  for (const Lang lang : reading.languages) {
    const std::string_view tag = LanguageOf(lang).tag;
    if (lang == reading.authoritative) {
      fields.Need(tag, out.words[lang]);
    } else {
      fields.May(tag, out.words[lang]);
    }
  }
}

}  // namespace

void ReadValue(Reading& reading, const JsonNode& node, LocalText& out) {
  out.authoritative = reading.authoritative;
  if (reading.form == FileForm::kFirst) {
    ReadFirstText(reading, node, out);
  } else {
    ReadSecondText(reading, node, out);
  }
}

void ReadValue(Reading& reading, const JsonNode& node, Lang& out) {
  std::vector<std::string_view> tags;
  for (const Lang lang : Languages()) tags.push_back(LanguageOf(lang).tag);
  if (const std::optional<std::size_t> at = ReadWord(reading, node, tags)) out = static_cast<Lang>(*at);
}

void ReadValue(Reading& reading, const JsonNode& node, ItemRef& out) {
  std::vector<ItemKind> all;
  for (const WordOf<ItemKind>& entry : Words<ItemKind>()) all.push_back(entry.value);
  ReadItem(reading, node, all, out);
}

void ReadPlace(Reading& reading, const JsonNode& node, ItemRef& out) {
  ReadItem(reading, node, {ItemKind::kLink, ItemKind::kParty, ItemKind::kCase}, out);
}

std::optional<std::size_t> ReadWord(Reading& reading, const JsonNode& node, const std::vector<std::string_view>& words) {
  std::string list;
  for (const std::string_view word : words) list += (list.empty() ? "\"" : ", \"") + std::string(word) + '"';
  if (!Is(reading, node, JsonKind::kString, "one of " + list)) return std::nullopt;
  const auto found = std::find(words.begin(), words.end(), node.text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  reading.problems.Error(Code::kBadWord, node, "expected one of " + list + ", found " + Quoted(node.text),
                         reading.problems.DidYouMean(node.text, words));
  return std::nullopt;
}

}  // namespace quanlian
