// Words of a source in place: the figure marked, damage struck out, where they stand, and every repair declared.
#pragma once

#include "ui/column.h"

namespace quanlian {

// Draws the quotation at the column's place and moves the column behind it. `accent` colours the bar at its side.
void DrawQuote(const QuoteText& quote, Color accent, Column* column);

void DrawQuotes(const std::vector<QuoteText>& quotes, Color accent, Column* column);

}  // namespace quanlian
