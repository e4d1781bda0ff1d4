// A case → the text of a case file: canonical, so that the same case is always the same bytes, and made to be read.
#pragma once

#include <string>

#include "model/case.h"

namespace quanlian {

// Members in the order of the description, optional ones that say nothing left out, lists in the order of the case; two blanks
// for each level down to the members of an item, which keep what is inside them on one line. Ends with a line break.
// ReadCase reads it as the same case.
[[nodiscard]] std::string WriteCaseFile(const Case& the_case);

}  // namespace quanlian
