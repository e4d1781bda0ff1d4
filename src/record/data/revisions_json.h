// revisions.json beside a case's pages: what the page says when a link was made with another file of the case, or names an item
// that is not there. It is asked for only then; docs/links.md describes it.
#pragma once

#include <string>
#include <vector>

#include "model/case.h"

namespace quanlian {

// A case as one file said it. Does not own the case.
struct CaseFile {
  const Case* the_case = nullptr;
  std::string sha256;  // of the file, 64 hex digits
};

// The file's text: for each earlier file what was changed, added and removed since, and every sentence and name in both
// languages.
[[nodiscard]] std::string RevisionsJson(const CaseFile& now, const std::vector<CaseFile>& earlier);

}  // namespace quanlian
