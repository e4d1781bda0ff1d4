// The sentence figure: imposed terms over the statutory ranges of their charges, on one axis of months.
#pragma once

#include "record/html/pen.h"

namespace quanlian {

// An <svg> that repeats what the terms and the table of charges say in words, so it is hidden from screen readers. Imprisonment
// only: other kinds are too short for the same axis. Nothing when no length of imprisonment is stated.
void WriteTermAxis(Pen& pen, const OutcomeRow& outcome);

}  // namespace quanlian
