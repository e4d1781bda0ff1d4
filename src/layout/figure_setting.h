// Setting a figure: its number large, its bound before and its unit behind it, on one baseline. One way for cards and dossiers.
#pragma once

#include <string_view>
#include <vector>

#include "layout/geometry.h"
#include "layout/text_measure.h"

namespace quanlian {

// The pieces as read: "more than" "10 million" "cards". Any may be empty.
struct FigureWords {
  std::string_view before;
  std::string_view number;
  std::string_view after;
};

struct FigureType {
  float number_size = 29;
  float side_size = 15;
};

enum class Align { kLeft, kRight };

// A piece, or a line of one; `box` is relative to the top left corner of the column. `text` is a view into the words, `whole`
// the piece that it is a line of.
struct FigurePiece {
  std::string_view text;
  std::string_view whole;
  TextStyle style;
  Box box;
  bool is_number = false;
};

struct SetFigure {
  std::vector<FigurePiece> pieces;
  float height = 0;
};

// Pieces that do not fit beside the others start a new row. A number is never broken: where the column is too narrow for it, it
// is set smaller; its bound and unit break into lines.
[[nodiscard]] SetFigure LayOutFigure(const FigureWords& words, FigureType type, float width, Align align,
                                     const TextMeasure& measure);

}  // namespace quanlian
