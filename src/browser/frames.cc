// When to draw.
#include "browser/frames.h"

namespace quanlian {

float Frames::Begin(double now_ms) {
  const double elapsed_ms = now_ms - last_ms_;
  last_ms_ = now_ms;
  return running_ && elapsed_ms < kPauseMs ? static_cast<float>(elapsed_ms) : 0;
}

bool Frames::End(bool moving) {
  ++drawn_;
  if (left_ > 0) --left_;
  running_ = moving || left_ > 0;
  return running_;
}

}  // namespace quanlian
