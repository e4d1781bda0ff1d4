// Setting the lines of a card into a column: used for both faces of every card.
#pragma once

#include <vector>

#include "layout/chain_layout.h"

namespace quanlian {

// The face of `lines` in a column that starts at `corner` and is `width` wide, type scaled by `type_scale`, and its height.
struct SetFace {
  Face face;
  float height = 0;
};
[[nodiscard]] SetFace SetLines(const std::vector<CardLine>& lines, Point corner, float width, float type_scale,
                               const TextMeasure& measure);

// The same in a box, in as many columns and at as large a type_scale, up to `max_type_scale`, as lets all lines in. A line
// stays whole in its column.
struct FittedFace {
  Face face;
  float type_scale = 1;
};
[[nodiscard]] FittedFace FitLines(const std::vector<CardLine>& lines, const Box& box, float max_type_scale,
                                  const TextMeasure& measure);

// How wide a column must be so that no word or number of the lines is broken, at type_scale 1.
[[nodiscard]] float WidestWord(const std::vector<CardLine>& lines, const TextMeasure& measure);

// Adds everything of a face to another.
void AppendFace(Face from, Face* to);

// Moves everything of a face.
void MoveFace(Face* face, Point by);

}  // namespace quanlian
