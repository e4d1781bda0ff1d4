// The dossier of the selected item: its evidence, outcomes, means, people, silences and conflicts, in as many columns as fit.
#pragma once

#include <vector>

#include "app/session/session.h"
#include "ui/kept_lines.h"
#include "ui/painter.h"

namespace quanlian {

// Draws into session.regions().dossier and adds what the reader does there to `actions`. `kept` lives from frame to frame.
void DrawDossier(const Session& session, Painter& painter, KeptLines& kept, std::vector<Action>* actions);

}  // namespace quanlian
