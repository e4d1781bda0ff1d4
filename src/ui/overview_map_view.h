// The small picture of the whole chain that stands in a corner while only a part of it is seen.
#pragma once

#include <vector>

#include "app/session/session.h"
#include "ui/painter.h"

namespace quanlian {

// Draws it, where there is one, over the chain, and adds what the reader does there to `actions`. What is under it is reached
// no more, so it comes before the input of the chain.
void DrawOverviewMap(const Session& session, Painter& painter, std::vector<Action>* actions);

}  // namespace quanlian
