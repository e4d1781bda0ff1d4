// The chapter on scale: the figures that the canvas draws as dots, with what may not be added and what they weigh.
#pragma once

#include "record/html/pen.h"

namespace quanlian {

void WriteScale(Pen& pen);

}  // namespace quanlian
