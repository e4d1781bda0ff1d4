// The golden case files: good-*.json must be read, bad-CODE[-VARIANT].json must report CODE with the lines of the .expected
// file.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

inline std::filesystem::path GoldenFolder() {
  return std::filesystem::path(QUANLIAN_ROOT) / "tests/golden/cases";
}

inline std::string ReadFile(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::string ReadGolden(std::string_view name) {
  return ReadFile(GoldenFolder() / name);
}

// Names of the files PREFIX*.json in alphabetical order.
inline std::vector<std::string> GoldenNames(std::string_view prefix) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(GoldenFolder())) {
    const std::string name = entry.path().filename().string();
    if (name.rfind(prefix, 0) == 0 && entry.path().extension() == ".json") names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace quanlian
