#include "layout/sentence_chart.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace quanlian {
namespace {

constexpr float kMargin = 20;
constexpr float kGap = 10;
constexpr float kColumnGap = 32;
constexpr float kTickGap = 6;
constexpr float kTermBar = 14;
constexpr float kRangeBar = 7;
constexpr float kPeriodBar = 3;  // of a suspension, below its term
constexpr float kPeriodGap = 2;
constexpr float kLeastBar = 3;  // a single month must be seen
constexpr int kMonthsPerYear = 12;
constexpr float kWordsShare = 0.36F;  // of the width, where words stand at the left

constexpr SceneType kKicker{12, Weight::kBold, TextInk::kAccent, -1};
constexpr SceneType kWhat{13.5F, Weight::kBold, TextInk::kStrong, -1};
constexpr SceneType kFact{12.5F, Weight::kRegular, TextInk::kBody, -1};
constexpr SceneType kNote{12, Weight::kRegular, TextInk::kMuted, -1};
constexpr SceneType kTerm{13.5F, Weight::kBold, TextInk::kStrong, -1};
constexpr SceneType kTick{12, Weight::kRegular, TextInk::kMuted, -1};

class Chart {
 public:
  Chart(const SentenceInput& input, Direction direction, float width, const TextMeasure& measure)
      : input_(input), wide_(direction == Direction::kLeftToRight), width_(width), writer_(measure) {
    const float right = width - kMargin;
    words_width_ = wide_ ? (right - kMargin) * kWordsShare : right - kMargin;
    axis_left_ = wide_ ? kMargin + words_width_ + kColumnGap : kMargin;
    per_month_ = (right - axis_left_) / static_cast<float>(Years() * kMonthsPerYear);
  }

  Scene Write() {
    float y = WriteAxis(kMargin) + kGap;
    const float top = y;
    for (const SentenceRow& row : input_.rows) y = WriteRow(row, y);
    WriteGrid(top - kGap, y);
    writer_.scene.bounds = {0, 0, width_, y + kMargin};
    return std::move(writer_.scene);
  }

 private:
  [[nodiscard]] int Years() const { return std::max(static_cast<int>(input_.years.size()) - 1, 1); }
  [[nodiscard]] float At(float months) const { return axis_left_ + months * per_month_; }

  // How many years apart the words of the axis stand so that none touch; those at its ends are pushed in by half their width.
  [[nodiscard]] std::size_t YearsApart() const {
    float widest = 0;
    for (const std::string& months : input_.months) widest = std::max(widest, writer_.WidthOf(months, kTick));
    const float years = std::ceil((1.5F * widest + kTickGap) / (per_month_ * kMonthsPerYear));
    return std::max<std::size_t>(static_cast<std::size_t>(years), 1);
  }

  // Years, and the same in months below; returns the bottom.
  float WriteAxis(float top) {
    const float right = width_ - kMargin;
    const float line = kTick.size * 1.4F;
    const std::size_t apart = YearsApart();
    for (std::size_t year = 0; year < input_.years.size(); year += apart) {
      const float x = At(static_cast<float>(year) * kMonthsPerYear);
      writer_.Centred(input_.years[year], {x, top + line / 2}, axis_left_, right, kTick);
      writer_.Centred(input_.months[year], {x, top + line * 1.5F}, axis_left_, right, kTick);
    }
    const float bottom = top + 2 * line + 2;
    writer_.Mark(MarkKind::kAxis, {axis_left_, bottom, right, bottom});
    return bottom;
  }

  // Behind everything, though only now is it known how far down it goes.
  void WriteGrid(float top, float bottom) {
    std::vector<SceneMark> grid;
    for (int year = 0; year <= Years(); ++year) {
      const float x = At(static_cast<float>(year) * kMonthsPerYear);
      grid.push_back({MarkKind::kRule, {x, top, x, bottom}, -1, -1, false});
    }
    writer_.scene.marks.insert(writer_.scene.marks.begin(), grid.begin(), grid.end());
  }

  float WriteRow(const SentenceRow& row, float top) {
    writer_.Begin(row.at);
    writer_.Item(row.at, {});
    const std::size_t item = writer_.scene.items.size() - 1;
    const float words_bottom = WriteWords(row, top + kGap);
    const float bars_bottom = WriteLines(row, wide_ ? top + kGap : words_bottom + kGap);
    const float bottom = std::max(words_bottom, bars_bottom) + kGap;
    writer_.scene.items[item].box = {kMargin / 2, top + 1, width_ - kMargin / 2, bottom - 1};
    writer_.End();
    writer_.Mark(MarkKind::kRule, {kMargin, bottom, width_ - kMargin, bottom});
    return bottom;
  }

  float WriteWords(const SentenceRow& row, float y) {
    SceneType kicker = kKicker;
    kicker.stage = row.stage;
    y = writer_.Paragraph(row.kicker, {kMargin, y}, words_width_, kicker).bottom;
    float indent = 0;
    if (!row.number.empty()) {
      indent = writer_.WidthOf(row.number, kFact) + kGap;
      writer_.Paragraph(row.number, {kMargin, y + 1}, indent, kFact);
    }
    y = writer_.Paragraph(row.what, {kMargin + indent, y}, words_width_ - indent, kWhat).bottom + 2;
    for (const std::string& fact : row.facts) y = writer_.Paragraph(fact, {kMargin, y}, words_width_, kFact).bottom;
    for (const std::string& note : row.notes) y = writer_.Paragraph(note, {kMargin, y}, words_width_, kNote).bottom;
    return y;
  }

  float WriteLines(const SentenceRow& row, float y) {
    const float width = width_ - kMargin - axis_left_;
    if (!row.not_stated.empty()) y = writer_.Pill(row.not_stated, {axis_left_, y}, width, kFact, true).bottom + kGap;
    for (const SentenceLine& line : row.lines) {
      if (line.kind == SentenceLineKind::kOpen) {
        y = writer_.Pill(line.words, {axis_left_, y}, width, kTerm, true).bottom + 2;
        y = writer_.Paragraph(line.more, {axis_left_, y}, width, kNote).bottom + kGap;
        continue;
      }
      const bool imposed = line.kind != SentenceLineKind::kStatutory;
      y = writer_.Paragraph(line.words, {axis_left_, y}, width, imposed ? kTerm : kFact).bottom;
      y = writer_.Paragraph(line.more, {axis_left_, y}, width, kNote).bottom + 2;
      y = WriteBars(line, row.stage, y) + kGap;
    }
    return y;
  }

  float WriteBars(const SentenceLine& line, int stage, float y) {
    const bool statutory = line.kind == SentenceLineKind::kStatutory;
    const MarkKind kind = statutory                                   ? MarkKind::kRange
                          : line.kind == SentenceLineKind::kSuspended ? MarkKind::kHollowBar
                                                                      : MarkKind::kBar;
    const float height = statutory ? kRangeBar : kTermBar;
    bool first = true;
    for (const MonthSpan& span : line.spans) {
      const float left = At(span.min_months);
      const Box bar{left, y, std::max(At(span.max_months), left + kLeastBar), y + height};
      writer_.Mark(kind, bar, statutory ? -1 : stage);
      if (!first) writer_.Mark(MarkKind::kRangeEdge, {bar.left - 1, y, bar.left + 1, y + height});
      first = false;
    }
    if (line.spans.empty()) return y;
    if (line.suspended_months <= 0) return y + height;
    const float top = y + height + kPeriodGap;
    writer_.Mark(MarkKind::kBar, {At(0), top, At(line.suspended_months), top + kPeriodBar}, stage);
    return top + kPeriodBar;
  }

  const SentenceInput& input_;
  bool wide_;
  float width_;
  SceneWriter writer_;
  float words_width_ = 0;
  float axis_left_ = 0;
  float per_month_ = 1;
};

}  // namespace

Scene LayOutSentences(const SentenceInput& input, Direction direction, float width, const TextMeasure& measure) {
  return Chart(input, direction, width, measure).Write();
}

}  // namespace quanlian
