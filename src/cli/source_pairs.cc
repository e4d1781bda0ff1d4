#include "cli/source_pairs.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/diagnostics.h"

namespace quanlian {

std::map<std::string, std::string> ReadSourcePairs(const std::vector<std::string>& pairs,
                                                   const std::vector<std::string_view>& ids) {
  std::map<std::string, std::string> files;
  for (const std::string& pair : pairs) {
    const std::size_t sign = pair.find('=');
    if (sign == std::string::npos || sign == 0)
      throw CLI::ValidationError("--source", "expected ID=FILE, found \"" + pair + "\"");
    const std::string id = pair.substr(0, sign);
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
      const std::string near = NearestWord(id, ids);
      throw CLI::ValidationError(
          "--source", "the case has no source \"" + id + "\"" + (near.empty() ? "" : "; did you mean \"" + near + "\"?"));
    }
    files[id] = pair.substr(sign + 1);
  }
  return files;
}

}  // namespace quanlian
