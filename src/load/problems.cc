// Wording and bookkeeping of problems.
#include "load/problems.h"

#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::int64_t kQuotedCodePoints = 40;
constexpr std::size_t kLongestWord = 64;

}  // namespace

std::string Shortened(std::string_view text) {
  const std::string_view head = SliceCodePoints(text, {0, kQuotedCodePoints});
  std::string out(head);
  if (head.size() < text.size()) out += "…";
  return out;
}

std::string Quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : Shortened(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

void Problems::Add(Severity severity, Code code, ProblemPlace place, std::string message, std::string hint) {
  if (full()) {
    overflowed_ = true;
    return;
  }
  found_.Add({severity, std::string(CodeWord(code)), place.text, std::move(place.path), std::move(message), std::move(hint)});
}

std::string Problems::DidYouMean(std::string_view word, const std::vector<std::string_view>& candidates) {
  if (word.size() > kLongestWord || candidates.size() > comparisons_left_) return {};
  comparisons_left_ -= candidates.size();
  const std::string nearest = NearestWord(word, candidates);
  return nearest.empty() ? nearest : "did you mean \"" + nearest + "\"?";
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

}  // namespace quanlian
