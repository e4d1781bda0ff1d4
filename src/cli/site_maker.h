// The site of some cases: pages, assets, and the files beside them.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/earlier_files.h"
#include "cli/load_case.h"
#include "cli/report.h"
#include "cli/site_files.h"

namespace quanlian {

// Whether the built viewer's service worker is in the site, which keeps pages for the time without a network.
enum class SiteWorker { kWritten, kLeftOut };

struct SitePlan {
  std::string name;      // of the site, in messages: the folder that it goes to
  std::string base_url;  // without a slash at its end; empty: not known
  std::string viewer;    // folder of the built viewer; empty: pages are text only
  std::string previews;  // folder of the rasterised pictures; empty: pages have none
  SiteWorker worker = SiteWorker::kWritten;
};

using LoadedCases = std::vector<std::unique_ptr<LoadedCase>>;

// Whether each case can have a folder of its own: no two may share one, and none may take that of the assets, or the name of
// the list of digests where capitals are not told apart. What stands against it is on `report`.
[[nodiscard]] bool HasOwnFolders(const LoadedCases& cases, Report& report);

// Writes every file of the site but SHA256SUMS; what goes wrong is on `report`.
void WriteSite(const SitePlan& plan, const LoadedCases& cases, const EarlierFiles& earlier, SiteFiles& files, Report& report);

}  // namespace quanlian
