#include "layout/camera.h"

#include <cmath>

namespace quanlian {
namespace {

// A flight covers this share of what is left in each millisecond; after about 250 ms less than a hundredth is left.
constexpr float kEasingPerMs = 0.018F;
constexpr float kMostZoomPerMs = 0.008F;  // natural logarithm: a flight through many scales can be followed
constexpr float kSettledPixels = 0.5F;
constexpr float kSettledZoomRatio = 0.002F;

}  // namespace

Point WorldToScreen(const Camera& camera, const Box& region, Point world) {
  return {region.left + (world.x - camera.origin.x) * camera.zoom, region.top + (world.y - camera.origin.y) * camera.zoom};
}

Point ScreenToWorld(const Camera& camera, const Box& region, Point screen) {
  return {camera.origin.x + (screen.x - region.left) / camera.zoom, camera.origin.y + (screen.y - region.top) / camera.zoom};
}

Box WorldToScreen(const Camera& camera, const Box& region, const Box& world) {
  const Point a = WorldToScreen(camera, region, Point{world.left, world.top});
  const Point b = WorldToScreen(camera, region, Point{world.right, world.bottom});
  return {a.x, a.y, b.x, b.y};
}

Camera FitCamera(const Box& world, const Box& region) {
  Camera camera;
  camera.zoom = std::min(region.width() / std::max(world.width(), 1.0F), region.height() / std::max(world.height(), 1.0F));
  camera.zoom = std::max(camera.zoom, 0.01F);
  const Point middle = world.center();
  camera.origin = {middle.x - region.width() / camera.zoom / 2, middle.y - region.height() / camera.zoom / 2};
  return camera;
}

Camera ZoomedBy(const Camera& camera, const Box& region, float factor, Point around, const ZoomRange& range) {
  const Point fixed = ScreenToWorld(camera, region, around);
  Camera zoomed;
  zoomed.zoom = std::clamp(camera.zoom * factor, range.least, range.most);
  zoomed.origin = {fixed.x - (around.x - region.left) / zoomed.zoom, fixed.y - (around.y - region.top) / zoomed.zoom};
  return zoomed;
}

Camera KeptInSight(const Camera& camera, const Box& region, const Box& world) {
  const float seen_width = region.width() / camera.zoom;
  const float seen_height = region.height() / camera.zoom;
  const float keep_x = std::min(seen_width, world.width()) / 4;
  const float keep_y = std::min(seen_height, world.height()) / 4;
  Camera kept = camera;
  kept.origin.x = std::clamp(camera.origin.x, world.left + keep_x - seen_width, world.right - keep_x);
  kept.origin.y = std::clamp(camera.origin.y, world.top + keep_y - seen_height, world.bottom - keep_y);
  return kept;
}

Camera FitSheet(const Box& world, const Box& region) {
  Camera camera;
  camera.zoom = std::max(region.width() / std::max(world.width(), 1.0F), 0.01F);
  camera.origin = {world.left, world.top};
  return camera;
}

Camera HeldToEdges(const Camera& camera, const Box& region, const Box& world) {
  const float seen_width = region.width() / camera.zoom;
  const float seen_height = region.height() / camera.zoom;
  Camera held = camera;
  held.origin.x = seen_width >= world.width() ? world.center().x - seen_width / 2
                                              : std::clamp(camera.origin.x, world.left, world.right - seen_width);
  held.origin.y =
      seen_height >= world.height() ? world.top : std::clamp(camera.origin.y, world.top, world.bottom - seen_height);
  return held;
}

Camera CentredOn(const Camera& camera, const Box& region, const Box& target) {
  Camera centred = camera;
  centred.origin = target.center() - Point{region.width(), region.height()} * (0.5F / camera.zoom);
  return centred;
}

Camera Revealing(const Camera& camera, const Box& region, const Box& target, float margin) {
  const Box seen = WorldToScreen(camera, region, target);
  const Box room = region.Inset(margin);
  Point shift;
  if (seen.right > room.right) shift.x = seen.right - room.right;
  if (seen.left - shift.x < room.left) shift.x = seen.left - room.left;
  if (seen.bottom > room.bottom) shift.y = seen.bottom - room.bottom;
  if (seen.top - shift.y < room.top) shift.y = seen.top - room.top;
  Camera moved = camera;
  moved.origin = moved.origin + shift * (1 / camera.zoom);
  return moved;
}

Camera StepTowards(const Camera& camera, const Camera& goal, float elapsed_ms) {
  const float share = 1 - std::exp(-kEasingPerMs * elapsed_ms);
  const float most = std::exp(kMostZoomPerMs * elapsed_ms);
  const float ratio = goal.zoom / camera.zoom;
  Camera next;
  next.zoom = camera.zoom * std::clamp(std::pow(ratio, share), 1 / most, most);
  // The origin of a camera that zooms round a point that stays on the screen moves as the inverse of the zoom does.
  const float zoomed =
      std::abs(ratio - 1) < kSettledZoomRatio ? share : (1 / camera.zoom - 1 / next.zoom) / (1 / camera.zoom - 1 / goal.zoom);
  next.origin = camera.origin + (goal.origin - camera.origin) * zoomed;
  const Point left = (goal.origin - next.origin) * goal.zoom;
  const bool settled = std::abs(left.x) < kSettledPixels && std::abs(left.y) < kSettledPixels &&
                       std::abs(next.zoom / goal.zoom - 1) < kSettledZoomRatio;
  return settled ? goal : next;
}

}  // namespace quanlian
