#include "layout/line_break.h"

#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::u32string_view kClosing = U"，。、；：？！）》〉」』】〕”’…—·,.;:?!)]}%⟧–";
constexpr std::u32string_view kOpening = U"（《〈「『【〔“‘([{⟦";

bool In(std::u32string_view set, char32_t c) {
  return set.find(c) != std::u32string_view::npos;
}

// Scripts that break between any two characters: Han, kana, CJK punctuation, full-width forms.
bool IsIdeographic(char32_t c) {
  return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

bool IsDigit(char32_t c) {
  return c >= U'0' && c <= U'9';
}
bool IsBlank(char32_t c) {
  return c == U' ' || c == U'\t';
}

// Whether a line may end between two neighbouring characters.
bool MayBreakBetween(char32_t before, char32_t after) {
  if (IsBlank(after)) return false;  // blanks hang at the line's end
  if (IsBlank(before)) return true;
  if (In(kClosing, after) || In(kOpening, before)) return false;
  if (IsDigit(before) || IsDigit(after)) return IsIdeographic(before) && IsDigit(after);
  return IsIdeographic(before) || IsIdeographic(after);
}

std::string_view TrimBlanks(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  return line;
}

// Walks one paragraph (no '\n' inside) and cuts it into lines.
class Breaker {
 public:
  Breaker(std::string_view text, float width, TextStyle style, const TextMeasure& measure)
      : text_(text), width_(width), style_(style), measure_(measure) {}

  void AppendLines(std::vector<std::string_view>* lines) {
    char32_t before = 0;
    std::size_t at = 0;
    while (at < text_.size()) {
      const std::size_t start = at;
      const char32_t c = NextCodePoint(text_, &at);
      if (before != 0 && MayBreakBetween(before, c)) {
        last_chance_ = start;
        used_at_chance_ = used_;
      }
      const float advance = measure_.Width(text_.substr(start, at - start), style_);
      if (used_ + advance > width_ && !IsBlank(c) && start > line_start_) Cut(start, lines);
      used_ += advance;
      before = c;
    }
    lines->push_back(TrimBlanks(text_.substr(line_start_)));
  }

 private:
  // Ends the line at the last chance, or before `here` when a single word fills the whole line.
  void Cut(std::size_t here, std::vector<std::string_view>* lines) {
    const bool chance = last_chance_ > line_start_;
    const std::size_t end = chance ? last_chance_ : here;
    lines->push_back(TrimBlanks(text_.substr(line_start_, end - line_start_)));
    used_ = chance ? used_ - used_at_chance_ : 0;
    line_start_ = end;
    last_chance_ = end;
  }

  std::string_view text_;
  float width_;
  TextStyle style_;
  const TextMeasure& measure_;
  std::size_t line_start_ = 0;
  std::size_t last_chance_ = 0;
  float used_ = 0;
  float used_at_chance_ = 0;
};

}  // namespace

std::vector<std::string_view> BreakLines(std::string_view text, float width, TextStyle style, const TextMeasure& measure) {
  std::vector<std::string_view> lines;
  std::size_t start = 0;
  while (true) {
    const std::size_t end = text.find('\n', start);
    Breaker(text.substr(start, end == std::string_view::npos ? end : end - start), width, style, measure).AppendLines(&lines);
    if (end == std::string_view::npos) return lines;
    start = end + 1;
  }
}

}  // namespace quanlian
