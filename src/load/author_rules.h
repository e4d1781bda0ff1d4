// Rules about what a case says that no face of it relies on. A page whose case was checked when it was made does not read by
// them again.
#pragma once

#include "load/case_rules.h"

namespace quanlian {

// Warnings: a value, and its bound, are what a number of the quoted words gives.
void CheckValuesInQuotes(const CaseInFile& file, JsonProblems& problems);

// Two parties with one name; terms that the law cited in the file does not know.
void CheckNames(const CaseInFile& file, JsonProblems& problems);
void CheckTerms(const CaseInFile& file, JsonProblems& problems);

// Errors: what outcomes impose fits their kind, their decision and their defendants.
void CheckOutcomes(const CaseInFile& file, JsonProblems& problems);

// All of them.
void CheckForAuthors(const CaseInFile& file, JsonProblems& problems);

}  // namespace quanlian
