// The opening of the record: title, summary and the whole chain at one glance.
#pragma once

#include "record/pen.h"

namespace quanlian {

// h1, summary, translation note, revision.
void WriteMasthead(Pen& pen);

// Stages and links in turn as one ordered list, each leading to its section.
void WriteChain(Pen& pen);

}  // namespace quanlian
