// The quotes of a source in order of their place, with what rests on each, as HTML.
#pragma once

#include "record/html/pen.h"

namespace quanlian {

// A heading, the counts, and a list; nothing for a source that is not quoted.
void WriteSourceQuotes(Pen& pen, const SourceRow& source);

}  // namespace quanlian
