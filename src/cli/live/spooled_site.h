// A site that is only served. Its files stand one after the other in one file that has no name any more: however the program
// ends, nothing is left behind; no path leads anywhere else; and a large site needs no memory.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "cli/descriptor.h"
#include "cli/site_files.h"

namespace quanlian {

class SpooledSite : public SiteFiles {
 public:
  // In the system's folder for temporary files. Where none can be made there, the first Write says so.
  SpooledSite();

  [[nodiscard]] Result<std::string> Write(std::string_view path, std::string_view bytes) override;
  [[nodiscard]] std::string Sums() const override;

  [[nodiscard]] bool Has(std::string_view path) const { return files_.find(path) != files_.end(); }
  // The bytes of a file; nothing where the site has none of that name, or it cannot be read.
  [[nodiscard]] std::optional<std::string> Find(std::string_view path) const;

  // The lines of SHA256SUMS for the files as `served` makes them of a path and its bytes.
  using Served = std::function<std::string(std::string_view path, std::string bytes)>;
  [[nodiscard]] std::string SumsOf(const Served& served) const;

 private:
  struct File {
    std::int64_t start = 0;
    std::size_t size = 0;
    std::string sha256;
  };
  [[nodiscard]] std::optional<std::string> Read(const File& file) const;

  Descriptor spool_;
  std::int64_t end_ = 0;
  std::string cause_;  // why there is no spool
  std::map<std::string, File, std::less<>> files_;
};

}  // namespace quanlian
