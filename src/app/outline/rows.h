// Looking through rows of the outline.
#pragma once

#include <algorithm>
#include <vector>

#include "app/outline/outline.h"

namespace quanlian {

// The row of that address, or null. Walks the list: for one dossier's rows, not for those of a case.
template <class Rows>
const typename Rows::value_type* FindRow(const Rows& rows, const ItemRef& at) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&at](const auto& row) { return row.at == at; });
  return found == rows.end() ? nullptr : &*found;
}

// The same among the rows of a whole case (`rows` of the outline, or its events), by the outline's places.
template <class Row>
const Row* RowAt(const Outline& outline, const std::vector<Row>& rows, const ItemRef& at) {
  const auto found = outline.dossier_places.find(at);
  if (found == outline.dossier_places.end() || found->second.row >= rows.size()) return nullptr;
  const Row& row = rows[found->second.row];
  return row.at == at ? &row : nullptr;
}

}  // namespace quanlian
