// revisions.json beside a case's pages: what the page says when a link was made with another file of the case, or names an item
// that is not there. It is asked for only then; docs/links.md describes it.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cli/load_case.h"

namespace quanlian {

// Earlier files by the id of their case, in the order given.
using EarlierFiles = std::map<std::string, std::vector<const LoadedCase*>>;

// Every earlier file must be of one of the cases, and of a lower revision than it; otherwise that is on `report`.
[[nodiscard]] EarlierFiles SortEarlier(const std::vector<std::unique_ptr<LoadedCase>>& cases,
                                       const std::vector<std::unique_ptr<LoadedCase>>& earlier, Report& report);

// The file's text: for each earlier file what was changed, added and removed since, and every sentence and name in both
// languages.
[[nodiscard]] std::string RevisionsJson(const LoadedCase& now, const EarlierFiles& earlier);

}  // namespace quanlian
