// The preview picture of an item as SVG, for the rasteriser of the build.
#pragma once

#include <string>

#include "record/item/item_summary.h"

namespace quanlian {

// 1200 × 630, complete by itself but for the font, Noto Sans CJK. Safe whatever the outline's texts hold.
[[nodiscard]] std::string PreviewSvg(const Outline& outline, const ItemRef& at);

}  // namespace quanlian
