#include "ui/picture_input.h"

#include <cmath>

#include "imgui.h"

namespace quanlian {
namespace {

constexpr float kClickSlop = 4;          // CSS pixels the mouse may move in a click
constexpr float kWheelZoomStep = 1.15F;  // factor of one notch
constexpr float kWheelPixels = 60;       // of one notch

Point MousePosition() {
  const ImGuiIO& io = ImGui::GetIO();
  return {io.MousePos.x, io.MousePos.y};
}

}  // namespace

std::optional<Point> PointedAt(const Session& session) {
  const Box& region = session.regions().chain;
  const Point mouse = MousePosition();
  if (!region.Contains(mouse)) return std::nullopt;
  return ScreenToWorld(session.state().camera, region, mouse);
}

void HandlePictureInput(const Session& session, const std::optional<ItemRef>& under, WheelMeaning wheel,
                        std::vector<Action>* actions) {
  const Box& region = session.regions().chain;
  if (region.IsEmpty()) return;
  ImGui::SetCursorScreenPos({region.left, region.top});
  const bool released = ImGui::InvisibleButton("picture", {region.width(), region.height()});
  const ImGuiIO& io = ImGui::GetIO();
  const std::optional<ItemRef> hovered = ImGui::IsItemHovered() ? under : std::nullopt;
  if (ImGui::IsItemHovered() && io.MouseWheel != 0) {
    if (wheel == WheelMeaning::kZoom) {
      actions->emplace_back(ZoomBy{std::pow(kWheelZoomStep, io.MouseWheel), MousePosition(), false});
    } else {
      actions->emplace_back(PanBy{{0, io.MouseWheel * kWheelPixels}});
    }
  }
  const bool dragging = ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left, kClickSlop);
  if (dragging && (io.MouseDelta.x != 0 || io.MouseDelta.y != 0)) {
    actions->emplace_back(PanBy{{io.MouseDelta.x, io.MouseDelta.y}});
  }
  if (dragging) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeAll);
  } else if (hovered) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  }
  if (hovered != session.state().hover) actions->emplace_back(Hover{hovered});
  const ImVec2 moved = ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, 0);
  if (released && std::hypot(moved.x, moved.y) < kClickSlop) actions->emplace_back(Select{hovered.value_or(ItemRef{})});
}

}  // namespace quanlian
