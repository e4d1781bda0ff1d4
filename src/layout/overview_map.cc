#include "layout/overview_map.h"

#include <algorithm>

namespace quanlian {
namespace {

constexpr float kMargin = 12;
constexpr float kFromZoom = 1.15F;   // relative to the one that fits
constexpr float kWidest = 0.24F;     // of the region
constexpr float kTallest = 0.36F;    // of the region
constexpr float kLeastRegion = 120;  // CSS pixels high
constexpr float kLeastWindow = 6;    // CSS pixels, so that it is always seen

}  // namespace

std::optional<OverviewMap> PlaceOverviewMap(const Box& region, const Box& world, const Camera& camera, float relative_zoom) {
  if (relative_zoom < kFromZoom || region.height() < kLeastRegion) return std::nullopt;
  OverviewMap map;
  map.camera.zoom = std::min(region.width() * kWidest / world.width(), region.height() * kTallest / world.height());
  map.camera.origin = {world.left, world.top};
  const float bottom = region.bottom - kMargin;
  const float left = region.left + kMargin;
  map.box = {left, bottom - world.height() * map.camera.zoom, left + world.width() * map.camera.zoom, bottom};
  const Point corner = ScreenToWorld(camera, region, {region.left, region.top});
  const Point end = ScreenToWorld(camera, region, {region.right, region.bottom});
  const Box seen = WorldToScreen(map.camera, map.box, Box{corner.x, corner.y, end.x, end.y});
  map.window.left = std::clamp(seen.left, map.box.left, map.box.right - kLeastWindow);
  map.window.top = std::clamp(seen.top, map.box.top, map.box.bottom - kLeastWindow);
  map.window.right = std::clamp(seen.right, map.window.left + kLeastWindow, map.box.right);
  map.window.bottom = std::clamp(seen.bottom, map.window.top + kLeastWindow, map.box.bottom);
  return map;
}

}  // namespace quanlian
