// Looking through rows of the outline.
#pragma once

#include <algorithm>
#include <vector>

#include "model/case.h"

namespace quanlian {

// The row of that address, or null.
template <class Row>
const Row* FindRow(const std::vector<Row>& rows, const ItemRef& at) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&at](const Row& row) { return row.at == at; });
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace quanlian
