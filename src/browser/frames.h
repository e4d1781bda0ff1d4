// When to draw: a few frames after something happened, more while something moves, otherwise none.
#pragma once

namespace quanlian {

class Frames {
 public:
  // Something happened that may change the picture. Dear ImGui needs a frame to see it, one to react and one to settle.
  void Wake() { left_ = kPerWake; }

  // Begins a frame at that time (milliseconds of any steady clock). Returns the time since the last one, 0 after a pause.
  [[nodiscard]] float Begin(double now_ms);

  // Ends a frame; `moving` keeps the frames coming. Returns whether another one is wanted.
  [[nodiscard]] bool End(bool moving);

  [[nodiscard]] int drawn() const { return drawn_; }

 private:
  static constexpr int kPerWake = 3;
  static constexpr double kPauseMs = 250;  // a hidden tab, say

  int left_ = 0;
  int drawn_ = 0;
  bool running_ = false;  // the last frame asked for this one
  double last_ms_ = 0;
};

}  // namespace quanlian
