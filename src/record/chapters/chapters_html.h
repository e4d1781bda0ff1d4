// The chapters after the chain: events, statutes, words, and how to read the record.
#pragma once

#include "record/html/pen.h"

namespace quanlian {

// Each writes a <section> with an h2, or nothing when the case has none of it.
void WriteStatutes(Pen& pen);
void WriteGlossary(Pen& pen);
void WriteLegend(Pen& pen);

}  // namespace quanlian
