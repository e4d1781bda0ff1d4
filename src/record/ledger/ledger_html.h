// Every numbered figure of the case in one table, with its bound, unit, scope and status.
#pragma once

#include "record/html/pen.h"

namespace quanlian {

// Whether any numbered item has a figure.
[[nodiscard]] bool HasFigures(const Outline& outline);

// A <section> with an h2, rows by number; nothing when there are no figures. Rows lead to the items, which stand elsewhere.
void WriteLedger(Pen& pen);

}  // namespace quanlian
