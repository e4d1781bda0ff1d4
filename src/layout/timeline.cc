#include "layout/timeline.h"

#include <algorithm>
#include <limits>

namespace quanlian {
namespace {

constexpr float kMargin = 20;
constexpr float kDot = 5;      // radius
constexpr float kSpanBar = 8;  // height of a bar that is a month or a year
constexpr float kGap = 10;     // between texts that stand near one another
constexpr float kNumberGap = 8;
constexpr SceneType kWhen{12.5F, Weight::kBold, TextInk::kStrong, -1};
constexpr SceneType kWhat{12.5F, Weight::kRegular, TextInk::kBody, -1};
constexpr SceneType kNumber{12, Weight::kBold, TextInk::kAccent, -1};
constexpr SceneType kYear{13, Weight::kBold, TextInk::kMuted, -1};
constexpr SceneType kLabel{13, Weight::kBold, TextInk::kAccent, -1};

SceneType WearingStage(SceneType type, int stage) {
  type.stage = stage;
  return type;
}

// The years on the axis, and where a day stands on it.
struct Axis {
  int first_year = 0;
  int last_year = 0;
  float start = 0;  // world units
  float per_day = 1;

  [[nodiscard]] float At(int day) const { return start + static_cast<float>(day - FirstDay()) * per_day; }
  [[nodiscard]] float AtYear(int year) const { return At(DaysOf({year, 0, 0}).first); }
  [[nodiscard]] int FirstDay() const { return DaysOf({first_year, 0, 0}).first; }
  [[nodiscard]] int Days() const { return DaysOf({last_year, 0, 0}).end - FirstDay(); }
};

int YearOf(int day) {
  int year = 1970 + day / 366;
  while (DaysOf({year, 0, 0}).end <= day) ++year;
  return year;
}

bool IsDated(const TimelineEntry& entry) {
  return entry.days.has_value();
}

// Whole years around all dates. Nothing when nothing is dated.
std::optional<Axis> YearsOf(const TimelineInput& input) {
  int first = std::numeric_limits<int>::max();
  int end = std::numeric_limits<int>::min();
  for (const TimelineEntry& entry : input.entries) {
    if (!entry.days) continue;
    first = std::min(first, entry.days->first);
    end = std::max(end, entry.days->end);
  }
  if (first >= end) return std::nullopt;
  Axis axis;
  axis.first_year = YearOf(first);
  axis.last_year = YearOf(end - 1);
  return axis;
}

// The words of an entry from `corner` on, and the numbers of what it is about; returns the box they take.
Box SetWords(const TimelineEntry& entry, int stage, Point corner, float width, SceneWriter* writer) {
  Box box = writer->Paragraph(entry.when, corner, width, kWhen);
  box = Union(box, writer->Paragraph(entry.what, {corner.x, box.bottom}, width, kWhat));
  const SceneType type = WearingStage(kNumber, stage);
  float x = corner.x;
  float y = box.bottom;
  for (const TimelineNumber& number : entry.numbers) {
    const float wide = writer->WidthOf(number.number, type);
    if (x > corner.x && x + wide > corner.x + width) {
      x = corner.x;
      y = box.bottom;
    }
    const Box place = writer->Paragraph(number.number, {x, y}, wide + 1, type);
    writer->Item(number.at, place);
    box = Union(box, place);
    x = place.right + kNumberGap;
  }
  return box;
}

// The item of an entry lies under those of its numbers, so it is reserved before them.
std::size_t ReserveItem(const ItemRef& at, SceneWriter* writer) {
  writer->Item(at, {});
  return writer->scene.items.size() - 1;
}

void MarkSpan(const DaySpan& days, const Box& along, int stage, SceneWriter* writer) {
  if (days.IsOneDay()) {
    const Point middle = along.center();
    writer->Mark(MarkKind::kDot, {middle.x - kDot, middle.y - kDot, middle.x + kDot, middle.y + kDot}, stage);
  } else {
    writer->Mark(MarkKind::kBar, along, stage);
  }
}

Box DashedDotAt(Point middle) {
  return {middle.x - kDot, middle.y - kDot, middle.x + kDot, middle.y + kDot};
}

class Row {
 public:
  Row(const TimelineInput& input, float width, const TextMeasure& measure) : input_(input), width_(width), writer_(measure) {}

  Scene Write() {
    const bool undated = std::any_of(input_.entries.begin(), input_.entries.end(), [](const auto& e) { return !IsDated(e); });
    const float undated_width = undated ? width_ * 0.2F : 0;
    axis_end_ = width_ - kMargin - undated_width - (undated ? 2 * kGap : 0);
    undated_left_ = width_ - kMargin - undated_width;
    if (std::optional<Axis> axis = YearsOf(input_)) {
      axis_ = *axis;
      axis_.start = kMargin + kGutter;
      axis_.per_day = (axis_end_ - axis_.start) / static_cast<float>(axis_.Days());
    }
    float y = kMargin + kAxisHeight;
    const float top = y;
    for (std::size_t lane = 0; lane < input_.lanes.size(); ++lane) {
      const float bottom = WriteLane(lane, y);
      if (bottom <= y) continue;
      writer_.Mark(MarkKind::kRule, {kMargin, y, width_ - kMargin, y});
      y = bottom;
    }
    std::sort(words_.begin(), words_.end(), [](const Box& a, const Box& b) { return a.top < b.top; });
    WriteAxis(top, y);
    for (const Box& leader : leaders_) WriteUpright(MarkKind::kLeader, leader);
    writer_.scene.bounds = {0, 0, width_, y + kMargin};
    return std::move(writer_.scene);
  }

 private:
  static constexpr float kGutter = 112;
  static constexpr float kAxisHeight = 26;
  static constexpr float kLabelWidth = 224;
  static constexpr float kMarkLine = 16;  // below the lane's top
  static constexpr float kWordsBelow = 12;
  static constexpr float kIndent = 6;  // beside the line from a mark

  // A lane without entries is left out: then returns `top`.
  float WriteLane(std::size_t lane, float top) {
    float bottom = top;
    float undated_y = top + kGap;
    const int stage = input_.lanes[lane].stage;
    const std::vector<float> tops = WordTops(lane, top);
    for (std::size_t i = 0; i < input_.entries.size(); ++i) {
      const TimelineEntry& entry = input_.entries[i];
      if (entry.lane != lane) continue;
      writer_.Begin(entry.at);
      if (entry.days) {
        bottom = std::max(bottom, WriteDated(entry, stage, top, tops[i]));
      } else {
        undated_y = WriteUndated(entry, stage, undated_y) + kGap;
        bottom = std::max(bottom, undated_y - kGap);
      }
      writer_.End();
    }
    if (bottom == top) return top;
    const SceneType type = WearingStage(kLabel, stage);
    const Box label = writer_.Paragraph(input_.lanes[lane].label, {kMargin, top + kGap - 2}, kGutter - kGap, type);
    return std::max(bottom, label.bottom) + kGap;
  }

  [[nodiscard]] float WordsWidth() const { return std::min(kLabelWidth, axis_end_ - axis_.start); }
  [[nodiscard]] float WordsLeft(const TimelineEntry& entry) const {
    return std::min(axis_.At(entry.days->first), axis_end_ - WordsWidth());
  }

  // Where the words of each dated entry of a lane begin: under its mark, or below words that stand there. Placed from the last
  // entry to the first, so that the line from a mark down to its words passes at the left of all words above them.
  std::vector<float> WordTops(std::size_t lane, float top) {
    std::vector<float> tops(input_.entries.size(), top + kMarkLine + kWordsBelow);
    std::vector<Box> taken;
    for (std::size_t i = input_.entries.size(); i-- > 0;) {
      const TimelineEntry& entry = input_.entries[i];
      if (entry.lane != lane || !entry.days) continue;
      const float left = WordsLeft(entry);
      const float right = left + WordsWidth();
      for (const Box& other : taken) {
        if (left < other.right + kGap && other.left < right + kGap) tops[i] = std::max(tops[i], other.bottom + kGap / 2);
      }
      SceneWriter trial = writer_;
      const Box words = SetWords(entry, -1, {left + kIndent, tops[i]}, WordsWidth() - kIndent, &trial);
      taken.push_back({left, tops[i], right, words.bottom});
    }
    return tops;
  }

  float WriteDated(const TimelineEntry& entry, int stage, float top, float words_top) {
    const float left = axis_.At(entry.days->first);
    const float right = axis_.At(entry.days->end);
    const float line = top + kMarkLine;
    MarkSpan(*entry.days, {left, line - kSpanBar / 2, right, line + kSpanBar / 2}, stage, &writer_);
    const bool lowered = words_top > line + kWordsBelow;
    const float anchor = std::min(left + 1, right);
    if (lowered) leaders_.push_back({anchor, line + kDot, anchor, words_top + 4});
    const std::size_t item = ReserveItem(entry.at, &writer_);
    const float words_left = WordsLeft(entry);
    const float indent = lowered ? kIndent : 0;
    const Box words = SetWords(entry, stage, {words_left + indent, words_top}, WordsWidth() - kIndent, &writer_);
    words_.push_back(words);
    writer_.scene.items[item].box = Box{words_left - 4, words_top - 2, words_left + WordsWidth(), words.bottom + 2};
    return words.bottom;
  }

  float WriteUndated(const TimelineEntry& entry, int stage, float top) {
    writer_.Mark(MarkKind::kDashedDot, DashedDotAt({undated_left_ + kDot, top + kDot + 4}));
    const std::size_t item = ReserveItem(entry.at, &writer_);
    const float left = undated_left_ + 2 * kDot + kGap;
    const Box words = SetWords(entry, stage, {left, top}, width_ - kMargin - left, &writer_);
    writer_.scene.items[item].box = {undated_left_ - 4, top - 2, width_ - kMargin, words.bottom + 2};
    return words.bottom;
  }

  void WriteAxis(float top, float bottom) {
    writer_.Mark(MarkKind::kAxis, {kMargin, top, width_ - kMargin, top});
    const float middle = kMargin + kAxisHeight / 2 - 2;
    if (axis_end_ < undated_left_) {
      writer_.Mark(MarkKind::kRule, {undated_left_ - kGap, top, undated_left_ - kGap, bottom});
      writer_.Paragraph(input_.undated_label, {undated_left_, middle - kYear.size * 0.7F}, width_ - kMargin - undated_left_,
                        kYear);
    }
    if (axis_.first_year == 0) return;
    for (int year = axis_.first_year; year <= axis_.last_year; ++year) {
      const float left = axis_.AtYear(year);
      WriteUpright(MarkKind::kRule, {left, top - 6, left, bottom});
      writer_.Centred(std::to_string(year), {(left + axis_.AtYear(year + 1)) / 2, middle}, left, axis_.AtYear(year + 1), kYear);
      for (int month = 2; month <= 12; ++month) {
        const float x = axis_.At(DaysOf({year, month, 0}).first);
        writer_.Mark(MarkKind::kAxis, {x, top - 4, x, top});
      }
    }
  }

  // The beginning of a year, or the line from a mark to its words: not through words, which are sorted from the top by now.
  void WriteUpright(MarkKind kind, const Box& line) {
    float from = line.top;
    for (const Box& words : words_) {
      if (words.left >= line.left || line.left >= words.right || words.top >= line.bottom) continue;
      if (words.top > from) writer_.Mark(kind, {line.left, from, line.left, words.top});
      from = std::max(from, words.bottom);
    }
    if (line.bottom > from) writer_.Mark(kind, {line.left, from, line.left, line.bottom});
  }

  const TimelineInput& input_;
  float width_;
  SceneWriter writer_;
  Axis axis_;
  std::vector<Box> words_;    // of dated entries
  std::vector<Box> leaders_;  // from a mark down to its words
  float axis_end_ = 0;
  float undated_left_ = 0;
};

class Column {
 public:
  Column(const TimelineInput& input, float width, const TextMeasure& measure)
      : input_(input), width_(width), writer_(measure) {}

  Scene Write() {
    float y = kMargin;
    if (std::optional<Axis> axis = YearsOf(input_)) {
      axis_ = *axis;
      axis_.start = kMargin;
      axis_.per_day = kUnitsPerDay;
      for (const TimelineEntry& entry : input_.entries) {
        writer_.Begin(entry.at);
        if (entry.days) y = WriteDated(entry, y) + kGap;
        writer_.End();
      }
      WriteAxis();
      y = std::max(y, axis_.AtYear(axis_.last_year + 1)) + kGap;
    }
    WriteUndated(&y);
    writer_.scene.bounds = {0, 0, width_, y + kMargin};
    return std::move(writer_.scene);
  }

 private:
  static constexpr float kLine = 68;  // of the axis, from the left
  static constexpr float kWords = 98;
  static constexpr float kUnitsPerDay = 0.5F;

  float WriteWords(const TimelineEntry& entry, float top) {
    const TimelineLane& lane = input_.lanes[entry.lane];
    const std::size_t item = ReserveItem(entry.at, &writer_);
    const float width = width_ - kMargin - kWords;
    const Box label = writer_.Paragraph(lane.label, {kWords, top}, width, WearingStage(kLabel, lane.stage));
    const Box words = SetWords(entry, lane.stage, {kWords, label.bottom}, width, &writer_);
    writer_.scene.items[item].box = {kWords - 6, top - 3, width_ - kMargin / 2, words.bottom + 3};
    return words.bottom;
  }

  float WriteDated(const TimelineEntry& entry, float free) {
    const float first = axis_.At(entry.days->first);
    const float end = axis_.At(entry.days->end);
    const float top = std::max(first, free);
    const float middle = top + kLabel.size * 0.7F;
    MarkSpan(*entry.days, {kLine - kSpanBar / 2, first, kLine + kSpanBar / 2, end}, input_.lanes[entry.lane].stage, &writer_);
    const float anchor = entry.days->IsOneDay() ? (first + end) / 2 : std::clamp(middle, first, end);
    writer_.Mark(MarkKind::kLeader, {kLine + kDot, anchor, kWords - 8, middle});
    return WriteWords(entry, top);
  }

  void WriteAxis() {
    writer_.Mark(MarkKind::kAxis, {kLine, axis_.start, kLine, axis_.AtYear(axis_.last_year + 1)});
    for (int year = axis_.first_year; year <= axis_.last_year; ++year) {
      const float y = axis_.AtYear(year);
      writer_.Mark(MarkKind::kAxis, {kLine - 10, y, kLine, y});
      writer_.Paragraph(std::to_string(year), {kMargin, y + 2}, kLine - kMargin, kYear);
      for (int month = 2; month <= 12; ++month) {
        const float at = axis_.At(DaysOf({year, month, 0}).first);
        writer_.Mark(MarkKind::kAxis, {kLine - 4, at, kLine, at});
      }
    }
  }

  void WriteUndated(float* y) {
    if (std::all_of(input_.entries.begin(), input_.entries.end(), IsDated)) return;
    *y = writer_.Paragraph(input_.undated_label, {kMargin, *y}, width_ - 2 * kMargin, kYear).bottom + kGap;
    for (const TimelineEntry& entry : input_.entries) {
      if (entry.days) continue;
      writer_.Begin(entry.at);
      writer_.Mark(MarkKind::kDashedDot, DashedDotAt({kLine, *y + kLabel.size * 0.7F}));
      *y = WriteWords(entry, *y) + kGap;
      writer_.End();
    }
  }

  const TimelineInput& input_;
  float width_;
  SceneWriter writer_;
  Axis axis_;
};

}  // namespace

Scene LayOutTimeline(const TimelineInput& input, Direction direction, float width, const TextMeasure& measure) {
  if (direction == Direction::kLeftToRight) return Row(input, width, measure).Write();
  return Column(input, width, measure).Write();
}

}  // namespace quanlian
