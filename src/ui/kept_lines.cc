#include "ui/kept_lines.h"

#include "layout/line_break.h"

namespace quanlian {
namespace {

constexpr float kUnbroken = -1;  // in place of a width: the text is measured as one line

}  // namespace

KeptLines::Entry& KeptLines::Next(std::string_view text, float width, TextStyle style) const {
  if (next_ == entries_.size()) entries_.emplace_back();
  Entry& entry = entries_[next_++];
  const bool same =
      entry.width == width && entry.style.size == style.size && entry.style.weight == style.weight && entry.text == text;
  if (same && !entry.lines.empty()) return entry;
  entry.text = text;
  entry.width = width;
  entry.style = style;
  entry.lines.clear();
  ++times_set_;
  return entry;
}

KeptLines::Lines KeptLines::Break(std::string_view text, float width, TextStyle style) const {
  Entry& entry = Next(text, width, style);
  if (entry.lines.empty()) {
    for (const std::string_view line : BreakLines(entry.text, width, style, *measure_)) {
      const auto start = static_cast<std::size_t>(line.data() - entry.text.data());
      entry.lines.push_back({start, line.size(), measure_->Width(line, style)});
    }
  }
  return Lines(entry.lines);
}

float KeptLines::Width(std::string_view text, TextStyle style) const {
  Entry& entry = Next(text, kUnbroken, style);
  if (entry.lines.empty()) entry.lines.push_back({0, text.size(), measure_->Width(text, style)});
  return entry.lines.front().width;
}

}  // namespace quanlian
