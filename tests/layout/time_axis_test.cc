#include "layout/time_axis.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace quanlian;

namespace {

std::vector<DaySpan> Dates(const std::vector<PartialDate>& dates) {
  std::vector<DaySpan> spans;
  for (const PartialDate& date : dates) spans.push_back(DaysOf(date));
  return spans;
}

TimeAxis Fitted(const std::vector<PartialDate>& dates, float length = 800) {
  TimeAxis axis(Dates(dates));
  axis.Fit(100, 100 + length);
  return axis;
}

std::vector<std::string> Labels(const TimeAxis& axis, float room = 40) {
  std::vector<std::string> labels;
  for (const TimeAxis::Tick& tick : axis.Ticks(room)) {
    if (!tick.label.empty()) labels.push_back(tick.label);
  }
  return labels;
}

}  // namespace

TEST_CASE("a few years have their months, and every year its label") {
  const TimeAxis axis = Fitted({{2019, 3, 0}, {2020, 12, 31}});
  CHECK(Labels(axis) == std::vector<std::string>{"2019", "2020"});
  CHECK(axis.Ticks(40).size() == 24);
  CHECK(axis.folds().empty());
  CHECK(axis.At(DaysOf({2019, 0, 0}).first) == doctest::Approx(100));
  CHECK(axis.end() == doctest::Approx(900));
}

TEST_CASE("dates before 1970 lie on the axis too") {
  for (const int year : {1, 1066, 1899, 1949, 1969}) {
    CAPTURE(year);
    const TimeAxis axis = Fitted({{year, 10, 1}, {year, 12, 31}});
    CHECK(Labels(axis).front() == std::to_string(year));
    CHECK(axis.At(DaysOf({year, 10, 1}).first) > 100);
    CHECK(axis.end() == doctest::Approx(900));
  }
}

TEST_CASE("long stretches without a date are folded where they would take the room of the rest") {
  const TimeAxis axis = Fitted({{1949, 10, 0}, {1979, 7, 1}, {2019, 5, 0}, {2020, 12, 31}, {2024, 0, 0}});
  CHECK(axis.folds().size() == 3);
  CHECK(Labels(axis) == std::vector<std::string>{"1949", "1979", "2019", "2020", "2024"});
  float last = 0;
  for (const PartialDate& date :
       {PartialDate{1949, 10, 0}, PartialDate{1979, 7, 1}, PartialDate{2019, 5, 0}, PartialDate{2024, 0, 0}}) {
    const float at = axis.At(DaysOf(date).first);
    CHECK(at > last);
    last = at;
  }
  CHECK(axis.end() == doctest::Approx(900));
  CHECK(Fitted({{2014, 0, 0}, {2019, 0, 0}}).folds().empty());  // there is room for all
}

TEST_CASE("labels never lie over one another, and there are never more ticks than room") {
  for (int step = 1; step <= 40; ++step) {
    std::vector<PartialDate> dates;
    for (int year = 1; year < 9999; year += step) dates.push_back({year, 0, 0});
    const TimeAxis axis = Fitted(dates);
    float free = 0;
    const std::vector<TimeAxis::Tick> ticks = axis.Ticks(40);
    CHECK(ticks.size() < 900);
    for (const TimeAxis::Tick& tick : ticks) {
      CHECK(tick.at <= 901);
      if (tick.label.empty()) continue;
      CHECK(tick.at >= free);
      free = tick.at + 36;
    }
  }
}

TEST_CASE("a stretched axis is as long as its days and no longer than asked") {
  TimeAxis axis(Dates({{2019, 0, 0}}));
  axis.Stretch(20, 0.5F, 10'000);
  CHECK(axis.end() == doctest::Approx(20 + 365 * 0.5));
  TimeAxis centuries(Dates({{1, 0, 0}, {2, 0, 0}, {3, 0, 0}, {5, 0, 0}}));
  centuries.Stretch(20, 0.5F, 100);
  CHECK(centuries.end() == doctest::Approx(120));
}
