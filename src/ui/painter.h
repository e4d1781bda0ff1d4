// Drawing in CSS pixels onto one ImDrawList: text, boxes, dashes. Everything that the viewer shows goes through here, so every
// text on the canvas is known.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "layout/dot_field.h"
#include "layout/geometry.h"
#include "ui/fonts.h"
#include "ui/text_watcher.h"
#include "ui/theme.h"

struct ImDrawList;

namespace quanlian {

class Painter {
 public:
  // All must outlive the painter, which lives for one frame. `watcher` may be null.
  Painter(ImDrawList& list, const Fonts& fonts, const Theme& theme, float device_pixel_ratio, TextWatcher* watcher);

  // One line in its line box, from its left edge; see kBaselineBelowMiddle. `whole`: the text that it is a part of.
  void Text(std::string_view text, std::string_view whole, const Box& line_box, TextStyle style, Color color);

  void Fill(const Box& box, Color color, float radius = 0);
  void Outline(const Box& box, Color color, float radius, float thickness);
  void DashedOutline(const Box& box, Color color, float radius, float thickness);
  void DashedCircle(Point middle, float radius, Color color, float thickness);
  void Line(Point from, Point to, Color color, float thickness);
  void DashedLine(Point from, Point to, Color color, float thickness);
  void Triangle(Point a, Point b, Point c, Color color);

  // A filled bar along the top or the left edge of a rounded box.
  void FillTop(const Box& box, Color color, float radius, float height);
  void FillLeft(const Box& box, Color color, float radius, float width);

  // A dot in the middle of each cell of a grid; an edge behind which nothing is known, fading out downwards.
  void FillDots(const DotGrid& grid, float cell, Color color);
  void FadeDown(const Box& box, Color color);

  // Between these two, FillBehind draws below everything else that is drawn between them. Does not nest.
  void BeginLayers();
  void EndLayers();
  void FillBehind(const Box& box, Color color, float radius);

  // While `faded`, texts are drawn in one quiet ink without weight, and everything else thinned towards the paper. Returns what
  // it was before; see FadeScope.
  bool SetFaded(bool faded) { return std::exchange(faded_, faded); }

  // Clips to a box until PopClip; nests.
  void PushClip(const Box& box);
  void PopClip();
  [[nodiscard]] bool InSight(const Box& box) const { return box.Overlaps(clips_.back()); }

  [[nodiscard]] const Fonts& fonts() const { return *fonts_; }

 private:
  [[nodiscard]] float Snap(float value) const;  // to whole device pixels
  [[nodiscard]] Color Shade(Color color) const;

  ImDrawList* list_;
  const Fonts* fonts_;
  float device_pixel_ratio_;
  TextWatcher* watcher_;
  const Theme* theme_;
  bool faded_ = false;
  std::vector<Box> clips_;
};

// Draws what comes while it lives faded, or not; then all is as before.
class FadeScope {
 public:
  FadeScope(Painter& painter, bool faded) : painter_(&painter), before_(painter.SetFaded(faded)) {}
  ~FadeScope() { painter_->SetFaded(before_); }
  FadeScope(const FadeScope&) = delete;
  FadeScope& operator=(const FadeScope&) = delete;

 private:
  Painter* painter_;
  bool before_;
};

}  // namespace quanlian
