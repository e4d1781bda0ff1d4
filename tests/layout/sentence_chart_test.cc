#include "layout/sentence_chart.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "layout/fixed_measure.h"

using namespace quanlian;

namespace {

SentenceInput Input() {
  SentenceInput input;
  SentenceRow sentenced{{ItemKind::kOutcome, "o"}, 0,  "第1环", "O1", "13 people sentenced", {"人数：13人"},
                        {"各人刑期未载明"},        {}, {}};
  sentenced.lines = {{SentenceLineKind::kImposed, "有期徒刑18–78个月", "a note", {{18, 78}}},
                     {SentenceLineKind::kOpen, "拘役，刑期未载明", {}, {}},
                     {SentenceLineKind::kStatutory, "罪名（条文）", "0–36；36–84", {{0, 36}, {36, 84}}}};
  input.rows = {sentenced,
                {{ItemKind::kLink, "l"}, 2, "第3环", {}, "account seller → fraud", {}, {}, "来源未载明裁判结果", {}}};
  for (int year = 0; year <= 7; ++year) {
    input.years.push_back(std::to_string(year) + "年");
    input.months.push_back(std::to_string(year * 12) + "个月");
  }
  return input;
}

struct Setting {
  Direction direction;
  float width;
};
constexpr Setting kSettings[] = {{Direction::kLeftToRight, 1366}, {Direction::kTopToBottom, 390}};

std::vector<Box> BoxesOf(const Scene& scene, MarkKind kind) {
  std::vector<Box> boxes;
  for (const SceneMark& mark : scene.marks) {
    if (mark.kind == kind) boxes.push_back(mark.box);
  }
  return boxes;
}

}  // namespace

TEST_CASE("a term and the ranges of the law stand on one axis of months") {
  for (const auto& [direction, width] : kSettings) {
    const FixedMeasure measure;
    const Scene scene = LayOutSentences(Input(), direction, width, measure);
    const std::vector<Box> terms = BoxesOf(scene, MarkKind::kBar);
    const std::vector<Box> ranges = BoxesOf(scene, MarkKind::kRange);
    REQUIRE(terms.size() == 1);
    REQUIRE(ranges.size() == 2);
    const float per_month = (ranges[1].right - ranges[0].left) / 84;
    CHECK(terms[0].left == doctest::Approx(ranges[0].left + 18 * per_month));
    CHECK(terms[0].right == doctest::Approx(ranges[0].left + 78 * per_month));
    CHECK(ranges[0].right == doctest::Approx(ranges[1].left));
    CHECK(BoxesOf(scene, MarkKind::kRangeEdge).size() == 1);
  }
}

TEST_CASE("what has no stated length has words on a dashed pill and no bar") {
  for (const auto& [direction, width] : kSettings) {
    const FixedMeasure measure;
    const Scene scene = LayOutSentences(Input(), direction, width, measure);
    CHECK(BoxesOf(scene, MarkKind::kDashedPill).size() == 2);  // the open term, and the link without an outcome
    CHECK(BoxesOf(scene, MarkKind::kBar).size() == 1);
  }
}

TEST_CASE("no words of the sentences lie over others or outside the chart") {
  for (const auto& [direction, width] : kSettings) {
    const FixedMeasure measure;
    const Scene scene = LayOutSentences(Input(), direction, width, measure);
    for (const SceneText& text : scene.texts) {
      CAPTURE(text.line.text);
      CHECK(text.line.box.left >= 0);
      CHECK(text.line.box.right <= scene.bounds.right);
      CHECK(text.line.box.bottom <= scene.bounds.bottom);
      for (const SceneText& other : scene.texts) {
        if (&other != &text) CHECK_FALSE(text.line.box.Inset(0.5F).Overlaps(other.line.box.Inset(0.5F)));
      }
    }
  }
}

TEST_CASE("each row can be chosen") {
  for (const auto& [direction, width] : kSettings) {
    const FixedMeasure measure;
    const SentenceInput input = Input();
    const Scene scene = LayOutSentences(input, direction, width, measure);
    for (const SentenceRow& row : input.rows) {
      REQUIRE(scene.Find(row.at) != nullptr);
      CHECK(ItemAt(scene, scene.Find(row.at)->box.center()) == row.at);
    }
  }
}
