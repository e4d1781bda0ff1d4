// The chain as a drawing for print: the picture that the canvas shows, as lines and text.
#pragma once

#include "record/pen.h"

namespace quanlian {

// An <svg> of the layout that the canvas draws too. It says less than the list of the chain beside it, so it is hidden from
// screen readers; the style sheet shows it on paper only. Told apart without colour: solid and dashed lines, a bar on every
// stage.
void WriteChainDrawing(Pen& pen);

}  // namespace quanlian
