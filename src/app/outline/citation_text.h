// A figure to be copied: with its qualifiers, its status, the words it rests on, where they stand, and a link back.
#pragma once

#include <string>
#include <string_view>

#include "app/outline/outline.h"

namespace quanlian {

// The numbered item as plain text of several lines. `link` is the item's whole address, or empty. "" when there is no such
// item.
[[nodiscard]] std::string CitationText(const Outline& outline, const ItemRef& evidence, std::string_view link);

}  // namespace quanlian
