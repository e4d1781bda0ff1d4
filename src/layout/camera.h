// The view onto the world: where a world point stands on the screen, and how zoom and pan change that.
#pragma once

#include "layout/geometry.h"

namespace quanlian {

// screen = region origin + (world - origin) * zoom. `zoom` is CSS pixels per world unit.
struct Camera {
  float zoom = 1;
  Point origin;  // the world point at the region's top left corner

  friend bool operator==(const Camera& a, const Camera& b) { return a.zoom == b.zoom && a.origin == b.origin; }
};

// Zoom, relative to the one that shows the whole world, between which the reader can move.
inline constexpr float kMinZoomRelativeToFit = 0.75F;
inline constexpr float kMaxZoomRelativeToFit = 8.0F;

// From this zoom on, relative to fit, cards show their near face (people, means, every item) as soon as it can be read.
inline constexpr float kNearZoomRelativeToFit = 1.7F;

[[nodiscard]] Point WorldToScreen(const Camera& camera, const Box& region, Point world);
[[nodiscard]] Point ScreenToWorld(const Camera& camera, const Box& region, Point screen);
[[nodiscard]] Box WorldToScreen(const Camera& camera, const Box& region, const Box& world);

// The camera that shows all of `world` in `region`, centred.
[[nodiscard]] Camera FitCamera(const Box& world, const Box& region);

// Two zooms within this factor are one.
inline constexpr float kSameZoom = 1.02F;

struct ZoomRange {
  float least = 0;
  float most = 0;
};

// Zooms by `factor` so that the world point under `around` (screen) stays there.
[[nodiscard]] Camera ZoomedBy(const Camera& camera, const Box& region, float factor, Point around, const ZoomRange& range);

// Moves the camera as little as keeps part of the world in sight: at least a quarter of the region, or of the world when that
// is smaller, stays covered.
[[nodiscard]] Camera KeptInSight(const Camera& camera, const Box& region, const Box& world);

// For a sheet that is read from its top: as wide as the region, or all of it where it is low enough.
[[nodiscard]] Camera FitSheet(const Box& world, const Box& region);

// Keeps a sheet's edges at or outside the region's; where it is smaller than the region, in its middle across, at its top down.
[[nodiscard]] Camera HeldToEdges(const Camera& camera, const Box& region, const Box& world);

// The camera with the middle of `target` (world) in the middle of the region.
[[nodiscard]] Camera CentredOn(const Camera& camera, const Box& region, const Box& target);

// The camera moved as little as brings `target` (world) wholly into `region`, less `margin` CSS pixels.
[[nodiscard]] Camera Revealing(const Camera& camera, const Box& region, const Box& target, float margin);

// A step of an eased flight; reaches `goal` exactly, within about a quarter of a second where it is near. Zoom moves on a
// logarithmic scale, and the point that both cameras show in the same place stays there.
[[nodiscard]] Camera StepTowards(const Camera& camera, const Camera& goal, float elapsed_ms);

}  // namespace quanlian
