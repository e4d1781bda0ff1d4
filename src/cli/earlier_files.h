// The files of earlier revisions that a site is told of.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cli/load_case.h"
#include "record/data/revisions_json.h"

namespace quanlian {

// Earlier files by the id of their case, in the order given. The cases stay where they were loaded.
using EarlierFiles = std::map<std::string, std::vector<CaseFile>>;

// Every earlier file must be of one of the cases, and of a lower revision than it; otherwise that is on `report`.
[[nodiscard]] EarlierFiles SortEarlier(const std::vector<std::unique_ptr<LoadedCase>>& cases,
                                       const std::vector<std::unique_ptr<LoadedCase>>& earlier, Report& report);

}  // namespace quanlian
