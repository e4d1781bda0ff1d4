// Reading and writing files: nothing is ever half written, and nothing is written outside the folder that was asked for.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "cli/site_files.h"

namespace quanlian {

// All bytes of a file.
[[nodiscard]] Result<std::string> ReadFile(const std::filesystem::path& path);

// Writes a file of the user's choice by way of a temporary file beside it; makes its folder where it is missing. A link is
// followed; into a device, a pipe or what is open already (/dev/stdout) it is written directly. Nothing else is replaced.
// True: the file is there now; false: it went into what was there.
[[nodiscard]] Result<bool> WriteFile(const std::filesystem::path& path, std::string_view bytes);

// Whether nothing lies there; what cannot be looked at may be there.
[[nodiscard]] bool IsMissing(const std::filesystem::path& path);

// A folder that a command fills. Remembers what it wrote for SHA256SUMS.
class OutputFolder : public SiteFiles {
 public:
  // Makes the folder where it is missing.
  [[nodiscard]] static Result<OutputFolder> Open(const std::filesystem::path& root);

  // Writes `bytes` at `path` ("case/en/index.html") by way of a temporary file beside it. An absolute path, "..", a folder
  // that is a link to elsewhere, or a place where something other than a plain file lies is refused. Returns the SHA-256 of the
  // bytes.
  [[nodiscard]] Result<std::string> Write(std::string_view path, std::string_view bytes) override;

  // The lines of SHA256SUMS for everything written so far.
  [[nodiscard]] std::string Sums() const override;

  // Writes SHA256SUMS (for `sha256sum -c`) of everything written, and removes the files that an earlier SHA256SUMS of this
  // folder lists, that are still as it says, and that were not written again. Returns the number of files removed.
  [[nodiscard]] Result<int> Finish();

 private:
  explicit OutputFolder(std::filesystem::path root) : root_(std::move(root)) {}
  [[nodiscard]] Result<std::filesystem::path> Resolve(std::string_view path) const;
  [[nodiscard]] Result<int> RemoveStale(std::string_view old_sums);

  std::filesystem::path root_;  // canonical
  std::map<std::string, std::string> digests_;
};

}  // namespace quanlian
