// Which rows of the ledger belong together, and the lines at the table's edge that say so: a lane for each bracket, shared by
// brackets that do not overlap. web/later/figures/lanes.js does the same for rows in another order.
#pragma once

#include <vector>

#include "record/ledger/ledger.h"

namespace quanlian {

// Every pair of rows of which one names the other is in a bracket, and the rows of a bracket all name one another: nothing is
// said of two figures that the case does not say.
[[nodiscard]] std::vector<LedgerBracket> MakeBrackets(const std::vector<LedgerRow>& rows, Lang lang);

// What a lane shows beside a row: nothing, the first row of a bracket, another of its rows, one that it only passes, its last
// row.
enum class LaneMark { kNone, kFirst, kRow, kPass, kLast };
struct LaneCell {
  LaneMark mark = LaneMark::kNone;
  std::size_t bracket = 0;
};

// [row][lane]; every row has the same number of lanes. Brackets take the first lane that is free, in the order of their first
// rows.
[[nodiscard]] std::vector<std::vector<LaneCell>> LayOutLanes(std::size_t rows, const std::vector<LedgerBracket>& brackets);

}  // namespace quanlian
