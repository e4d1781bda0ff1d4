// Bars of months as SVG. Widths are attributes, not styles, so that the page's style policy can stay closed.
#include "record/svg/term_axis.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace quanlian {
namespace {

constexpr int kWidth = 720;
constexpr int kRowHeight = 44;
constexpr int kBarHeight = 12;
constexpr int kLabelOffset = 14;
constexpr int kMonthsPerTick = 12;

class TermAxis {
 public:
  TermAxis(Pen& pen, int max_months) : pen_(pen), max_months_(max_months) {}

  [[nodiscard]] int At(int months) const { return months * kWidth / max_months_; }

  void Row(std::string_view label, const std::vector<const MonthRange*>& ranges, std::string_view css_class) {
    Label(0, y_ + kLabelOffset, "start", label);
    for (const MonthRange* range : ranges) Bar(*range, css_class);
    y_ += kRowHeight;
  }

  void Axis() {
    const std::string base = std::to_string(y_ + 4);
    pen_.html.Leaf(
        Tag::kLine,
        {Attr(Name::kX1, "0"), Attr(Name::kX2, std::to_string(kWidth)), Attr(Name::kY1, base), Attr(Name::kY2, base)}, "");
    for (int months = 0; months <= max_months_; months += kMonthsPerTick) {
      const char* anchor = months == 0 ? "start" : months == max_months_ ? "end" : "middle";
      Label(At(months), y_ + 24, anchor, std::to_string(months));
    }
  }

 private:
  void Label(int x, int y, std::string_view anchor, std::string_view text) {
    pen_.html.Leaf(Tag::kSvgText,
                   {Attr(Name::kX, std::to_string(x)), Attr(Name::kY, std::to_string(y)), Attr(Name::kTextAnchor, anchor)},
                   text);
  }

  void Bar(const MonthRange& range, std::string_view css_class) {
    const int left = At(*range.min_months);
    const int width = std::max(At(*range.max_months) - left, 3);
    pen_.html.Leaf(
        Tag::kRect,
        {Attr(Name::kClass, css_class), Attr(Name::kX, std::to_string(left)), Attr(Name::kY, std::to_string(y_ + 22)),
         Attr(Name::kWidth, std::to_string(width)), Attr(Name::kHeight, std::to_string(kBarHeight))},
        "");
  }

  Pen& pen_;
  int max_months_;
  int y_ = 0;
};

std::vector<const MonthRange*> Imprisonment(const std::vector<MonthRange>& ranges) {
  std::vector<const MonthRange*> found;
  for (const MonthRange& range : ranges) {
    if (range.kind == TermKind::kImprisonment && range.min_months && range.max_months) found.push_back(&range);
  }
  return found;
}

int Longest(const std::vector<const MonthRange*>& ranges, int least) {
  for (const MonthRange* range : ranges) least = std::max(least, *range->max_months);
  return least;
}

}  // namespace

void WriteTermAxis(Pen& pen, const OutcomeRow& outcome) {
  const auto imposed = Imprisonment(outcome.terms);
  if (imposed.empty()) return;
  int longest = Longest(imposed, kMonthsPerTick);
  int rows = 1;
  for (const ChargeRow& charge : outcome.charges) {
    const auto ranges = Imprisonment(charge.statutory);
    if (!ranges.empty()) ++rows;
    longest = Longest(ranges, longest);
  }
  const int max_months = (longest + kMonthsPerTick - 1) / kMonthsPerTick * kMonthsPerTick;
  const Element figure(pen.html, Tag::kFigure, {Attr(Name::kClass, "scale"), Attr(Name::kAriaHidden, "true")});
  {
    const std::string box = "0 0 " + std::to_string(kWidth) + " " + std::to_string(rows * kRowHeight + 32);
    const Element svg(pen.html, Tag::kSvg, {Attr(Name::kViewBox, box)});
    TermAxis figure_axis(pen, max_months);
    std::string months;
    for (const MonthRange* range : imposed) months += (months.empty() ? "" : " · ") + range->label;
    figure_axis.Row(FillSlots(pen.Say(Phrase::kRecordScaleImposed), {{"months", months}}), imposed, "imposed");
    for (const ChargeRow& charge : outcome.charges) {
      const auto ranges = Imprisonment(charge.statutory);
      if (!ranges.empty()) figure_axis.Row(charge.name, ranges, "statutory");
    }
    figure_axis.Axis();
  }
  pen.html.Leaf(Tag::kFigcaption, pen.Say(Phrase::kRecordScaleNote));
}

}  // namespace quanlian
