// A file that others write: looked at again and again, read when it is another one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"

namespace quanlian {

class WatchedFile {
 public:
  explicit WatchedFile(std::string path) : path_(std::move(path)) {}

  // All bytes of the file, or why they cannot be had, when that is another answer than the last one; nothing otherwise. A file
  // that is just being written is waited for: it is read when it looks the same twice, at the latest after `kMostWaits` looks.
  [[nodiscard]] std::optional<Result<std::string>> Look();

  // Whether the file is just being written: the next look should be soon.
  [[nodiscard]] bool settling() const { return waits_ > 0; }

 private:
  static constexpr int kMostWaits = 16;

  // What the system says of the file; all zero where it says nothing.
  struct Stamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t changed_ns = 0;         // its bytes
    std::int64_t status_changed_ns = 0;  // anything about it
    bool is_plain = false;
    friend bool operator==(const Stamp&, const Stamp&) = default;
  };

  [[nodiscard]] static Stamp StampOf(const std::string& path);
  [[nodiscard]] Result<std::string> Read(const Stamp& stamp) const;

  std::string path_;
  std::optional<Stamp> read_;  // when it was read last
  Stamp seen_;
  int waits_ = 0;
  bool doubtful_ = false;  // written so shortly before it was read that the next writing may have the same time
  std::string answer_;     // digest of the last one, or its error
};

}  // namespace quanlian
