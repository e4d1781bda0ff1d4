#include "cli/live/watched_file.h"

#include <sys/stat.h>

#include <chrono>
#include <utility>

#include "base/sha256.h"
#include "cli/files.h"

namespace quanlian {
namespace {

// Clocks of file systems tick in some milliseconds.
constexpr std::chrono::milliseconds kTick{100};

std::int64_t Nanoseconds(const timespec& time) {
  return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

bool IsJustNow(std::int64_t time_ns) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::abs(now - std::chrono::nanoseconds(time_ns)) < kTick;
}

}  // namespace

WatchedFile::Stamp WatchedFile::StampOf(const std::string& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0) return {};
  return {status.st_dev,
          status.st_ino,
          status.st_size,
          Nanoseconds(status.st_mtim),
          Nanoseconds(status.st_ctim),
          S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)};
}

// A pipe would keep the program waiting, a device has no end.
Result<std::string> WatchedFile::Read(const Stamp& stamp) const {
  if (stamp != Stamp() && !stamp.is_plain) return Error{"this is no plain file, which alone can be read again and again"};
  return ReadFile(path_);
}

std::optional<Result<std::string>> WatchedFile::Look() {
  const Stamp stamp = StampOf(path_);
  if (stamp == read_ && !doubtful_) {
    waits_ = 0;
    return std::nullopt;
  }
  const bool rests = !read_ || stamp == read_ || stamp == seen_;
  seen_ = stamp;
  if (!rests && ++waits_ <= kMostWaits) return std::nullopt;
  waits_ = 0;
  Result<std::string> bytes = Read(stamp);
  read_ = stamp;
  doubtful_ = IsJustNow(stamp.changed_ns) || StampOf(path_) != stamp;
  std::string answer = bytes ? Sha256Hex(bytes.value()) : bytes.error();
  if (std::exchange(answer_, std::move(answer)) == answer_) return std::nullopt;
  return bytes;
}

}  // namespace quanlian
