// A column of the dossier: things set one below the other at a fixed width. Sizes are in units of type, places in CSS pixels.
#pragma once

#include <string_view>
#include <vector>

#include "app/outline/outline.h"
#include "app/session/session.h"
#include "ui/kept_lines.h"
#include "ui/painter.h"
#include "ui/theme.h"

namespace quanlian {

// A part of the dossier that selects an item when clicked.
struct Target {
  Box box;
  ItemRef at;
};

// What every part of a dossier is drawn with.
struct DossierFrame {
  const Session* session;
  Painter* painter;
  const KeptLines* kept;  // measures and breaks every text of the dossier
  const Theme* theme;
  float type_scale = 1;          // CSS pixels per unit of type
  std::vector<Target>* targets;  // filled while drawing
};

class Column {
 public:
  Column(const DossierFrame& frame, float left, float top, float width_in_pixels);

  // Blank space.
  void Gap(float units) { y_ += units * frame_->type_scale; }

  // A wrapped paragraph; returns where it stood.
  Box Paragraph(std::string_view text, float size, Weight weight, Color color, float indent = 0);

  // A small heading over a part, with the blank that belongs above it.
  void Heading(std::string_view text);

  // A label and a value on one line or, where the value is long, below each other. Values that are not stated are dashed under.
  void FactLine(const Fact& fact);

  // "◌ text": something that the sources do not state.
  void SilenceLine(std::string_view text);

  // A paragraph in a filled or dashed box.
  void Notice(std::string_view text, Color fill, Color color);
  void DashedNotice(std::string_view text);

  // A short text in an outlined pill; returns its box. Does not move the column.
  Box Pill(std::string_view text, Point at, float max_width);

  // A thin line across.
  void Rule();

  [[nodiscard]] const DossierFrame& frame() const { return *frame_; }
  [[nodiscard]] float left() const { return left_; }
  [[nodiscard]] float width() const { return width_; }
  [[nodiscard]] float right() const { return left_ + width_; }
  [[nodiscard]] float y() const { return y_; }
  void MoveTo(float y) { y_ = y; }

 private:
  const DossierFrame* frame_;
  float left_;
  float y_;
  float width_;
};

// The height that a paragraph takes in a width, without drawing it. CSS pixels; `size` in units of type.
[[nodiscard]] float ParagraphHeight(const DossierFrame& frame, std::string_view text, float width, float size, Weight weight);

inline constexpr float kParagraphLeading = 1.45F;

}  // namespace quanlian
