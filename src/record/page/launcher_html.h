// exhibit.html of a site: where a curator chooses how an exhibit runs and gets one link for it. The form is made by its script
// (web/later/launcher); without one the page says what it is and leads to the exhibits as they are.
#pragma once

#include <string>
#include <vector>

#include "model/case.h"

namespace quanlian {

// Addresses from the site's root.
struct ExhibitEntry {
  std::string page;     // of the case
  std::string exhibit;  // what it tells (src/record/data/exhibit_json.h)
  LocalText title;
};

[[nodiscard]] std::string LauncherHtml(const std::vector<ExhibitEntry>& entries, const std::string& icon,
                                       const std::string& script);

}  // namespace quanlian
