#include "cli/live/excerpt.h"

#include <algorithm>
#include <cstdint>

#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::int64_t kMostBefore = 48;  // code points
constexpr std::int64_t kMostAfter = 72;
constexpr std::string_view kEllipsis = "…";

std::optional<std::string_view> LineOf(std::string_view text, int number) {
  for (int i = 1; i < number; ++i) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    text.remove_prefix(end + 1);
  }
  std::string_view line = text.substr(0, text.find('\n'));
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

// Safe, but for tabs.
std::string Shown(std::string_view text) {
  std::string out;
  for (;;) {
    const std::size_t tab = text.find('\t');
    out += Safe(text.substr(0, tab));
    if (tab == std::string_view::npos) return out;
    out += '\t';
    text.remove_prefix(tab + 1);
  }
}

// The last code points of a text, or the first ones.
std::string Tail(std::string_view text) {
  const std::int64_t count = CountCodePoints(text);
  if (count <= kMostBefore) return Shown(text);
  return std::string(kEllipsis) + Shown(SliceCodePoints(text, {count - kMostBefore, count}));
}

std::string Head(std::string_view text) {
  const std::string_view head = SliceCodePoints(text, {0, kMostAfter});
  return Shown(head) + std::string(head.size() < text.size() ? kEllipsis : std::string_view());
}

}  // namespace

std::optional<Excerpt> ExcerptAt(std::string_view text, TextPlace place) {
  if (place.line < 1) return std::nullopt;
  const std::optional<std::string_view> line = LineOf(text, place.line);
  if (!line) return std::nullopt;
  // Columns count code points, of which there are none from the first byte on that is no UTF-8.
  const std::string_view valid = line->substr(0, FindInvalidUtf8(*line).value_or(line->size()));
  const std::int64_t column = std::max(place.column, 1) - 1;
  const std::size_t start = SliceCodePoints(valid, {0, column}).size();
  std::size_t end = start;
  if (start < valid.size()) {
    (void)NextCodePoint(valid, &end);
  } else if (start < line->size()) {
    ++end;
  }
  return Excerpt{Tail(line->substr(0, start)), Shown(line->substr(start, end - start)), Head(line->substr(end))};
}

}  // namespace quanlian
