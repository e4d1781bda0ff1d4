// What the mouse does over the picture: point, choose, drag, wheel. The same for the chain and for every other view.
#pragma once

#include <optional>
#include <vector>

#include "app/session/session.h"

namespace quanlian {

// Where the mouse points, world units; nothing when it is not over the picture. Call inside the frame, before
// HandlePictureInput.
[[nodiscard]] std::optional<Point> PointedAt(const Session& session);

// A picture that fits its region is zoomed by the wheel, a long sheet is scrolled.
enum class WheelMeaning { kZoom, kScroll };

// `under`: the item that the mouse points at, if any.
void HandlePictureInput(const Session& session, const std::optional<ItemRef>& under, WheelMeaning wheel,
                        std::vector<Action>* actions);

}  // namespace quanlian
