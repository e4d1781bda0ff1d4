// A figure to be copied: with its qualifiers, its status, the words it rests on, where they stand, and a link back.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/outline.h"

namespace quanlian {

// The numbered item as plain text of several lines. `link` is the item's whole address, or empty. "" when there is no such
// item.
[[nodiscard]] std::string CitationText(const Outline& outline, const ItemRef& evidence, std::string_view link);

// A table of such items for a spreadsheet: cells set apart by tabs, a head row, one row for each item that exists. A figure
// keeps its bound and unit in its cell. A cell that a spreadsheet would take for a formula begins with "'".
[[nodiscard]] std::string EvidenceTableText(const Outline& outline, const std::vector<ItemRef>& evidence);

}  // namespace quanlian
