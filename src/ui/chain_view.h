// The chain: cards, arrows and what stands beside them, seen through the camera.
#pragma once

#include <vector>

#include "app/session/session.h"
#include "ui/painter.h"

namespace quanlian {

// Draws into session.regions().chain and adds what the reader does there to `actions`.
void DrawChain(const Session& session, Painter& painter, std::vector<Action>* actions);

}  // namespace quanlian
