// Who wants to know what stands on the canvas.
#pragma once

#include <string_view>

#include "layout/geometry.h"

namespace quanlian {

// Is told of every text that is at least partly in sight. Frames for a reader have none; tests ask with one.
class TextWatcher {
 public:
  virtual ~TextWatcher() = default;

  // `whole` is the text that `text` is a line of; the box is in CSS pixels.
  virtual void See(std::string_view text, std::string_view whole, const Box& box, bool faded) = 0;
};

}  // namespace quanlian
