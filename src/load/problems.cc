// Wording and bookkeeping of problems.
#include "load/problems.h"

#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::int64_t kQuotedCodePoints = 40;
constexpr std::size_t kLongestWord = 64;

std::string Shortened(std::string_view text) {
  const std::string_view head = SliceCodePoints(text, {0, kQuotedCodePoints});
  std::string out(head);
  if (head.size() < text.size()) out += "…";
  return out;
}

}  // namespace

std::string Quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : Shortened(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string Describe(const JsonNode& node) {
  switch (node.kind) {
    case JsonKind::kNull:
      return "null";
    case JsonKind::kFalse:
      return "false";
    case JsonKind::kTrue:
      return "true";
    case JsonKind::kNumber:
      return "the number " + Shortened(node.text);
    case JsonKind::kString:
      return "the text " + Quoted(node.text);
    case JsonKind::kArray:
      return "a list [ ]";
    case JsonKind::kObject:
      return "an object { }";
  }
  return {};
}

void Problems::Error(Code code, const JsonNode& node, std::string message, std::string hint) {
  if (!full()) {
    for (const JsonNode* around = &node; around != nullptr; around = around->parent) faulty_.insert(around);
  }
  Add(Severity::kError, code, node.at, full() ? "" : PointerOf(node), std::move(message), std::move(hint));
}

void Problems::Warning(Code code, const JsonNode& node, std::string message, std::string hint) {
  Add(Severity::kWarning, code, node.at, full() ? "" : PointerOf(node), std::move(message), std::move(hint));
}

void Problems::ErrorAtKey(Code code, const JsonNode& node, std::string message, std::string hint) {
  Add(Severity::kError, code, node.key_at, full() ? "" : PointerOf(node), std::move(message), std::move(hint));
}

void Problems::ErrorAtByte(Code code, std::size_t offset, std::string pointer, std::string message, std::string hint) {
  Add(Severity::kError, code, offset, std::move(pointer), std::move(message), std::move(hint));
}

std::string Problems::DidYouMean(std::string_view word, const std::vector<std::string_view>& candidates) {
  if (word.size() > kLongestWord || candidates.size() > comparisons_left_) return {};
  comparisons_left_ -= candidates.size();
  const std::string nearest = NearestWord(word, candidates);
  return nearest.empty() ? nearest : "did you mean \"" + nearest + "\"?";
}

std::string Problems::LineOf(std::size_t offset) const {
  return "line " + std::to_string(lines_.PlaceOf(offset).line);
}

Diagnostics Problems::Take() {
  if (overflowed_) {
    Diagnostic more;
    more.code = CodeWord(Code::kTooManyProblems);
    more.message = "expected a file with few problems, found more than " + std::to_string(max_problems_);
    more.hint = "only the first ones found are listed: mend them and check again";
    found_.Add(std::move(more));
  }
  found_.SortByPlace();
  return std::move(found_);
}

void Problems::Add(Severity severity, Code code, std::size_t offset, std::string pointer, std::string message,
                   std::string hint) {
  if (full()) {
    overflowed_ = true;
    return;
  }
  found_.Add(
      {severity, std::string(CodeWord(code)), lines_.PlaceOf(offset), std::move(pointer), std::move(message), std::move(hint)});
}

}  // namespace quanlian
