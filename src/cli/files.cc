// Disk access of the command-line program.
#include "cli/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <system_error>
#include <utility>

#include "base/sha256.h"
#include "cli/descriptor.h"

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
    if (name.find_first_of("\\:*?\"<>|\x7F") != std::string::npos) return false;
    if (std::any_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20; })) return false;
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

Error CannotWrite(const fs::path& path, const std::string& cause) {
  return Error{"cannot write " + path.string() + ": " + cause};
}

// What a file may that is to be replaced, or what the system gives a new one.
mode_t ModeFor(const fs::path& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) == 0) return status.st_mode & 0777;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

// Replaces a plain file, or makes it, by way of a temporary file beside it: no reader ever sees half of it. The temporary
// file's name is new, so nothing that lies there can lead the bytes elsewhere.
Result<bool> WriteBytes(const fs::path& path, std::string_view bytes) {
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  std::string part = (folder / ".quanlian-XXXXXX").string();
  Descriptor file(::mkstemp(part.data()));
  if (!file.open()) return CannotWrite(path, "no file can be made in the folder " + folder.string() + ": " + CauseOfFailure());
  const bool written = file.Write(bytes) && ::fchmod(file.number(), ModeFor(path)) == 0 && file.Close() &&
                       ::rename(part.c_str(), path.c_str()) == 0;
  if (written) return true;
  const std::string cause = CauseOfFailure();
  ::unlink(part.c_str());
  return CannotWrite(path, cause);
}

// Into what is there; nothing is made, so the answer is false.
Result<bool> WriteInto(Descriptor file, const fs::path& path, std::string_view bytes) {
  if (!file.open() || !file.Write(bytes) || !file.Close()) return CannotWrite(path, CauseOfFailure());
  return false;
}

// What the path leads to, where this process has it open for writing already (/dev/stdout); otherwise none. That is written
// into where it stands, never replaced or begun anew.
Descriptor OpenHere(const fs::path& path) {
  constexpr int kMostLooked = 64;
  struct stat there = {};
  if (::stat(path.c_str(), &there) != 0) return Descriptor(-1);
  for (int number = STDOUT_FILENO; number < kMostLooked; ++number) {
    struct stat here = {};
    const bool same = ::fstat(number, &here) == 0 && here.st_dev == there.st_dev && here.st_ino == there.st_ino;
    if (same && (::fcntl(number, F_GETFL) & O_ACCMODE) != O_RDONLY) return Descriptor(::fcntl(number, F_DUPFD_CLOEXEC, 0));
  }
  return Descriptor(-1);
}

}  // namespace

Result<std::string> ReadFile(const fs::path& path) {
  std::error_code failure;
  const fs::file_status status = fs::status(path, failure);
  if (status.type() == fs::file_type::not_found) return Error{"no such file"};
  if (failure) return Error{"the file cannot be opened: " + failure.message()};
  if (fs::is_directory(status)) return Error{"this is a folder, expected a file"};
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.open()) return Error{"the file cannot be opened: " + CauseOfFailure()};
  std::string bytes;
  if (!file.ReadToEnd(&bytes)) return Error{"the file cannot be read to its end: " + CauseOfFailure()};
  return bytes;
}

Result<bool> WriteFile(const fs::path& path, std::string_view bytes) {
  std::error_code failure;
  const fs::file_status status = fs::status(path, failure);
  if (fs::is_directory(status)) return Error{"this is a folder, expected a file"};
  if (Descriptor here = OpenHere(path); here.open()) return WriteInto(std::move(here), path, bytes);
  switch (status.type()) {
    case fs::file_type::character:
    case fs::file_type::fifo:
      return WriteInto(Descriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC)), path, bytes);
    case fs::file_type::regular:
      return WriteBytes(fs::canonical(path), bytes);  // a link stays a link: what it leads to is written
    case fs::file_type::not_found:
      break;
    default:
      return CannotWrite(path, failure ? failure.message() : "this is no file that can be written");
  }
  if (fs::is_symlink(fs::symlink_status(path, failure))) return CannotWrite(path, "this link leads to nothing");
  if (path.has_parent_path()) {
    failure.clear();
    fs::create_directories(path.parent_path(), failure);
    if (failure) return Error{"cannot make the folder of " + path.string() + ": " + failure.message()};
  }
  return WriteBytes(path, bytes);
}

bool IsMissing(const fs::path& path) {
  std::error_code failure;
  return fs::status(path, failure).type() == fs::file_type::not_found;
}

Result<OutputFolder> OutputFolder::Open(const fs::path& root) {
  std::error_code failure;
  fs::create_directories(root, failure);
  fs::path canonical = failure ? root : fs::canonical(root, failure);
  if (failure) return Error{"cannot make the folder " + root.string() + ": " + failure.message()};
  if (!fs::is_directory(canonical)) return Error{root.string() + " is not a folder"};
  return OutputFolder(std::move(canonical));
}

Result<fs::path> OutputFolder::Resolve(std::string_view path) const {
  if (!IsPlainPath(path)) return Error{"refused to write \"" + std::string(path) + "\": not a plain path inside the folder"};
  const fs::path full = root_ / fs::path(path);
  std::error_code failure;
  const fs::file_status there = fs::symlink_status(full, failure);
  if (fs::exists(there) && !fs::is_regular_file(there))
    return Error{"refused to write \"" + std::string(path) + "\": what lies there is no plain file"};
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

Result<int> OutputFolder::RemoveStale(std::string_view old_sums) {
  int removed = 0;
  std::istringstream lines{std::string(old_sums)};
  for (std::string line; std::getline(lines, line);) {
    if (line.size() < kDigestLength + 3) continue;
    const std::string path = line.substr(kDigestLength + 2);
    if (digests_.count(path) > 0) continue;
    const Result<fs::path> full = Resolve(path);
    if (!full || IsMissing(full.value())) continue;
    const Result<std::string> bytes = ReadFile(full.value());
    if (!bytes || Sha256Hex(bytes.value()) != line.substr(0, kDigestLength)) continue;
    std::error_code failure;
    fs::remove(full.value(), failure);
    if (failure) return Error{"cannot remove " + full.value().string() + " of an earlier run: " + failure.message()};
    ++removed;
  }
  return removed;
}

std::string OutputFolder::Sums() const {
  std::string sums;
  for (const auto& [path, digest] : digests_) sums += digest + "  " + path + "\n";
  return sums;
}

Result<int> OutputFolder::Finish() {
  const Result<fs::path> sums = Resolve(kSums);
  if (!sums) return Error{sums.error()};
  Result<int> removed = 0;
  if (!IsMissing(sums.value())) {
    const Result<std::string> old_sums = ReadFile(sums.value());
    if (!old_sums) return Error{"cannot read " + sums.value().string() + ": " + old_sums.error()};
    removed = RemoveStale(old_sums.value());
    if (!removed) return removed;
  }
  const Result<bool> written = WriteBytes(sums.value(), Sums());
  if (!written) return Error{written.error()};
  return removed;
}

}  // namespace quanlian
