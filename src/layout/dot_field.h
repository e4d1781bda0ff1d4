// A field of dots, one to a cell, row after row from its first corner: its geometry, and the part of it that is in sight. No
// dot is ever held in memory: however many there are, a field is at most two rectangles of a grid.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "layout/camera.h"
#include "layout/geometry.h"

namespace quanlian {

struct DotField {
  std::int64_t count = 0;
  std::int64_t columns = 1;
  Point corner;       // of the first cell, world units
  double cell = 1;    // width and height of a cell, world units
  bool open = false;  // there are more than so many; how many more is not known
  int stage = -1;

  [[nodiscard]] std::int64_t rows() const { return (count + columns - 1) / columns; }
  // So many columns and rows of cells from the first corner on; the whole field.
  [[nodiscard]] Box Cells(std::int64_t across, std::int64_t down) const;
  [[nodiscard]] Box box() const { return Cells(columns, rows()); }
};

// Columns that make a field of `count` cells nearly square: whole tens where there are many, so that 10 × 10, 100 × 100 …
// from the first corner on are filled.
[[nodiscard]] std::int64_t ColumnsFor(std::int64_t count);

// A cell's width on the screen, CSS pixels.
[[nodiscard]] inline double CellPixels(const DotField& field, const Camera& camera) {
  return field.cell * camera.zoom;
}

// A place in a field, in cells from its first corner on: it stays when the fields are laid out anew.
struct DotPlace {
  std::size_t field = 0;
  double across = 0;
  double down = 0;
};
[[nodiscard]] std::optional<DotPlace> DotAt(const std::vector<DotField>& fields, Point world);
[[nodiscard]] Point PointOf(const DotField& field, const DotPlace& place);

// A rectangle of whole cells on the screen: its box in CSS pixels, its columns and rows.
struct DotGrid {
  Box box;
  float columns = 0;
  float rows = 0;
};

// The cells of a field that are in sight, cut at cell edges: all full rows, and the last row where that is at least a pixel
// high. Empty where there are none. Computed in doubles, so that a dot stands where it should however near it is seen.
struct DotsSeen {
  DotGrid full_rows;
  DotGrid last_row;
};
[[nodiscard]] DotsSeen DotsInSight(const DotField& field, const Camera& camera, const Box& region);

// The next camera up (or down) a ladder of steps: all fields from `field` on, fewer of them, the field alone, 1,000,000 dots of
// it, 10,000, 100, one; never nearer than `most_zoom`. Nothing where there is none beyond `zoom`.
enum class LadderWay { kNearer, kFarther };
[[nodiscard]] std::optional<Camera> LadderStep(const std::vector<DotField>& fields, std::size_t field, const Box& region,
                                               float zoom, float most_zoom, LadderWay way);

}  // namespace quanlian
