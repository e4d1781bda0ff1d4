// The dossier of the selected item: its evidence, outcomes, means, people, silences and conflicts, in as many columns as fit.
#pragma once

#include <vector>

#include "app/session/session.h"
#include "ui/painter.h"

namespace quanlian {

// Draws into session.regions().dossier and adds what the reader does there to `actions`.
void DrawDossier(const Session& session, Painter& painter, std::vector<Action>* actions);

}  // namespace quanlian
