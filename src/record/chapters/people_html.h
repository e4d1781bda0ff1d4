// Who took part and how it was done, as HTML.
#pragma once

#include <vector>

#include "record/html/pen.h"

namespace quanlian {

// Nothing, not even a heading, for empty lists.
void WriteMeans(Pen& pen, const std::vector<MeansLine>& means, int level);
void WritePeople(Pen& pen, const RowRefs<PartyLine>& parties, int level);

}  // namespace quanlian
