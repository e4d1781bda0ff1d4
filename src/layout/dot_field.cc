#include "layout/dot_field.h"

#include <algorithm>
#include <cmath>

namespace quanlian {
namespace {

constexpr float kLadderMargin = 0.1F;  // of the region's smaller side, around what a step shows
constexpr float kLeastStep = 1.3F;     // factor of zoom between two steps

Camera Showing(const Box& world, const Box& region, float most_zoom) {
  const float margin = std::min(region.width(), region.height()) * kLadderMargin;
  const Box room = region.Inset(margin);
  Camera camera;
  camera.zoom = std::min({room.width() / world.width(), room.height() / world.height(), most_zoom});
  const Point middle = world.center();
  camera.origin = {middle.x - region.width() / camera.zoom / 2, middle.y - region.height() / camera.zoom / 2};
  return camera;
}

// Cells from `first` to `end` of one axis as far as they are in sight.
struct Span {
  double first;
  double end;
};
Span Seen(double from, double to, double cell, std::int64_t first, std::int64_t end) {
  const auto least = static_cast<double>(first);
  const auto most = static_cast<double>(end);
  return {std::floor(std::clamp(from / cell, least, most)), std::ceil(std::clamp(to / cell, least, most))};
}

}  // namespace

Box DotField::Cells(std::int64_t across, std::int64_t down) const {
  return {corner.x, corner.y, static_cast<float>(corner.x + static_cast<double>(across) * cell),
          static_cast<float>(corner.y + static_cast<double>(down) * cell)};
}

std::int64_t ColumnsFor(std::int64_t count) {
  constexpr std::int64_t kTens = 400;  // from here on whole tens are nearly square
  const double side = std::sqrt(static_cast<double>(count));
  if (count < kTens) return static_cast<std::int64_t>(std::ceil(side));
  return std::llround(side / 10) * 10;
}

std::optional<DotPlace> DotAt(const std::vector<DotField>& fields, Point world) {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const DotField& field = fields[i];
    if (!field.box().Contains(world)) continue;
    return DotPlace{i, (world.x - field.corner.x) / field.cell, (world.y - field.corner.y) / field.cell};
  }
  return std::nullopt;
}

Point PointOf(const DotField& field, const DotPlace& place) {
  return {static_cast<float>(field.corner.x + place.across * field.cell),
          static_cast<float>(field.corner.y + place.down * field.cell)};
}

DotsSeen DotsInSight(const DotField& field, const Camera& camera, const Box& region) {
  const double cell = CellPixels(field, camera);
  const double left = region.left + (static_cast<double>(field.corner.x) - camera.origin.x) * camera.zoom;
  const double top = region.top + (static_cast<double>(field.corner.y) - camera.origin.y) * camera.zoom;
  const auto grid = [&](std::int64_t first_row, std::int64_t end_row, std::int64_t columns) -> DotGrid {
    const Span x = Seen(region.left - left, region.right - left, cell, 0, columns);
    const Span y = Seen(region.top - top, region.bottom - top, cell, first_row, end_row);
    if (x.first >= x.end || y.first >= y.end) return {};
    return {{static_cast<float>(left + x.first * cell), static_cast<float>(top + y.first * cell),
             static_cast<float>(left + x.end * cell), static_cast<float>(top + y.end * cell)},
            static_cast<float>(x.end - x.first),
            static_cast<float>(y.end - y.first)};
  };
  const std::int64_t full = field.count / field.columns;
  return {grid(0, full, field.columns), cell < 1 ? DotGrid{} : grid(full, full + 1, field.count % field.columns)};
}

std::optional<Camera> LadderStep(const std::vector<DotField>& fields, std::size_t field, const Box& region, float zoom,
                                 float most_zoom, LadderWay way) {
  const DotField& target = fields[field];
  std::optional<Camera> step;
  float last_zoom = 0;
  // Whether this is the step looked for; on the way out the last one that is far enough.
  const auto reaches = [&](const Box& world) {
    const Camera camera = Showing(world, region, most_zoom);
    if (camera.zoom < last_zoom * kLeastStep) return false;
    last_zoom = camera.zoom;
    const bool nearer = way == LadderWay::kNearer;
    if (nearer ? camera.zoom > zoom * kSameZoom : camera.zoom < zoom / kSameZoom) step = camera;
    return nearer && step.has_value();
  };
  for (std::size_t last = fields.size(); last-- > field;) {
    Box all = target.box();
    for (std::size_t i = field; i <= last; ++i) all = Union(all, fields[i].box());
    if (reaches(all)) return step;
  }
  std::int64_t side = 1;
  while (side * side * 100 < target.count) side *= 10;
  for (; side > 0; side /= 10) {
    if (reaches(target.Cells(side, side))) return step;
  }
  return step;
}

}  // namespace quanlian
