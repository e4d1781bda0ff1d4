// The body of an item's page, by the kind of item.
#pragma once

#include "model/case_index.h"
#include "record/html/pen.h"

namespace quanlian {

// What the record says of the item, below its heading; part headings are of level 2.
void WriteItemParts(Pen& pen, const CaseIndex& index, const ItemRef& at);

}  // namespace quanlian
