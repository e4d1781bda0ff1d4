#include "layout/timeline.h"

#include <algorithm>

#include "layout/time_axis.h"

namespace quanlian {
namespace {

constexpr float kMargin = 20;
constexpr float kDot = 5;      // radius
constexpr float kSpanBar = 8;  // height of a bar that is a month or a year
constexpr float kGap = 10;     // between texts that stand near one another
constexpr float kNumberGap = 8;
constexpr float kFoldMark = 3;  // two strokes across the axis, where years are folded
constexpr SceneType kWhen{12.5F, Weight::kBold, TextInk::kStrong, -1};
constexpr SceneType kWhat{12.5F, Weight::kRegular, TextInk::kBody, -1};
constexpr SceneType kNumber{12, Weight::kBold, TextInk::kAccent, -1};
constexpr SceneType kYear{13, Weight::kBold, TextInk::kMuted, -1};
constexpr SceneType kLabel{13, Weight::kBold, TextInk::kAccent, -1};

SceneType WearingStage(SceneType type, int stage) {
  type.stage = stage;
  return type;
}

bool IsDated(const TimelineEntry& entry) {
  return entry.days.has_value();
}

std::vector<DaySpan> DatesOf(const TimelineInput& input) {
  std::vector<DaySpan> dates;
  for (const TimelineEntry& entry : input.entries) {
    if (entry.days) dates.push_back(*entry.days);
  }
  return dates;
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
  Row(const TimelineInput& input, float width, const TextMeasure& measure)
      : input_(input), width_(width), measure_(&measure), writer_(measure) {}

  Scene Write() {
    const bool undated = std::any_of(input_.entries.begin(), input_.entries.end(), [](const auto& e) { return !IsDated(e); });
    const float undated_width = undated ? width_ * 0.2F : 0;
    axis_end_ = width_ - kMargin - undated_width - (undated ? 2 * kGap : 0);
    undated_left_ = width_ - kMargin - undated_width;
    axis_ = TimeAxis(DatesOf(input_));
    axis_.Fit(kMargin + kGutter, axis_end_);
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

  [[nodiscard]] float WordsWidth() const { return std::min(kLabelWidth, axis_end_ - kMargin - kGutter); }
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
      SceneWriter trial(*measure_);
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
    for (const TimeAxis::Tick& tick : axis_.Ticks(writer_.WidthOf("0000", kYear) + kGap)) {
      if (tick.label.empty()) {
        writer_.Mark(MarkKind::kAxis, {tick.at, top - 4, tick.at, top});
        continue;
      }
      WriteUpright(MarkKind::kRule, {tick.at, top - 6, tick.at, bottom});
      writer_.Centred(tick.label, {(tick.at + tick.end) / 2, middle}, tick.at, tick.end, kYear);
    }
    for (const TimeAxis::Fold& fold : axis_.folds()) {
      for (const float x : {(fold.from + fold.to) / 2 - kFoldMark, (fold.from + fold.to) / 2 + kFoldMark}) {
        writer_.Mark(MarkKind::kLeader, {x - kFoldMark, top - 2 * kFoldMark, x + kFoldMark, top + 2 * kFoldMark});
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
  const TextMeasure* measure_;
  SceneWriter writer_;
  TimeAxis axis_;
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
    axis_ = TimeAxis(DatesOf(input_));
    if (!axis_.empty()) {
      axis_.Stretch(kMargin, kUnitsPerDay, kMostUnits);
      for (const TimelineEntry& entry : input_.entries) {
        writer_.Begin(entry.at);
        if (entry.days) y = WriteDated(entry, y) + kGap;
        writer_.End();
      }
      WriteAxis();
      y = std::max(y, axis_.end()) + kGap;
    }
    WriteUndated(&y);
    writer_.scene.bounds = {0, 0, width_, y + kMargin};
    return std::move(writer_.scene);
  }

 private:
  static constexpr float kLine = 68;  // of the axis, from the left
  static constexpr float kWords = 98;
  static constexpr float kUnitsPerDay = 0.5F;
  static constexpr float kMostUnits = 20'000;  // of the axis

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
    writer_.Mark(MarkKind::kAxis, {kLine, kMargin, kLine, axis_.end()});
    for (const TimeAxis::Tick& tick : axis_.Ticks(2 * kYear.size)) {
      writer_.Mark(MarkKind::kAxis, {kLine - (tick.label.empty() ? 4 : 10), tick.at, kLine, tick.at});
      if (!tick.label.empty()) writer_.Paragraph(tick.label, {kMargin, tick.at + 2}, kLine - kMargin, kYear);
    }
    for (const TimeAxis::Fold& fold : axis_.folds()) {
      for (const float y : {(fold.from + fold.to) / 2 - kFoldMark, (fold.from + fold.to) / 2 + kFoldMark}) {
        writer_.Mark(MarkKind::kLeader, {kLine - 2 * kFoldMark, y - kFoldMark, kLine + 2 * kFoldMark, y + kFoldMark});
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
  TimeAxis axis_;
};

}  // namespace

Scene LayOutTimeline(const TimelineInput& input, Direction direction, float width, const TextMeasure& measure) {
  if (direction == Direction::kLeftToRight) return Row(input, width, measure).Write();
  return Column(input, width, measure).Write();
}

}  // namespace quanlian
