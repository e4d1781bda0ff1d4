// Mouse, fingers, wheel and keys as actions of the session.
#include "browser/input.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

#include "imgui.h"

namespace quanlian {
namespace {

constexpr float kTapSlop = 9;            // CSS pixels that a finger may tremble during a tap
constexpr float kWheelStep = 100;        // CSS pixels of one notch of a wheel
constexpr float kPinchPerPixel = 0.01F;  // of a trackpad: browsers send a wheel with Ctrl held
constexpr float kKeyZoom = 1.4F;
constexpr float kLineStep = 56;       // CSS pixels
constexpr float kFar = 1e6F;          // beyond any end
constexpr double kLostMs = 8000;      // a finger that is heard of no more: its end was lost
constexpr double kRestMs = 60;        // a finger that rested so long before it was lifted throws nothing
constexpr float kGlideStays = 0.25F;  // of the speed, after 300 ms
constexpr float kGlideMs = 300;
constexpr float kSlowest = 0.02F;  // CSS pixels per millisecond

float Distance(Point a, Point b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

void Click(Point position) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
  io.AddMousePosEvent(position.x, position.y);
  io.AddMouseButtonEvent(0, true);
  io.AddMouseButtonEvent(0, false);
  io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);  // a finger that is lifted hovers over nothing
}

}  // namespace

void Input::Mouse(PointerEvent event, Point position, int buttons) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
  if (event == PointerEvent::kLeave || event == PointerEvent::kCancel) {
    if (event == PointerEvent::kCancel) Release();
    io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    return;
  }
  io.AddMousePosEvent(position.x, position.y);
  for (int button = 0; button < 3; ++button) {
    const int bit = 1 << button;
    if (((buttons ^ buttons_) & bit) != 0) io.AddMouseButtonEvent(button, (buttons & bit) != 0);
  }
  buttons_ = buttons;
}

void Input::Touch(Session& session, PointerEvent event, int id, Point position, double now_ms) {
  if (event == PointerEvent::kDown) return Down(id, position, now_ms);
  const auto finger = std::find_if(fingers_.begin(), fingers_.end(), [id](const Finger& f) { return f.id == id; });
  if (finger == fingers_.end()) return;
  finger->heard_ms = now_ms;
  if (event == PointerEvent::kMove) return Move(session, *finger, position, now_ms);
  const State& state = session.state();
  gliding_ = event == PointerEvent::kUp && gesture_ == Gesture::kPanChain && now_ms - moved_ms_ < kRestMs && state.exhibit &&
             state.preferences.motion == Motion::kFull;
  if (event == PointerEvent::kUp && gesture_ == Gesture::kMaybeTap) Click(finger->start);
  Up(id);
}

void Input::Down(int id, Point position, double now_ms) {
  gliding_ = false;
  speed_ = {};
  Forget(id, now_ms - kLostMs);
  if (fingers_.size() == 2) return;
  fingers_.push_back({id, position, position, now_ms});
  gesture_ = fingers_.size() == 2 ? Gesture::kPinch : Gesture::kMaybeTap;
}

// The finger that stays after a pinch does nothing more: a jump of the picture would be the last thing that it means.
void Input::Up(int id) {
  Forget(id, 0);
  gesture_ = fingers_.empty() ? Gesture::kNone : Gesture::kSpent;
}

void Input::Forget(int id, double unheard_since_ms) {
  const auto gone = [=](const Finger& f) { return f.id == id || f.heard_ms < unheard_since_ms; };
  fingers_.erase(std::remove_if(fingers_.begin(), fingers_.end(), gone), fingers_.end());
}

void Input::Move(Session& session, Finger& finger, Point position, double now_ms) {
  if (gesture_ == Gesture::kPinch) return Pinch(session, finger, position);
  if (gesture_ == Gesture::kMaybeTap) {
    if (Distance(finger.start, position) < kTapSlop) return;
    Begin(session, finger);
  }
  const Point by = position - finger.position;
  finger.position = position;
  if (gesture_ == Gesture::kPanChain) session.Apply(PanBy{by});
  const auto passed_ms = static_cast<float>(std::max(now_ms - moved_ms_, 1.0));
  moved_ms_ = now_ms;
  speed_ = speed_ * 0.5F + by * (0.5F / passed_ms);  // of the last few moves
  if (gesture_ == Gesture::kMoveWindow) {
    if (const std::optional<OverviewMap> map = session.overview_map()) session.Apply(LookAt{map->WorldAt(position)});
  }
  if (gesture_ == Gesture::kScrollDossier) Pull(session, by.y);
}

bool Input::Glide(Session& session, float elapsed_ms) {
  if (!gliding_) return false;
  session.Apply(PanBy{speed_ * elapsed_ms});
  speed_ = speed_ * std::pow(kGlideStays, elapsed_ms / kGlideMs);
  gliding_ = std::hypot(speed_.x, speed_.y) > kSlowest;
  return gliding_;
}

void Input::Begin(Session& session, const Finger& finger) {
  const std::optional<OverviewMap> map = session.overview_map();
  if (map && map->box.Contains(finger.start)) {
    gesture_ = Gesture::kMoveWindow;
  } else if (session.regions().dossier.Contains(finger.start)) {
    gesture_ = Gesture::kScrollDossier;
  } else if (session.regions().chain.Contains(finger.start)) {
    gesture_ = Gesture::kPanChain;
  } else {
    gesture_ = Gesture::kSpent;
  }
}

// A finger on the dossier moved `down` by so much: it scrolls; at rest, a sheet is pulled up, and from its top pushed down.
void Input::Pull(Session& session, float down) {
  const State& state = session.state();
  if (session.plan().sheet_moves) {
    const bool at_top = state.dossier_scroll <= 0;
    if (state.sheet == Sheet::kPeek) {
      session.Apply(SetSheet{down < 0 ? Sheet::kHalf : Sheet::kPeek});
      gesture_ = Gesture::kSpent;
      return;
    }
    if (at_top && down > 0) {
      session.Apply(SetSheet{state.sheet == Sheet::kFull ? Sheet::kHalf : Sheet::kPeek});
      gesture_ = Gesture::kSpent;
      return;
    }
  }
  session.Apply(ScrollDossier{-down});
}

void Input::Pinch(Session& session, Finger& moved, Point position) {
  const Finger& other = &moved == &fingers_[0] ? fingers_[1] : fingers_[0];
  const float before = std::max(Distance(moved.position, other.position), 1.0F);
  const float after = std::max(Distance(position, other.position), 1.0F);
  const Point middle_before = (moved.position + other.position) * 0.5F;
  const Point middle = (position + other.position) * 0.5F;
  moved.position = position;
  session.Apply(PanBy{middle - middle_before});
  session.Apply(ZoomBy{after / before, middle, false});
}

void Input::Wheel(Session& session, Point by, Point position, bool pinch) {
  if (pinch) {
    session.Apply(ZoomBy{std::exp(-by.y * kPinchPerPixel), position, false});
    return;
  }
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(position.x, position.y);
  io.AddMouseWheelEvent(-by.x / kWheelStep, -by.y / kWheelStep);
}

void Input::Press(Session& session, Key key) {
  const float page = session.regions().dossier.height() * 0.85F;
  switch (key) {
    case Key::kPrevious:
      return session.Apply(SelectNeighbour{-1});
    case Key::kNext:
      return session.Apply(SelectNeighbour{1});
    case Key::kZoomIn:
      return session.Apply(ZoomBy{kKeyZoom, {}, true});
    case Key::kZoomOut:
      return session.Apply(ZoomBy{1 / kKeyZoom, {}, true});
    case Key::kFit:
      return session.Apply(FitAll{});
    case Key::kBack:
      return session.Apply(Select{session.outline().whole.at});
    case Key::kScrollUp:
      return session.Apply(ScrollDossier{-kLineStep});
    case Key::kScrollDown:
      return session.Apply(ScrollDossier{kLineStep});
    case Key::kPageUp:
      return session.Apply(ScrollDossier{-page});
    case Key::kPageDown:
      return session.Apply(ScrollDossier{page});
    case Key::kTop:
      return session.Apply(ScrollDossier{-kFar});
    case Key::kEnd:
      return session.Apply(ScrollDossier{kFar});
  }
}

void Input::Release() {
  fingers_.clear();
  gesture_ = Gesture::kNone;
  gliding_ = false;
  Mouse(PointerEvent::kUp, {ImGui::GetIO().MousePos.x, ImGui::GetIO().MousePos.y}, 0);
}

}  // namespace quanlian
