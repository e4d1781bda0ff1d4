// The chain as a drawing: the picture that the canvas shows, as lines and text. Told apart without colour: solid and dashed
// lines, a bar on every stage.
#pragma once

#include "layout/chain_layout.h"
#include "record/html/pen.h"

namespace quanlian {

// For print: an <svg> of the layout that the canvas draws too. It says less than the list of the chain beside it, so it is
// hidden from screen readers; the style sheet shows it on paper only.
void WriteChainDrawing(Pen& pen);

// Its shapes and texts, into an open <svg>.
void DrawChain(HtmlWriter& html, const ChainLayout& chain);

}  // namespace quanlian
