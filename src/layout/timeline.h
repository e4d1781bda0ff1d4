// The timeline: events at their dates on a true axis, one lane per stage. Dates are drawn as what they are: a day is a dot, a
// month or a year a bar as long as it, and what has no date stands apart, in dashes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/partial_date.h"
#include "layout/scene.h"

namespace quanlian {

struct TimelineLane {
  std::string label;
  int stage = -1;
};

// A numbered item that the entry is about: "E13".
struct TimelineNumber {
  ItemRef at;
  std::string number;
};

struct TimelineEntry {
  ItemRef at;
  std::size_t lane = 0;
  std::optional<DaySpan> days;  // absent: no date is stated
  std::string when;             // the date, or its absence, in words
  std::string what;
  std::vector<TimelineNumber> numbers;
};

struct TimelineInput {
  std::vector<TimelineLane> lanes;
  std::vector<TimelineEntry> entries;  // by date, undated last
  std::string undated_label;
};

// Left to right with lanes below each other, or top to bottom with the lane's name on each entry. `width` in world units, at
// least 240.
[[nodiscard]] Scene LayOutTimeline(const TimelineInput& input, Direction direction, float width, const TextMeasure& measure);

}  // namespace quanlian
