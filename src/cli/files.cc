// Disk access of the command-line program.
#include "cli/files.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <system_error>
#include <utility>

#include "base/sha256.h"

namespace quanlian {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSums = "SHA256SUMS";
constexpr std::size_t kDigestLength = 64;

// Only names that mean the same on every system and host.
bool IsPlainPath(std::string_view path) {
  if (path.empty() || path.front() == '/' || path.back() == '/') return false;
  for (const fs::path& part : fs::path(path)) {
    const std::string name = part.string();
    if (name.empty() || name == "." || name == "..") return false;
    if (name.find_first_of("\\:*?\"<>|\n\r") != std::string::npos) return false;
  }
  return true;
}

bool IsInside(const fs::path& root, const fs::path& path) {
  auto at = path.begin();
  for (const fs::path& part : root) {
    if (at == path.end() || *at != part) return false;
    ++at;
  }
  return true;
}

Result<bool> WriteBytes(const fs::path& path, std::string_view bytes) {
  fs::path part = path;
  part += ".part";
  {
    std::ofstream file(part, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) {
      std::error_code ignored;
      fs::remove(part, ignored);
      return Error{"cannot write " + path.string()};
    }
  }
  std::error_code failure;
  fs::rename(part, path, failure);
  if (failure) return Error{"cannot write " + path.string() + ": " + failure.message()};
  return true;
}

}  // namespace

Result<std::string> ReadFile(const fs::path& path) {
  std::error_code failure;
  const fs::file_status status = fs::status(path, failure);
  if (!fs::exists(status)) return Error{"no such file"};
  if (fs::is_directory(status)) return Error{"this is a folder, expected a file"};
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{"the file cannot be opened"};
  std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (file.bad()) return Error{"the file cannot be read to its end"};
  return bytes;
}

Result<bool> WriteFile(const fs::path& path, std::string_view bytes) {
  std::error_code failure;
  if (fs::is_directory(path, failure)) return Error{"this is a folder, expected a file"};
  if (path.has_parent_path()) fs::create_directories(path.parent_path(), failure);
  if (failure) return Error{"cannot make the folder of " + path.string() + ": " + failure.message()};
  return WriteBytes(path, bytes);
}

Result<OutputFolder> OutputFolder::Open(const fs::path& root) {
  std::error_code failure;
  fs::create_directories(root, failure);
  fs::path canonical = fs::canonical(root, failure);
  if (failure) return Error{"cannot make the folder " + root.string() + ": " + failure.message()};
  if (!fs::is_directory(canonical)) return Error{root.string() + " is not a folder"};
  return OutputFolder(std::move(canonical));
}

Result<fs::path> OutputFolder::Resolve(std::string_view path) const {
  if (!IsPlainPath(path)) return Error{"refused to write \"" + std::string(path) + "\": not a plain path inside the folder"};
  const fs::path full = root_ / fs::path(path);
  std::error_code failure;
  const fs::path parent = fs::weakly_canonical(full.parent_path(), failure);
  if (failure || !IsInside(root_, parent))
    return Error{"refused to write \"" + std::string(path) + "\": it leads out of the folder"};
  return full;
}

Result<std::string> OutputFolder::Write(std::string_view path, std::string_view bytes) {
  const Result<fs::path> full = Resolve(path);
  if (!full) return Error{full.error()};
  std::error_code failure;
  fs::create_directories(full.value().parent_path(), failure);
  if (failure) return Error{"cannot make the folder of " + full.value().string() + ": " + failure.message()};
  const Result<bool> written = WriteBytes(full.value(), bytes);
  if (!written) return Error{written.error()};
  std::string digest = Sha256Hex(bytes);
  digests_[std::string(path)] = digest;
  return digest;
}

int OutputFolder::RemoveStale(std::string_view old_sums) {
  int removed = 0;
  std::istringstream lines{std::string(old_sums)};
  for (std::string line; std::getline(lines, line);) {
    if (line.size() < kDigestLength + 3) continue;
    const std::string path = line.substr(kDigestLength + 2);
    if (digests_.count(path) > 0) continue;
    const Result<fs::path> full = Resolve(path);
    if (!full) continue;
    const Result<std::string> bytes = ReadFile(full.value());
    if (!bytes || Sha256Hex(bytes.value()) != line.substr(0, kDigestLength)) continue;
    std::error_code failure;
    if (fs::remove(full.value(), failure)) ++removed;
  }
  return removed;
}

std::string OutputFolder::Sums() const {
  std::string sums;
  for (const auto& [path, digest] : digests_) sums += digest + "  " + path + "\n";
  return sums;
}

Result<int> OutputFolder::Finish() {
  const Result<std::string> old_sums = ReadFile(root_ / fs::path(kSums));
  const int removed = old_sums ? RemoveStale(old_sums.value()) : 0;
  const Result<bool> written = WriteBytes(root_ / fs::path(kSums), Sums());
  if (!written) return Error{written.error()};
  return removed;
}

}  // namespace quanlian
