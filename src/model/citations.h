// Every citation of a case with the item that rests on it: for checking quotes, and for "what rests on this source".
#pragma once

#include <string>
#include <vector>

#include "model/case.h"

namespace quanlian {

// One citation in use. `pointer` is its JSON Pointer in the case file; `citation` points into the case.
struct CitationUse {
  ItemRef owner;  // means and charges belong to their link and outcome
  std::string pointer;
  const Citation* citation = nullptr;
};

// All of them, in file order. The case must outlive the result.
[[nodiscard]] std::vector<CitationUse> AllCitations(const Case& the_case);

}  // namespace quanlian
