#include "ui/scene_view.h"

#include <algorithm>

#include "ui/dot_view.h"
#include "ui/picture_input.h"

namespace quanlian {
namespace {

constexpr float kBarRadius = 2.5F;
constexpr float kPillRadius = 10;

// The scene as seen now: world → screen.
struct Sight {
  Painter* painter;
  const Theme* theme;
  Box region;
  Camera camera;
  float type = 1;  // CSS pixels per world unit of what is drawn: the camera's zoom, or among dots the one at rest

  [[nodiscard]] Box Of(const Box& world) const { return WorldToScreen(camera, region, world); }
  [[nodiscard]] float Scaled(float units) const { return units * type; }

  // A line of text: where the camera has it, or at its size around where the camera has its anchor.
  [[nodiscard]] Box Of(const SceneText& text) const {
    if (type == camera.zoom) return Of(text.line.box);
    const Point corner = WorldToScreen(camera, region, text.anchor) - text.anchor * type;
    const Box& box = text.line.box;
    return {corner.x + box.left * type, corner.y + box.top * type, corner.x + box.right * type, corner.y + box.bottom * type};
  }
};

void DrawLine(const Sight& sight, const Box& ends, Color color, float thickness) {
  sight.painter->Line({ends.left, ends.top}, {ends.right, ends.bottom}, color, thickness);
}

void DrawMark(const Sight& sight, const SceneMark& mark) {
  const Theme& theme = *sight.theme;
  const Box box = sight.Of(mark.box);
  const float thin = std::max(1.0F, sight.Scaled(1.2F));
  const Color color = mark.stage < 0 ? theme.muted : StageColor(theme, mark.stage);
  const float half = std::min(box.width(), box.height()) / 2;
  switch (mark.kind) {
    case MarkKind::kRule:
      return DrawLine(sight, box, theme.rule, 1);
    case MarkKind::kAxis:
    case MarkKind::kLeader:
      return DrawLine(sight, box, theme.outline, thin);
    case MarkKind::kBar:
      return sight.painter->Fill(box, color, std::min(half, sight.Scaled(kBarRadius)));
    case MarkKind::kHollowBar:
      return sight.painter->Outline(box, color, std::min(half, sight.Scaled(kBarRadius)), 2 * thin);
    case MarkKind::kDot:
      return sight.painter->Fill(box, color, half);
    case MarkKind::kDashedBar:
      return sight.painter->DashedOutline(box, theme.outline, std::min(half, sight.Scaled(kBarRadius)), thin);
    case MarkKind::kDashedDot:
      return sight.painter->DashedCircle(box.center(), half, theme.outline, thin);
    case MarkKind::kRange:
      return sight.painter->Fill(box, theme.range, std::min(half, sight.Scaled(2)));
    case MarkKind::kRangeEdge:
      return sight.painter->Fill(box, theme.paper, 0);
    case MarkKind::kPill:
      return sight.painter->Fill(box, theme.pill, std::min(half, sight.Scaled(kPillRadius)));
    case MarkKind::kDashedPill:
      return sight.painter->DashedOutline(box, theme.outline, std::min(half, sight.Scaled(kPillRadius)), thin);
  }
}

void DrawItemBack(const Sight& sight, const std::optional<Box>& world, Color edge, bool filled) {
  if (!world) return;
  const Box box = sight.Of(*world);
  if (filled) sight.painter->Fill(box, sight.theme->card, sight.Scaled(6));
  sight.painter->Outline(box, edge, sight.Scaled(6), filled ? 2.0F : 1.0F);
}

void DrawText(const Sight& sight, const SceneText& text) {
  const PlacedText& line = text.line;
  sight.painter->Text(line.text, *line.whole, sight.Of(text), {sight.Scaled(line.style.size), line.style.weight},
                      InkColor(*sight.theme, line.ink, text.stage));
}

}  // namespace

void DrawScene(const Session& session, Painter& painter, std::vector<Action>* actions) {
  const Theme& theme = ThemeFor(session.state().preferences);
  const bool dots = !session.scene().dots.empty();
  const Sight sight{&painter, &theme, session.regions().chain, session.state().camera,
                    dots ? session.fit_zoom() : session.state().camera.zoom};
  painter.PushClip(sight.region);
  painter.Fill(sight.region, theme.paper);
  const State& state = session.state();
  if (state.at.kind != ItemKind::kCase) DrawItemBack(sight, session.SelectedPlace(), theme.strong, true);
  if (state.hover) DrawItemBack(sight, session.PlaceOf(*state.hover), theme.outline, false);
  for (const SceneMark& mark : session.scene().marks) {
    const FadeScope fade(painter, mark.fades && state.court_only);
    if (painter.InSight(sight.Of(mark.box).Inset(-2))) DrawMark(sight, mark);
  }
  for (const SceneText& text : session.scene().texts) {
    const FadeScope fade(painter, text.line.fades && state.court_only);
    DrawText(sight, text);
  }
  DrawDots(session, theme, painter);
  painter.PopClip();
  std::optional<ItemRef> under;
  if (const std::optional<Point> world = PointedAt(session)) under = ItemAt(session.scene(), *world);
  HandlePictureInput(session, under, dots ? WheelMeaning::kZoom : WheelMeaning::kScroll, actions);
}

}  // namespace quanlian
