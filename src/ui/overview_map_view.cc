#include "ui/overview_map_view.h"

#include "imgui.h"

namespace quanlian {
namespace {

constexpr float kPad = 5;  // CSS pixels around the picture
constexpr float kRadius = 6;

void DrawCards(const Session& session, const OverviewMap& map, const Theme& theme, Painter& painter) {
  for (const PlacedArrow& arrow : session.chain().arrows) {
    painter.Line(WorldToScreen(map.camera, map.box, arrow.from), WorldToScreen(map.camera, map.box, arrow.to), theme.chain, 1);
  }
  const ItemRef selected = session.selected_card();
  for (const PlacedCard& card : session.chain().cards) {
    const Box box = WorldToScreen(map.camera, map.box, card.box);
    if (card.kind == CardKind::kStage) {
      painter.Fill(box, StageColor(theme, card.stage), 2);
    } else {
      painter.Fill(box, theme.pill, 2);
      painter.Outline(box, theme.outline, 2, 1);
    }
    if (card.at == selected) painter.Outline(box, theme.strong, 2, 2);
  }
}

void HandleInput(const OverviewMap& map, std::vector<Action>* actions) {
  ImGui::SetCursorScreenPos({map.box.left, map.box.top});
  ImGui::InvisibleButton("overview", {map.box.width(), map.box.height()});
  if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (!ImGui::IsItemActive()) return;
  const ImGuiIO& io = ImGui::GetIO();
  const bool moved = io.MouseDelta.x != 0 || io.MouseDelta.y != 0;
  if (ImGui::IsItemActivated() || moved) actions->emplace_back(LookAt{map.WorldAt({io.MousePos.x, io.MousePos.y})});
}

}  // namespace

void DrawOverviewMap(const Session& session, Painter& painter, std::vector<Action>* actions) {
  const std::optional<OverviewMap> map = session.overview_map();
  if (!map) return;
  const Theme& theme = ThemeFor(session.state().preferences);
  const Box frame = map->box.Inset(-kPad);
  painter.Fill(frame, theme.card, kRadius);
  painter.Outline(frame, theme.outline, kRadius, 1);
  DrawCards(session, *map, theme, painter);
  painter.Outline(map->window, theme.strong, 0, 2);
  HandleInput(*map, actions);
}

}  // namespace quanlian
