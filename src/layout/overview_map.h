// A small picture of the whole world in the lower left corner of a region, with the part of it that is seen now.
#pragma once

#include <optional>

#include "layout/camera.h"

namespace quanlian {

// Boxes in CSS pixels.
struct OverviewMap {
  Box box;
  Box window;     // what is seen of the world; never wholly outside the box
  Camera camera;  // from the world into the box

  [[nodiscard]] Point WorldAt(Point screen) const { return ScreenToWorld(camera, box, screen); }
};

// Nothing while most of the world is in sight, or where the region has no room for it.
[[nodiscard]] std::optional<OverviewMap> PlaceOverviewMap(const Box& region, const Box& world, const Camera& camera,
                                                          float relative_zoom);

}  // namespace quanlian
