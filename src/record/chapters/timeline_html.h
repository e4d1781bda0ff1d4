// The timeline: everything that has a date, by date, and what has none after it.
#pragma once

#include "record/html/pen.h"

namespace quanlian {

// Writes nothing when there is nothing to tell.
void WriteTimeline(Pen& pen);

}  // namespace quanlian
