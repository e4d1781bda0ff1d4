// JSON text → typed case, with every problem of the file reported in one run.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/diagnostics.h"
#include "model/case.h"

namespace quanlian {

// Above these a file is refused with a message that names the limit.
struct LoadLimits {
  std::size_t max_bytes = std::size_t{64} << 20;
  int max_depth = 64;
  int max_problems = 1000;  // reported; further ones are only said to exist
};

class JsonProblems;
struct CaseInFile;
// Rules beside those of the format: author_rules.h.
using FurtherRules = void (*)(const CaseInFile&, JsonProblems&);

// Reads a case file (quanlian/2 or quanlian/1, UTF-8 without BOM). Returns a case only when no error was found; warnings do not
// prevent it. Adds to `diagnostics`, sorted by place. Never throws, never trusts: the text may be hostile.
[[nodiscard]] std::optional<Case> ReadCase(std::string_view json, Diagnostics& diagnostics, const LoadLimits& limits = {},
                                           FurtherRules further = nullptr);

}  // namespace quanlian
