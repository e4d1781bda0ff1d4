#include "layout/scale_chart.h"

#include <algorithm>
#include <cmath>

namespace quanlian {
namespace {

constexpr float kMargin = 20;
constexpr float kGap = 8;
constexpr float kColumnGap = 24;
constexpr float kRowGap = 20;
constexpr float kOpenEdge = 10;           // kept free below a field whose lower edge is open
constexpr float kCaptionWidth = 196;      // in a row
constexpr float kRowShare = 0.7F;         // of the width that the row may take
constexpr float kRowHeight = 0.46F;       // of the width: what a court PC's screen shows of a sheet that has it alone
constexpr float kLeastInRow = 0.08F;      // side of the largest field, of the width
constexpr float kMostInRow = 0.22F;       // likewise
constexpr float kLargestInColumn = 0.4F;  // the same where they stand one below the other,
constexpr float kMostInColumn = 220;      // and at the most

constexpr SceneType kNumber{12, Weight::kBold, TextInk::kAccent, -1};
constexpr SceneType kFigure{15, Weight::kBold, TextInk::kStrong, -1};
constexpr SceneType kLine{12.5F, Weight::kRegular, TextInk::kBody, -1};
constexpr SceneType kNote{12, Weight::kRegular, TextInk::kMuted, -1};

class Chart {
 public:
  Chart(const ScaleInput& input, float width, const TextMeasure& measure) : input_(input), width_(width), writer_(measure) {}

  Scene Write(Direction direction) {
    if (input_.fields.empty() && input_.notes.empty()) return {};
    const auto fields = static_cast<float>(input_.fields.size());
    float bottom = 0;
    if (input_.fields.empty()) {
      bottom = WriteNotes({kMargin, kMargin});
    } else if (direction == Direction::kLeftToRight && fields * (kCaptionWidth + kColumnGap) < width_ * kRowShare) {
      bottom = WriteRow();
    } else {
      bottom = WriteColumn();
    }
    writer_.scene.bounds = {0, 0, width_, bottom + kMargin};
    return std::move(writer_.scene);
  }

 private:
  void SetLargest(float side) { cell_ = side / std::sqrt(static_cast<double>(input_.fields.back().count)); }

  DotField FieldOf(const ScaleField& field, Point corner) const {
    return {field.count, ColumnsFor(field.count), corner, cell_, field.open, field.stage};
  }

  // The words of a field from a corner on; returns their bottom.
  float WriteCaption(const ScaleField& field, Point at, float width) {
    writer_.Begin(field.at);
    SceneType number = kNumber;
    number.stage = field.stage;
    const float indent = writer_.WidthOf(field.number, number) + kGap;
    writer_.Paragraph(field.number, {at.x, at.y + 2}, indent, number);
    float y = writer_.Paragraph(field.figure, {at.x + indent, at.y}, width - indent, kFigure).bottom;
    for (const std::string& line : field.lines) y = writer_.Paragraph(line, {at.x, y}, width, kLine).bottom;
    for (const std::string& limit : field.limits) y = writer_.Paragraph(limit, {at.x, y}, width, kNote).bottom;
    writer_.End();
    return y;
  }

  void Place(const ScaleField& field, const DotField& dots, const Box& words) {
    writer_.Item(field.at, Union(dots.box(), words).Inset(-kGap / 2));
    writer_.scene.dots.push_back(dots);
  }

  // Words above fields that stand on one line, as low as the largest then allows, notes at the right of all.
  float WriteRow() {
    std::vector<float> heights;  // of the words
    for (const ScaleField& field : input_.fields) heights.push_back(WriteCaption(field, {}, kCaptionWidth));
    writer_.scene.texts.clear();
    const float room = width_ * kRowHeight - heights.back() - 2 * kMargin - kGap - kOpenEdge;
    SetLargest(std::clamp(room, width_ * kLeastInRow, width_ * kMostInRow));
    float line = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
      line = std::max(line, kMargin + heights[i] + kGap + FieldOf(input_.fields[i], {}).box().height());
    }
    float x = kMargin;
    for (std::size_t i = 0; i < heights.size(); ++i) {
      const ScaleField& field = input_.fields[i];
      DotField dots = FieldOf(field, {x, 0});
      dots.corner.y = line - dots.box().height();
      const float top = dots.corner.y - kGap - heights[i];
      writer_.Anchor(dots.corner);
      WriteCaption(field, {x, top}, kCaptionWidth);
      Place(field, dots, {x, top, x + kCaptionWidth, top + heights[i]});
      x += std::max(kCaptionWidth, dots.box().width()) + kColumnGap;
    }
    return std::max(line + kOpenEdge, WriteNotes({x + kGap, kMargin}));
  }

  // Fields one below the other with their words at their right, then the notes.
  float WriteColumn() {
    SetLargest(std::min(width_ * kLargestInColumn, kMostInColumn));
    float y = kMargin;
    for (const ScaleField& field : input_.fields) {
      const DotField dots = FieldOf(field, {kMargin, y});
      const Box box = dots.box();
      const float x = box.right + 1.5F * kGap;
      writer_.Anchor({box.right, y});
      const float bottom = WriteCaption(field, {x, y - 3}, width_ - kMargin - x);
      Place(field, dots, {x, y, width_ - kMargin, bottom});
      y = std::max(bottom, box.bottom + kOpenEdge) + kRowGap;
    }
    return WriteNotes({kMargin, y});
  }

  float WriteNotes(Point at) {
    writer_.Anchor(at);
    const float right = width_ - kMargin;
    for (const ScaleNote& note : input_.notes) {
      const bool plain = note.number.empty();
      if (!plain) writer_.Begin(note.at);
      const float x = plain ? at.x : writer_.Paragraph(note.number, at, right - at.x, kNumber).right + kGap;
      const float bottom = writer_.Paragraph(note.words, {x, at.y}, right - x, plain ? kNote : kLine).bottom;
      writer_.End();
      if (!plain) writer_.Item(note.at, Box{at.x, at.y, right, bottom}.Inset(-kGap / 2));
      at.y = bottom + kGap;
    }
    return at.y - kGap;
  }

  const ScaleInput& input_;
  float width_;
  SceneWriter writer_;
  double cell_ = 1;
};

}  // namespace

Scene LayOutScale(const ScaleInput& input, Direction direction, float width, const TextMeasure& measure) {
  return Chart(input, width, measure).Write(direction);
}

}  // namespace quanlian
