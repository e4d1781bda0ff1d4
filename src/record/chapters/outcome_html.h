// What courts decided, as HTML.
#pragma once

#include <vector>

#include "record/html/pen.h"

namespace quanlian {

// Each outcome as an <article> with headings of `level`: people, terms, court, instance, effect; the charges with their
// statutory ranges; the words of the source. Outcomes that stand elsewhere are linked.
void WriteOutcomes(Pen& pen, const RowRefs<OutcomeRow>& rows, int level);

// All of one outcome but its heading.
void WriteOutcomeParts(Pen& pen, const OutcomeRow& outcome);

// Ranges of one offence: "fixed-term imprisonment 6–36 months (condition)".
void WriteRanges(Pen& pen, const std::vector<SanctionLine>& ranges);

}  // namespace quanlian
