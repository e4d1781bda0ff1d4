// The opening of the record: title, summary and the whole chain at one glance.
#pragma once

#include "record/html/pen.h"
#include "record/html/record_origin.h"

namespace quanlian {

// h1, summary, translation note, revision, digest of the case file; on paper the address too.
void WriteMasthead(Pen& pen, const RecordOrigin& origin);

// Stages and links in turn as one ordered list, each leading to its section; for paper the drawing of the same.
void WriteChain(Pen& pen);

}  // namespace quanlian
