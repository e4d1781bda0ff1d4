// Files of the project that follow from the model's description: compared, and written anew with QUANLIAN_REBASE=1.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <string>

#include "load/golden_files.h"

namespace quanlian {

inline void CheckRenewed(const std::string& file, const std::string& wanted) {
  const std::filesystem::path path = std::filesystem::path(QUANLIAN_ROOT) / file;
  if (std::getenv("QUANLIAN_REBASE") != nullptr) std::ofstream(path, std::ios::binary) << wanted;
  const bool is_renewed = ReadFile(path) == wanted;
  CHECK_MESSAGE(is_renewed, file,
                " is not what the description says; this renews it: "
                "QUANLIAN_REBASE=1 build/native/tests/load_tests -tc='*follow from the description*'");
}

}  // namespace quanlian
