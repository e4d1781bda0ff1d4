#include "cli/built_viewer.h"

#include <filesystem>
#include <system_error>

namespace quanlian {

std::string ViewerBesideProgram(std::string_view proof) {
  std::error_code failure;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failure);
  if (failure) return {};
  const std::filesystem::path folder = program.parent_path();
  for (const std::filesystem::path& viewer : {folder / "viewer", folder.parent_path() / "viewer"}) {
    if (std::filesystem::exists(viewer / proof, failure)) return viewer.string();
  }
  return {};
}

}  // namespace quanlian
