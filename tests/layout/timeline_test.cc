#include "layout/timeline.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "layout/fixed_measure.h"

using namespace quanlian;

namespace {

TimelineEntry Entry(const std::string& id, std::size_t lane, std::optional<PartialDate> date) {
  TimelineEntry entry{
      {ItemKind::kEvent, id}, lane, {}, "某年某月", "an event whose words take more than one line in a lane", {}};
  if (date) entry.days = DaysOf(*date);
  entry.numbers = {{{ItemKind::kEvidence, id + "-a"}, "E13"}, {{ItemKind::kEvidence, id + "-b"}, "E14"}};
  return entry;
}

TimelineInput Input() {
  TimelineInput input;
  input.lanes = {{"运营商", 0}, {"Reseller", 1}, {"no event here", 2}, {"beside", -1}};
  input.entries = {Entry("year", 0, PartialDate{2016, 0, 0}),    Entry("month", 1, PartialDate{2019, 3, 0}),
                   Entry("month-2", 1, PartialDate{2019, 5, 0}), Entry("month-3", 1, PartialDate{2019, 6, 0}),
                   Entry("day", 3, PartialDate{2020, 12, 31}),   Entry("undated", 1, {})};
  input.undated_label = "日期未载明";
  return input;
}

struct Setting {
  Direction direction;
  float width;
};
constexpr Setting kSettings[] = {{Direction::kLeftToRight, 1366},
                                 {Direction::kLeftToRight, 1800},
                                 {Direction::kTopToBottom, 390},
                                 {Direction::kTopToBottom, 600}};

std::vector<SceneMark> MarksOf(const Scene& scene, MarkKind kind) {
  std::vector<SceneMark> marks;
  std::copy_if(scene.marks.begin(), scene.marks.end(), std::back_inserter(marks),
               [kind](const SceneMark& mark) { return mark.kind == kind; });
  return marks;
}

// Along the axis.
float From(const Box& box, Direction direction) {
  return direction == Direction::kLeftToRight ? box.left : box.top;
}
float LengthOf(const Box& box, Direction direction) {
  return direction == Direction::kLeftToRight ? box.width() : box.height();
}

}  // namespace

TEST_CASE("a year and a month are bars as long as they are, on one axis") {
  for (const auto& [direction, width] : kSettings) {
    const FixedMeasure measure;
    const std::vector<SceneMark> bars = MarksOf(LayOutTimeline(Input(), direction, width, measure), MarkKind::kBar);
    REQUIRE(bars.size() == 4);
    const auto bar = [&, direction = direction](int days_long) {
      return *std::find_if(bars.begin(), bars.end(), [&, way = direction](const SceneMark& mark) {
        return std::lround(LengthOf(mark.box, way) / LengthOf(bars[0].box, way) * 366) == days_long;
      });
    };
    const float per_day = LengthOf(bars[0].box, direction) / 366;  // 2016 was a leap year
    const Box march = bar(31).box;
    const int days = DaysOf({2019, 3, 0}).first - DaysOf({2016, 0, 0}).first;
    CHECK(From(march, direction) - From(bars[0].box, direction) ==
          doctest::Approx(static_cast<float>(days) * per_day).epsilon(0.001));
  }
}

TEST_CASE("a day is a dot, and what has no date a dashed one that stands apart") {
  for (const auto& [direction, width] : kSettings) {
    const FixedMeasure measure;
    const Scene scene = LayOutTimeline(Input(), direction, width, measure);
    CHECK(MarksOf(scene, MarkKind::kDot).size() == 1);
    const std::vector<SceneMark> undated = MarksOf(scene, MarkKind::kDashedDot);
    REQUIRE(undated.size() == 1);
    for (const SceneMark& mark : scene.marks) {
      if (mark.kind == MarkKind::kBar || mark.kind == MarkKind::kDot) {
        CHECK(From(mark.box, direction) < From(undated[0].box, direction));
      }
    }
  }
}

TEST_CASE("no words of a timeline lie over others or outside it") {
  for (const Setting& setting : kSettings) {
    CAPTURE(setting.width);
    const FixedMeasure measure;
    const Scene scene = LayOutTimeline(Input(), setting.direction, setting.width, measure);
    for (const SceneText& text : scene.texts) {
      CHECK(text.line.box.left >= 0);
      CHECK(text.line.box.right <= scene.bounds.right);
      CHECK(text.line.box.bottom <= scene.bounds.bottom);
      for (const SceneText& other : scene.texts) {
        if (&other == &text) continue;
        CAPTURE(text.line.text);
        CAPTURE(other.line.text);
        CHECK_FALSE(text.line.box.Inset(0.5F).Overlaps(other.line.box.Inset(0.5F)));
      }
    }
  }
}

TEST_CASE("every entry and every number of one can be chosen at its words") {
  for (const auto& [direction, width] : kSettings) {
    const FixedMeasure measure;
    const TimelineInput input = Input();
    const Scene scene = LayOutTimeline(input, direction, width, measure);
    for (const TimelineEntry& entry : input.entries) {
      const SceneItem* item = scene.Find(entry.at);
      REQUIRE(item != nullptr);
      CHECK(ItemAt(scene, {item->box.left + 1, item->box.top + 1}) == entry.at);
      for (const TimelineNumber& number : entry.numbers) {
        const SceneItem* place = scene.Find(number.at);
        REQUIRE(place != nullptr);
        CHECK(ItemAt(scene, place->box.center()) == number.at);
      }
    }
  }
}

TEST_CASE("a lane without entries takes no room, and a case without dates has no axis") {
  const FixedMeasure measure;
  TimelineInput input = Input();
  const Scene scene = LayOutTimeline(input, Direction::kLeftToRight, 1366, measure);
  const auto says = [](const Scene& in, std::string_view words) {
    return std::any_of(in.texts.begin(), in.texts.end(), [words](const SceneText& text) { return text.line.text == words; });
  };
  CHECK_FALSE(says(scene, "no event here"));
  CHECK(says(scene, "2018"));
  input.entries = {Entry("undated", 1, {})};
  for (const auto& [direction, width] : kSettings) {
    CHECK_FALSE(says(LayOutTimeline(input, direction, width, measure), "2018"));
  }
}
