// What the reader's hands do, as actions of the session. The mouse goes to Dear ImGui, which the drawing code reads; fingers
// are followed here, because a drag, a tap and a pinch mean different things from a mouse held down.
#pragma once

#include <vector>

#include "app/session/session.h"

namespace quanlian {

enum class PointerEvent { kMove, kDown, kUp, kLeave, kCancel };

// Numbers are part of the contract with web/input.js.
enum class Key { kPrevious, kNext, kZoomIn, kZoomOut, kFit, kBack, kScrollUp, kScrollDown, kPageUp, kPageDown, kTop, kEnd };

class Input {
 public:
  // `position` in CSS pixels of the canvas; `buttons` as in PointerEvent.buttons of the DOM.
  void Mouse(PointerEvent event, Point position, int buttons);

  // A finger, told apart by `id`.
  void Touch(Session& session, PointerEvent event, int id, Point position, double now_ms);

  // Lets a picture that was thrown glide on, in the exhibit. Returns whether it still does.
  bool Glide(Session& session, float elapsed_ms);

  // `by` in CSS pixels, positive towards the end of the page. `pinch`: a trackpad pinch or Ctrl with the wheel.
  void Wheel(Session& session, Point by, Point position, bool pinch);

  void Press(Session& session, Key key);

  // Nothing is held down any more: the page lost the focus or the drawing context.
  void Release();

 private:
  struct Finger {
    int id = 0;
    Point start;
    Point position;
    double heard_ms = 0;
  };
  enum class Gesture { kNone, kMaybeTap, kPanChain, kMoveWindow, kScrollDossier, kPinch, kSpent };

  void Down(int id, Point position, double now_ms);
  void Move(Session& session, Finger& finger, Point position, double now_ms);
  void Up(int id);
  void Forget(int id, double unheard_since_ms);
  void Begin(Session& session, const Finger& finger);
  void Pull(Session& session, float down);
  void Pinch(Session& session, Finger& moved, Point position);

  std::vector<Finger> fingers_;
  Gesture gesture_ = Gesture::kNone;
  int buttons_ = 0;  // of the mouse, as last seen
  Point speed_;      // of the finger that drags the picture, CSS pixels per millisecond
  double moved_ms_ = 0;
  bool gliding_ = false;
};

}  // namespace quanlian
