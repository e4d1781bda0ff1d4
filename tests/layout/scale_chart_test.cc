#include "layout/scale_chart.h"

#include <doctest/doctest.h>

#include <cmath>

#include "layout/fixed_measure.h"

using namespace quanlian;

namespace {

ScaleInput Input(std::initializer_list<std::int64_t> counts) {
  ScaleInput input;
  for (const std::int64_t count : counts) {
    const std::string id = std::to_string(count);
    input.fields.push_back({{ItemKind::kEvidence, id},
                            "E" + std::to_string(input.fields.size() + 1),
                            id + "张",
                            {"所数的是什么，用不很长的一句话说出来", "范围"},
                            {"不可与E2和E3相加。"},
                            count,
                            count % 2 == 0,
                            0});
  }
  input.notes = {{{ItemKind::kEvidence, "weight"}, "E9", "约11吨 ÷ 277万张 ≈ 每张4.0克"},
                 {{}, {}, "各方阵分开画，不嵌套，也不相加。"}};
  input.squares = {"1张", "100张"};
  return input;
}

struct Setting {
  Direction direction;
  float width;
};
constexpr Setting kSettings[] = {{Direction::kLeftToRight, 1366},
                                 {Direction::kTopToBottom, 390},
                                 {Direction::kTopToBottom, 600},
                                 {Direction::kTopToBottom, 240}};

}  // namespace

TEST_CASE("fields are at one scale, as large as their counts, and apart from one another") {
  for (const Setting& setting : kSettings) {
    const Scene scene =
        LayOutScale(Input({30000, 2770000, 10000000, 18000000}), setting.direction, setting.width, FixedMeasure());
    const std::vector<DotField>& fields = scene.dots;
    REQUIRE(fields.size() == 4);
    for (std::size_t i = 0; i < fields.size(); ++i) {
      CHECK(fields[i].cell == fields[0].cell);
      CHECK(fields[i].box().left >= scene.bounds.left);
      CHECK(fields[i].box().right <= scene.bounds.right);
      CHECK(fields[i].box().bottom <= scene.bounds.bottom);
      const double area = static_cast<double>(fields[i].box().width()) * fields[i].box().height();
      CHECK(area / (fields[i].cell * fields[i].cell) == doctest::Approx(static_cast<double>(fields[i].count)).epsilon(0.01));
      for (std::size_t other = 0; other < i; ++other) CHECK_FALSE(fields[i].box().Overlaps(fields[other].box()));
    }
  }
}

TEST_CASE("no text lies on another or on a field, nor outside the sheet") {
  for (const Setting& setting : kSettings) {
    CAPTURE(setting.width);
    const Scene scene =
        LayOutScale(Input({30000, 2770000, 10000000, 18000000}), setting.direction, setting.width, FixedMeasure());
    for (std::size_t i = 0; i < scene.texts.size(); ++i) {
      const Box box = scene.texts[i].line.box.Inset(0.5F);
      CAPTURE(scene.texts[i].line.text);
      CHECK(box.left >= 0);
      CHECK(box.right <= setting.width);
      CHECK(box.top >= 0);
      for (const DotField& field : scene.dots) CHECK_FALSE(box.Overlaps(field.box()));
      for (std::size_t other = 0; other < i; ++other) CHECK_FALSE(box.Overlaps(scene.texts[other].line.box.Inset(0.5F)));
    }
  }
}

TEST_CASE("a field's words keep to it when zoomed: they are anchored at its edge") {
  for (const Setting& setting : kSettings) {
    const Scene scene = LayOutScale(Input({30000, 18000000}), setting.direction, setting.width, FixedMeasure());
    for (const DotField& field : scene.dots) {
      bool found = false;
      for (const SceneText& text : scene.texts) {
        if (text.anchor == field.corner || text.anchor == Point{field.box().right, field.corner.y}) found = true;
      }
      CHECK(found);
    }
  }
}

TEST_CASE("many fields stand one below the other also where it is wide") {
  ScaleInput input = Input({1, 20, 300, 4000, 50000, 600000, 7000000, 80000000});
  const Scene scene = LayOutScale(input, Direction::kLeftToRight, 1366, FixedMeasure());
  for (std::size_t i = 1; i < scene.dots.size(); ++i) {
    CHECK(scene.dots[i].corner.y > scene.dots[i - 1].box().bottom);
  }
  for (const SceneItem& item : scene.items) CHECK(item.box.right <= scene.bounds.right);
}

TEST_CASE("a case without counts has an empty scale") {
  const Scene scene = LayOutScale({}, Direction::kLeftToRight, 1366, FixedMeasure());
  CHECK(scene.texts.empty());
  CHECK(scene.dots.empty());
}
