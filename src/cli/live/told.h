// What the page's script (web/live/live.js) is told of the file, in words of the page's language.
#pragma once

#include <string>

#include "cli/live/live_case.h"
#include "model/languages.h"

namespace quanlian {

// JSON: "site", the version that a page must have, or ""; "grave", whether there are errors; "head" and "open", which say how
// many problems there are, "" where none; "words" of the script; "problems", at most LiveCase::kMostShown, and "more", what is
// said of those beyond.
[[nodiscard]] std::string ToldJson(const LiveCase& live, Lang lang);

}  // namespace quanlian
