// An axis of days, true to scale but for long stretches in which nothing happened: these are folded, and the folds are to be
// seen.
#pragma once

#include <string>
#include <vector>

#include "base/partial_date.h"

namespace quanlian {

class TimeAxis {
 public:
  TimeAxis() = default;
  // Whole years around all dates.
  explicit TimeAxis(const std::vector<DaySpan>& dates);

  [[nodiscard]] bool empty() const { return stretches_.empty(); }

  // Gives the axis its place, in world units: between two ends; or from one on with a length for each day, less where the whole
  // would be longer than `most`. Fit folds years without a date only where they would take the room that the others need, and
  // have it to give.
  void Fit(float start, float end);
  void Stretch(float start, float per_day, float most);

  [[nodiscard]] float At(int day) const;
  [[nodiscard]] float end() const;

  // The beginning of a year with its label and the place where the next one begins; or without a label of a month, or of a year
  // that has no room for one.
  struct Tick {
    float at = 0;
    float end = 0;
    std::string label;
  };
  // `label_room`: along the axis, for one label. Never more ticks than there is room for.
  [[nodiscard]] std::vector<Tick> Ticks(float label_room) const;

  struct Fold {
    float from = 0;
    float to = 0;
  };
  [[nodiscard]] std::vector<Fold> folds() const;

 private:
  // Years that are drawn to scale, [first, end).
  struct Years {
    int first = 0;
    int end = 0;
    float start = 0;  // world units
  };
  [[nodiscard]] int DaysShown() const;
  [[nodiscard]] float LengthOf(const Years& years) const;
  void Place(float start, float per_day);

  std::vector<Years> stretches_;
  float per_day_ = 1;
};

}  // namespace quanlian
