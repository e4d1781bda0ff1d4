// A case file from disk, with its problems reported.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/report.h"
#include "model/case.h"

namespace quanlian {

struct LoadedCase {
  std::string path;
  std::string bytes;
  Case the_case;
};

// Null when the file has errors; they and the warnings are then on `report`.
[[nodiscard]] std::unique_ptr<LoadedCase> LoadCase(const std::string& path, Report& report);

// The same of bytes that were read before; `path` is what messages call them.
[[nodiscard]] std::unique_ptr<LoadedCase> LoadCase(const std::string& path, std::string bytes, Report& report);

// All of them, or nothing when any has errors. Every file is looked at.
[[nodiscard]] std::vector<std::unique_ptr<LoadedCase>> LoadCases(const std::vector<std::string>& paths, Report& report);

}  // namespace quanlian
