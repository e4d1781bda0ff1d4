// What is not stated and where accounts differ, as HTML.
#pragma once

#include <vector>

#include "record/html/pen.h"

namespace quanlian {

// Nothing, not even a heading, for empty lists. Accounts stand side by side in a table, each with its source; none wins.
void WriteSilences(Pen& pen, const RowRefs<SilenceRow>& silences, int level);
void WriteConflicts(Pen& pen, const RowRefs<ConflictRow>& conflicts, int level);

}  // namespace quanlian
