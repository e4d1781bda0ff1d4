// Where the files of a site go: a folder, or what a program keeps to serve them.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace quanlian {

class SiteFiles {
 public:
  virtual ~SiteFiles() = default;

  // Takes the file at `path` ("case/en/index.html"). Returns the SHA-256 of the bytes.
  [[nodiscard]] virtual Result<std::string> Write(std::string_view path, std::string_view bytes) = 0;

  // The lines of SHA256SUMS for everything written so far.
  [[nodiscard]] virtual std::string Sums() const = 0;
};

}  // namespace quanlian
