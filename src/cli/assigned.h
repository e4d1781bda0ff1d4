// Characters that Unicode does not have yet: another device draws nothing, or a box.
#pragma once

#include "load/case_rules.h"

namespace quanlian {

// Warns of each text with a code point that no character has, as far as this program's tables know; of ideographs, which are
// added in every version, it says nothing.
void CheckAssigned(const JsonNode& root, JsonProblems& problems);

}  // namespace quanlian
