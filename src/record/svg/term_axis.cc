// Bars of months as SVG. Widths are attributes, not styles, so that the page's style policy can stay closed.
#include "record/svg/term_axis.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/text.h"

namespace quanlian {
namespace {

constexpr int kWidth = 720;
constexpr int kRowHeight = 44;
constexpr int kBarHeight = 12;
constexpr int kLabelOffset = 14;
constexpr int kMonthsPerTick = 12;
constexpr int kMostTicks = 20;  // whose labels do not touch

class TermAxis {
 public:
  TermAxis(Pen& pen, int max_months, int step) : pen_(pen), max_months_(max_months), step_(step) {}

  [[nodiscard]] int At(double months) const { return static_cast<int>(months * kWidth / max_months_); }

  void Row(std::string_view label, const std::vector<const SanctionLine*>& ranges, std::string_view css_class) {
    Label(0, y_ + kLabelOffset, "start", label);
    for (const SanctionLine* range : ranges) {
      Bar(*range, range->family == SanctionFamily::kCustodySuspended ? "suspended" : css_class);
    }
    y_ += kRowHeight;
  }

  void Axis() {
    const std::string base = std::to_string(y_ + 4);
    pen_.html.Leaf(
        Tag::kLine,
        {Attr(Name::kX1, "0"), Attr(Name::kX2, std::to_string(kWidth)), Attr(Name::kY1, base), Attr(Name::kY2, base)}, "");
    for (int months = 0; months <= max_months_; months += step_) {
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

  void Bar(const SanctionLine& range, std::string_view css_class) {
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
  int step_;
  int y_ = 0;
};

std::vector<const SanctionLine*> Terms(const std::vector<SanctionLine>& sanctions) {
  std::vector<const SanctionLine*> found;
  for (const SanctionLine& sanction : sanctions) {
    const bool custody = sanction.family == SanctionFamily::kCustody || sanction.family == SanctionFamily::kCustodySuspended;
    if (custody && sanction.HasBar()) found.push_back(&sanction);
  }
  return found;
}

int Longest(const std::vector<const SanctionLine*>& ranges, int least) {
  for (const SanctionLine* range : ranges) least = std::max(least, static_cast<int>(std::ceil(*range->max_months)));
  return least;
}

}  // namespace

void WriteTermAxis(Pen& pen, const OutcomeRow& outcome) {
  const auto imposed = Terms(outcome.sanctions);
  if (imposed.empty()) return;
  int longest = Longest(imposed, kMonthsPerTick);
  std::vector<const ChargeRow*> charges;  // each offence once
  for (const ChargeRow& charge : outcome.charges) {
    const auto ranges = Terms(charge.statutory);
    if (!ranges.empty() && IsFirstOfOffence(outcome, charge)) charges.push_back(&charge);
    longest = Longest(ranges, longest);
  }
  const int rows = 1 + static_cast<int>(charges.size());
  const int step = kMonthsPerTick * std::max(1, (longest + kMostTicks * kMonthsPerTick - 1) / (kMostTicks * kMonthsPerTick));
  const int max_months = (longest + step - 1) / step * step;
  const Element figure(pen.html, Tag::kFigure, {Attr(Name::kClass, "scale"), Attr(Name::kAriaHidden, "true")});
  {
    const std::string box = "0 0 " + std::to_string(kWidth) + " " + std::to_string(rows * kRowHeight + 32);
    const Element svg(pen.html, Tag::kSvg, {Attr(Name::kViewBox, box)});
    TermAxis figure_axis(pen, max_months, step);
    std::string months;
    for (const SanctionLine* range : imposed) months += (months.empty() ? "" : " · ") + range->label;
    figure_axis.Row(FillSlots(pen.Say(Phrase::kRecordScaleImposed), {{"months", months}}), imposed, "imposed");
    for (const ChargeRow* charge : charges) figure_axis.Row(charge->name, Terms(charge->statutory), "statutory");
    figure_axis.Axis();
  }
  pen.html.Leaf(Tag::kFigcaption, pen.Say(Phrase::kRecordScaleNote));
}

}  // namespace quanlian
