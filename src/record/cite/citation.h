// How an item is cited: what it says, the words it rests on, where that is to be found, and the sources behind it. Chinese in
// the manner of GB/T 7714—2015 for electronic resources, English in sentences.
#pragma once

#include <string>
#include <string_view>

#include "app/outline/outline.h"

namespace quanlian {

struct CitationPlace {
  std::string link;         // the item's whole address
  std::string accessed;     // the day it was read there, in the words of CitationDate
  std::string case_sha256;  // of the case file; its first 12 digits are cited
};

// Several lines of plain text; "" when there is no such item. `the_case` is the one that the outline was built from.
[[nodiscard]] std::string CiteItem(const Case& the_case, const Outline& outline, const ItemRef& at, const CitationPlace& place);

// "2026-11-24", as the Chinese standard wants it; "24 November 2026".
[[nodiscard]] std::string CitationDate(const PartialDate& date, Lang lang);

}  // namespace quanlian
