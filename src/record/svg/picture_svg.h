// A view as a picture of its own: a free-standing SVG with the case's title, the view's, and the file that it was made from.
#pragma once

#include <string>

#include "app/outline/outline.h"
#include "app/views/view.h"

namespace quanlian {

// `case_sha256`: 64 hex digits. Empty for a view that is not drawn.
[[nodiscard]] std::string PictureSvg(const Outline& outline, View view, const std::string& case_sha256);

}  // namespace quanlian
