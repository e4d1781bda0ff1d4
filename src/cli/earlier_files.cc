#include "cli/earlier_files.h"

#include <algorithm>

#include "base/sha256.h"

namespace quanlian {

EarlierFiles SortEarlier(const std::vector<std::unique_ptr<LoadedCase>>& cases,
                         const std::vector<std::unique_ptr<LoadedCase>>& earlier, Report& report) {
  EarlierFiles sorted;
  for (const auto& file : earlier) {
    const auto now =
        std::find_if(cases.begin(), cases.end(), [&](const auto& one) { return one->the_case.id == file->the_case.id; });
    if (now == cases.end()) {
      report.Error(file->path, "case-id", "no case of this site has the id \"" + file->the_case.id + "\"");
    } else if (file->the_case.revision.number >= (*now)->the_case.revision.number) {
      report.Error(file->path, "revision",
                   "expected an earlier revision than " + std::to_string((*now)->the_case.revision.number) + ", found " +
                       std::to_string(file->the_case.revision.number),
                   "every file that was ever published has a number of its own in \"revision\"");
    } else {
      sorted[file->the_case.id].push_back({&file->the_case, Sha256Hex(file->bytes)});
    }
  }
  return sorted;
}

}  // namespace quanlian
