#include "layout/line_break.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "layout/breaks/break_rules.h"

namespace quanlian {
namespace {

bool IsBlank(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r';
}

std::string_view TrimBlanks(std::string_view line) {
  while (!line.empty() && IsBlank(static_cast<unsigned char>(line.back()))) line.remove_suffix(1);
  while (!line.empty() && IsBlank(static_cast<unsigned char>(line.front()))) line.remove_prefix(1);
  return line;
}

// Walks one text and cuts it into lines.
class Breaker {
 public:
  Breaker(std::string_view text, float width, TextStyle style, const TextMeasure& measure)
      : text_(text), width_(width), style_(style), measure_(measure) {}

  std::vector<std::string_view> Lines() {
    BreakRules rules;
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t start = at;
      const char32_t c = NextCodePoint(text_, &at);
      const Break may = rules.Before(c);
      if (may == Break::kMust) EndLine(start);
      if (may == Break::kMay) chance_ = {start, used_};
      if (may != Break::kNever) character_ = {start, used_};
      const float advance = measure_.Width(text_.substr(start, at - start), style_);
      while (used_ + advance > width_ && !IsBlank(c) && Cut()) continue;
      used_ += advance;
    }
    EndLine(text_.size());
    return std::move(lines_);
  }

 private:
  // A place in the text, and how much of the line stands before it.
  struct Place {
    std::size_t at = 0;
    float used = 0;
  };

  // Ends the line at the last chance, or before the last character when a single word fills the whole line. False where that
  // character alone fills it.
  bool Cut() {
    const Place end = chance_.at > line_start_ ? chance_ : character_;
    if (end.at <= line_start_) return false;
    const float used = used_ - end.used;
    const Place character{character_.at, character_.used - end.used};
    EndLine(end.at);
    used_ = used;
    character_ = character;
    return true;
  }

  void EndLine(std::size_t end) {
    lines_.push_back(TrimBlanks(text_.substr(line_start_, end - line_start_)));
    line_start_ = end;
    used_ = 0;
    chance_ = character_ = {end, 0};
  }

  std::string_view text_;
  float width_;
  TextStyle style_;
  const TextMeasure& measure_;
  std::vector<std::string_view> lines_;
  std::size_t line_start_ = 0;
  float used_ = 0;
  Place chance_;
  Place character_;  // the beginning of the last one, as a reader sees characters
};

}  // namespace

std::vector<std::string_view> BreakLines(std::string_view text, float width, TextStyle style, const TextMeasure& measure) {
  return Breaker(text, width, style, measure).Lines();
}

float WidestWord(std::string_view text, TextStyle style, const TextMeasure& measure) {
  BreakRules rules;
  float widest = 0;
  std::size_t word = 0;
  for (std::size_t at = 0, next = 0; at <= text.size(); at = next) {
    const bool ends = at == text.size() || rules.Before(NextCodePoint(text, &next)) >= Break::kMay;
    if (ends) {
      widest = std::max(widest, measure.Width(TrimBlanks(text.substr(word, at - word)), style));
      word = at;
    }
    if (at == text.size()) break;
  }
  return widest;
}

}  // namespace quanlian
