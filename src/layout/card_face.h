// Setting the lines of a card into a column: used for both faces of every card.
#pragma once

#include <vector>

#include "layout/chain_layout.h"

namespace quanlian {

// The face of `lines` in a column that starts at `corner` and is `width` wide, type scaled by `scale`, and its height.
struct SetFace {
  Face face;
  float height = 0;
};
[[nodiscard]] SetFace SetLines(const std::vector<CardLine>& lines, Point corner, float width, float scale,
                               const TextMeasure& measure);

// The same, with the largest scale up to `max_scale` at which the lines are no taller than `height`.
[[nodiscard]] SetFace FitLines(const std::vector<CardLine>& lines, Point corner, float width, float height, float max_scale,
                               const TextMeasure& measure);

// Moves everything of a face.
void MoveFace(Face* face, Point by);

}  // namespace quanlian
