// Pages as they are served while a case is written: the site's with one script more, and those that stand in for a page that
// there is not.
#pragma once

#include <string>
#include <string_view>

#include "model/languages.h"

namespace quanlian {

// Addresses that no site has.
inline constexpr std::string_view kLiveScriptPath = "/quanlian-view.js";
inline constexpr std::string_view kLiveStylePath = "/quanlian-view.css";
inline constexpr std::string_view kLiveToldPath = "/quanlian-view.json";

// A page of the site with web/live/live.js at its end, which knows by `version` which site the page is of. The served page's
// own policy lets it run and ask, where the built one runs no script at all.
[[nodiscard]] std::string WithLiveScript(std::string html, std::string_view version);

// While no site could be made yet: the script shows what stands against it.
[[nodiscard]] std::string WaitingPage(Lang lang);

// In place of a page that the site does not have, or no longer. `home` leads from there to the case.
[[nodiscard]] std::string MissingPage(Lang lang, std::string_view home);

}  // namespace quanlian
