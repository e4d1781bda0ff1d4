// Fields of dots, the squares that are named while zooming, and the words of the field that fills the picture.
#pragma once

#include "app/session/session.h"
#include "ui/painter.h"
#include "ui/theme.h"

namespace quanlian {

void DrawDots(const Session& session, const Theme& theme, Painter& painter);

}  // namespace quanlian
