#include "ui/dot_view.h"

#include <algorithm>

#include "app/outline/court.h"

namespace quanlian {
namespace {

constexpr float kOpenEdge = 9;       // units of type: how far an open edge fades out
constexpr float kLeastSquare = 40;   // CSS pixels: smaller squares are not named
constexpr float kPad = 6;            // units of type
constexpr float kLabelSize = 13.5F;  // units of type
constexpr float kLineHeight = 1.4F;
constexpr float kZoomed = 1.5F;  // relative to rest: from here on words may be out of sight

class Drawing {
 public:
  Drawing(const Session& session, const Theme& theme, Painter& painter)
      : session_(session), theme_(theme), painter_(painter), region_(session.regions().chain) {}

  void Draw() {
    for (std::size_t i = 0; i < fields().size(); ++i) {
      const FadeScope fade(painter_, session_.Faded(words().fields[i].at));
      DrawField(fields()[i]);
    }
    if (camera().zoom < session_.fit_zoom() * kZoomed) return;
    for (const DotField& field : fields()) DrawSquares(field);
    DrawCaption();
  }

 private:
  [[nodiscard]] const std::vector<DotField>& fields() const { return session_.scene().dots; }
  [[nodiscard]] const ScaleInput& words() const { return session_.outline().scale; }
  [[nodiscard]] const Camera& camera() const { return session_.state().camera; }
  [[nodiscard]] float Scaled(float units) const { return units * session_.fit_zoom(); }
  [[nodiscard]] Box OnScreen(const Box& world) const { return WorldToScreen(camera(), region_, world); }

  void DrawField(const DotField& field) {
    const Color color = StageColor(theme_, field.stage);
    const auto cell = static_cast<float>(CellPixels(field, camera()));
    const DotsSeen seen = DotsInSight(field, camera(), region_);
    painter_.FillDots(seen.full_rows, cell, color);
    painter_.FillDots(seen.last_row, cell, color);
    const Box box = OnScreen(field.box());
    if (!field.open) return painter_.Line({box.left, box.bottom}, {box.right, box.bottom}, color, 1);
    painter_.FadeDown({box.left, box.bottom, box.right, box.bottom + Scaled(kOpenEdge)}, color);
  }

  // A line of words on a ground of its own; returns its right edge.
  float DrawLabel(std::string_view text, Point corner, Color color) {
    const TextStyle style{Scaled(kLabelSize), Weight::kBold};
    const Box box{corner.x, corner.y, corner.x + painter_.fonts().Width(text, style) + Scaled(2 * kPad),
                  corner.y + style.size * kLineHeight + Scaled(kPad)};
    painter_.Fill(box, theme_.paper);
    painter_.Text(text, text, {box.left + Scaled(kPad), box.top, box.right, box.bottom}, style, color);
    return box.right - Scaled(kPad);
  }

  // The names stand below the squares, at their left.
  void DrawSquares(const DotField& field) {
    std::int64_t side = 1;
    for (const std::string& label : words().squares) {
      const Box box = OnScreen(field.Cells(side, side));
      const bool named = side < field.columns && box.width() > Scaled(kLeastSquare) && box.width() < 2 * region_.width();
      side *= 10;
      if (!named) continue;
      painter_.Outline(box, theme_.strong, 0, 1.5F);
      DrawLabel(label, {box.left, box.bottom + 1}, theme_.strong);
    }
  }

  // Of the field in the middle of the picture: its own words are elsewhere.
  void DrawCaption() {
    const float y = region_.bottom - Scaled(kLabelSize * kLineHeight + 2 * kPad);
    for (std::size_t i = 0; i < fields().size(); ++i) {
      if (!OnScreen(fields()[i].box()).Contains(region_.center())) continue;
      const ScaleField& field = words().fields[i];
      float x = DrawLabel(field.number, {region_.left + Scaled(kPad), y}, StageColor(theme_, field.stage));
      x = DrawLabel(field.figure, {x, y}, theme_.strong);
      DrawLabel(field.lines.back(), {x, y}, theme_.strong);
    }
  }

  const Session& session_;
  const Theme& theme_;
  Painter& painter_;
  Box region_;
};

}  // namespace

void DrawDots(const Session& session, const Theme& theme, Painter& painter) {
  if (!session.scene().dots.empty()) Drawing(session, theme, painter).Draw();
}

}  // namespace quanlian
