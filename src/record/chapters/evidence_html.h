// The evidence table of one item.
#pragma once

#include <string_view>
#include <vector>

#include "record/html/pen.h"

namespace quanlian {

// A table of the rows that have no place in the record yet, each with its quotations under it, then links to the rows that
// stand elsewhere. Nothing for an empty list. `caption` names the table.
void WriteEvidence(Pen& pen, const RowRefs<EvidenceRow>& rows, std::string_view caption);

}  // namespace quanlian
