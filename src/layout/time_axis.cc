#include "layout/time_axis.h"

#include <algorithm>

namespace quanlian {
namespace {

constexpr int kLongGap = 3;          // years without a date that may be folded
constexpr float kFoldLength = 28;    // world units
constexpr float kRoomyYear = 48;     // from here on nothing is gained by folding
constexpr float kLeastMonth = 5;     // between the ticks of months
constexpr float kLeastYear = 4;      // between ticks without a label
constexpr int kSteps[] = {1, 2, 5};  // and ten times, a hundred times as many years from label to label

int FirstDayOf(int year) {
  return DaysOf({year, 0, 0}).first;
}

int YearOf(int day) {
  int year = 1970 + (day >= 0 ? day / 366 : day / 365 - 1);
  while (DaysOf({year, 0, 0}).end <= day) ++year;
  return year;
}

// The least number of years, of the kind that axes have, that takes at least `room`.
int StepFor(float year, float room) {
  for (int tens = 1;; tens *= 10) {
    for (const int step : kSteps) {
      if (year * static_cast<float>(step * tens) >= room || tens >= 1000) return step * tens;
    }
  }
}

}  // namespace

TimeAxis::TimeAxis(const std::vector<DaySpan>& dates) {
  std::vector<Years> used;
  for (const DaySpan& days : dates) used.push_back({YearOf(days.first), YearOf(days.end - 1) + 1, 0});
  std::sort(used.begin(), used.end(), [](const Years& a, const Years& b) { return a.first < b.first; });
  for (const Years& years : used) {
    if (stretches_.empty() || years.first - stretches_.back().end >= kLongGap) {
      stretches_.push_back(years);
    } else {
      stretches_.back().end = std::max(stretches_.back().end, years.end);
    }
  }
}

void TimeAxis::Fit(float start, float end) {
  if (empty()) return;
  const int all = FirstDayOf(stretches_.back().end) - FirstDayOf(stretches_.front().first);
  const float length = end - start;
  float folds = kFoldLength * static_cast<float>(stretches_.size() - 1);
  if (length / static_cast<float>(all) * 365 >= kRoomyYear || folds > length / 2) {
    stretches_ = {{stretches_.front().first, stretches_.back().end, 0}};
    folds = 0;
  }
  Place(start, (length - folds) / static_cast<float>(DaysShown()));
}

void TimeAxis::Stretch(float start, float per_day, float most) {
  if (!empty()) Place(start, std::min(per_day, most / static_cast<float>(DaysShown())));
}

int TimeAxis::DaysShown() const {
  int days = 0;
  for (const Years& years : stretches_) days += FirstDayOf(years.end) - FirstDayOf(years.first);
  return days;
}

float TimeAxis::LengthOf(const Years& years) const {
  return static_cast<float>(FirstDayOf(years.end) - FirstDayOf(years.first)) * per_day_;
}

void TimeAxis::Place(float start, float per_day) {
  per_day_ = per_day;
  for (Years& years : stretches_) {
    years.start = start;
    start += LengthOf(years) + kFoldLength;
  }
}

float TimeAxis::At(int day) const {
  std::size_t i = stretches_.size() - 1;
  while (i > 0 && FirstDayOf(stretches_[i].first) > day) --i;
  const Years& years = stretches_[i];
  return years.start + std::min(static_cast<float>(day - FirstDayOf(years.first)) * per_day_, LengthOf(years));
}

float TimeAxis::end() const {
  return stretches_.back().start + LengthOf(stretches_.back());
}

std::vector<TimeAxis::Tick> TimeAxis::Ticks(float label_room) const {
  std::vector<Tick> ticks;
  const float year_length = per_day_ * 365;
  const int labelled = StepFor(year_length, label_room);
  const int ticked = StepFor(year_length, kLeastYear);
  float free = stretches_.empty() ? 0 : stretches_.front().start;  // of labels, from here on
  for (const Years& years : stretches_) {
    const float end = years.start + LengthOf(years);
    for (int year = years.first; year < years.end; year += year == years.first ? ticked - year % ticked : ticked) {
      const float at = At(FirstDayOf(year));
      const bool first = year == years.first;  // has its label whatever comes after
      const bool label = (first || year % labelled == 0) && at >= free;
      if (label) free = at + (labelled == 1 ? year_length * 0.99F : label_room);
      const int next = labelled == 1 ? year + 1 : year - year % labelled + labelled;
      ticks.push_back({at, next >= years.end ? end : At(FirstDayOf(next)), label ? std::to_string(year) : std::string()});
      for (int month = 2; month <= 12 && year_length / 12 >= kLeastMonth; ++month) {
        ticks.push_back({At(DaysOf({year, month, 0}).first), 0, {}});
      }
    }
  }
  return ticks;
}

std::vector<TimeAxis::Fold> TimeAxis::folds() const {
  std::vector<Fold> folds;
  for (std::size_t i = 1; i < stretches_.size(); ++i) {
    folds.push_back({stretches_[i - 1].start + LengthOf(stretches_[i - 1]), stretches_[i].start});
  }
  return folds;
}

}  // namespace quanlian
