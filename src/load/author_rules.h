// Rules that only warn an author. A page whose case was checked when it was made does not read by them again.
#pragma once

#include "load/case_rules.h"

namespace quanlian {

// A value, and its bound, are what a number of the quoted words gives.
void CheckValuesInQuotes(const CaseInFile& file, JsonProblems& problems);

// All of them.
void CheckForAuthors(const CaseInFile& file, JsonProblems& problems);

}  // namespace quanlian
