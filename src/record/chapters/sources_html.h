// The sources of a case with their digests and repairs, as HTML.
#pragma once

#include "record/html/pen.h"

namespace quanlian {

// A <section> with an h2 and one part per source; nothing when there are none.
void WriteSources(Pen& pen);

}  // namespace quanlian
