#include "cli/live/spooled_site.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "base/sha256.h"

namespace quanlian {
namespace {

// Open, and nowhere to be found.
Descriptor NamelessFile() {
  std::error_code failure;
  const std::filesystem::path folder = std::filesystem::temp_directory_path(failure);
  std::string name = ((failure ? std::filesystem::path("/tmp") : folder) / "quanlian-XXXXXX").string();
  Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
  if (file.open()) ::unlink(name.c_str());
  return file;
}

}  // namespace

SpooledSite::SpooledSite() : spool_(NamelessFile()) {
  if (!spool_.open()) cause_ = CauseOfFailure();
}

Result<std::string> SpooledSite::Write(std::string_view path, std::string_view bytes) {
  const bool written = cause_.empty() && spool_.Write(bytes);
  if (!written) return Error{"the site cannot be kept in a temporary file: " + (cause_.empty() ? CauseOfFailure() : cause_)};
  std::string sha256 = Sha256Hex(bytes);
  files_[std::string(path)] = {end_, bytes.size(), sha256};
  end_ += static_cast<std::int64_t>(bytes.size());
  return sha256;
}

std::string SpooledSite::Sums() const {
  std::string sums;
  for (const auto& [path, file] : files_) sums += file.sha256 + "  " + path + "\n";
  return sums;
}

std::optional<std::string> SpooledSite::Read(const File& file) const {
  std::string bytes(file.size, '\0');
  for (std::size_t at = 0; at < bytes.size();) {
    const ssize_t count =
        ::pread(spool_.number(), bytes.data() + at, bytes.size() - at, file.start + static_cast<std::int64_t>(at));
    if (count <= 0) return std::nullopt;
    at += static_cast<std::size_t>(count);
  }
  return bytes;
}

std::optional<std::string> SpooledSite::Find(std::string_view path) const {
  const auto file = files_.find(path);
  return file == files_.end() ? std::nullopt : Read(file->second);
}

std::string SpooledSite::SumsOf(const Served& served) const {
  std::string sums;
  for (const auto& [path, file] : files_) {
    if (auto bytes = Read(file)) sums += Sha256Hex(served(path, *std::move(bytes))) + "  " + path + "\n";
  }
  return sums;
}

}  // namespace quanlian
