#include "layout/dot_field.h"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using namespace quanlian;

namespace {

constexpr Box kRegion{0, 0, 1366, 398};
constexpr std::int64_t kCounts[] = {1,   2,     3,      7,       10,       99,       100,      399,
                                    400, 30000, 123457, 2770000, 10000000, 18000000, 67230000, 123456789012};

DotField Field(std::int64_t count, double side) {
  DotField field;
  field.count = count;
  field.columns = ColumnsFor(count);
  field.corner = {817.3F, 22.5F};
  field.cell = side / std::sqrt(static_cast<double>(count));
  return field;
}

double CellsOf(const DotGrid& grid) {
  return static_cast<double>(grid.columns) * grid.rows;
}

}  // namespace

TEST_CASE("a field has a cell for each of its count and no more, in nearly a square") {
  for (const std::int64_t count : kCounts) {
    CAPTURE(count);
    const DotField field = Field(count, 200);
    CHECK(field.rows() * field.columns >= count);
    CHECK((field.rows() - 1) * field.columns < count);
    const double shape = static_cast<double>(field.columns) / static_cast<double>(field.rows());
    CHECK(shape >= 0.5);
    CHECK(shape <= 2);
    if (count >= 400) CHECK(field.columns % 10 == 0);
  }
}

TEST_CASE("seen as a whole from near enough, exactly as many dots are drawn as the figure says") {
  for (const std::int64_t count : {1, 7, 99, 100, 30000, 123457, 2770000, 10000000}) {
    CAPTURE(count);
    DotField field = Field(count, 1);
    field.cell = 1;
    field.corner = {0, 0};
    const Box all{0, 0, static_cast<float>(field.columns), static_cast<float>(field.rows())};
    const DotsSeen seen = DotsInSight(field, {1, {}}, all);
    CHECK(CellsOf(seen.full_rows) + CellsOf(seen.last_row) == static_cast<double>(count));
    CHECK_FALSE(seen.full_rows.box.Overlaps(seen.last_row.box));
  }
}

TEST_CASE("near a dot its place on the screen is exact to a quarter of a pixel, wherever in the field it is") {
  for (const std::int64_t count : {30000, 2770000, 10000000, 18000000}) {
    const DotField field = Field(count, 200);
    const auto zoom = static_cast<float>(200 / field.cell);
    for (const double share : {0.0, 0.001, 0.37, 0.5, 0.998}) {
      const double column = std::floor(share * static_cast<double>(field.columns - 4));
      const double row = std::floor(share * static_cast<double>(field.rows() - 4));
      const Camera camera{zoom,
                          {static_cast<float>(field.corner.x + (column + 0.3) * field.cell),
                           static_cast<float>(field.corner.y + (row + 0.3) * field.cell)}};
      const DotGrid grid = DotsInSight(field, camera, kRegion).full_rows;
      // The first cell in sight by exact arithmetic, from the camera as it is.
      const double left = (static_cast<double>(field.corner.x) - camera.origin.x) * zoom;
      const double cell = field.cell * zoom;
      const double first = std::floor(-left / cell);
      CHECK(std::abs(grid.box.left - (left + first * cell)) < 0.25);
      CHECK(std::abs(grid.box.width() - grid.columns * cell) < 0.25);
      CHECK(grid.columns < 10);
      // The camera itself is held in floats: a step of it must not be seen.
      const float next = std::nextafter(camera.origin.x, 1e9F);
      CHECK((next - camera.origin.x) * zoom < 0.5);
    }
  }
}

TEST_CASE("a last row of less than a pixel is not drawn as one of a pixel") {
  DotField field = Field(30000, 12);
  field.corner = {0, 0};
  CHECK(field.count % field.columns != 0);
  CHECK(DotsInSight(field, {1, {0, 0}}, kRegion).last_row.columns == 0);
  CHECK(DotsInSight(field, {20, {0, 0}}, kRegion).last_row.columns == static_cast<float>(field.count % field.columns));
}

TEST_CASE("nothing is drawn of a field that is out of sight") {
  const DotField field = Field(30000, 12);
  CHECK(CellsOf(DotsInSight(field, {100, {0, 0}}, kRegion).full_rows) == 0);
}

TEST_CASE("the ladder leads from all fields to one dot and back, each step with the first dot in sight") {
  std::vector<DotField> fields;
  for (const std::int64_t count : {30000, 2770000, 10000000, 18000000}) {
    fields.push_back(Field(count, 3 * std::sqrt(static_cast<double>(count)) / 60));
    fields.back().corner.x = 20 + 260 * static_cast<float>(fields.size());
  }
  for (std::size_t field = 0; field < fields.size(); ++field) {
    const auto most = static_cast<float>(200 / fields[field].cell);
    std::vector<float> zooms;
    for (float zoom = 0.1F;;) {
      const auto step = LadderStep(fields, field, kRegion, zoom, most, LadderWay::kNearer);
      if (!step) break;
      REQUIRE(step->zoom > zoom);
      zoom = step->zoom;
      zooms.push_back(zoom);
      CHECK(kRegion.Contains(WorldToScreen(*step, kRegion, fields[field].corner)));
    }
    REQUIRE(zooms.size() >= 4);
    CHECK(zooms.back() == doctest::Approx(most));
    for (std::size_t i = zooms.size(); i-- > 1;) {
      const auto back = LadderStep(fields, field, kRegion, zooms[i], most, LadderWay::kFarther);
      REQUIRE(back.has_value());
      CHECK(back->zoom == doctest::Approx(zooms[i - 1]));
    }
    CHECK_FALSE(LadderStep(fields, field, kRegion, zooms.front(), most, LadderWay::kFarther).has_value());
  }
}

TEST_CASE("a place among dots is found again when the fields are laid out anew") {
  std::vector<DotField> fields = {Field(30000, 12), Field(18000000, 200)};
  fields[1].corner = {20, 20};
  const auto place = DotAt(fields, {151.25F, 77.5F});
  REQUIRE(place.has_value());
  CHECK(place->field == 1);
  fields[1].cell *= 2;
  fields[1].corner = {40, 10};
  CHECK(PointOf(fields[1], *place).x == doctest::Approx(40 + 2 * 131.25));
  CHECK_FALSE(DotAt(fields, {5, 5}).has_value());
}
