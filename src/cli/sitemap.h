// The list of a site's pages for search engines.
#pragma once

#include <string>
#include <vector>

#include "cli/site_items.h"

namespace quanlian {

// sitemap.xml: the list of cases, then every page with those in other languages. `base_url` without a slash at its end.
[[nodiscard]] std::string Sitemap(const std::string& base_url, const std::vector<PageFolders>& pages);

}  // namespace quanlian
