// What stands on every printed page besides its number: the case, the digest of its file, the page's address.
#pragma once

#include <string>
#include <string_view>

#include "model/case.h"

namespace quanlian {

// The CSS custom properties that web/print.css puts into the margins, as a rule for :root and one for the pages in each further
// language. A title of any length and any characters stays inside its string. `address` may be empty.
[[nodiscard]] std::string RunningHeadStyle(const LocalText& title, std::string_view case_sha256, std::string_view address);

// `text` as a CSS string in quotes: everything that could end it, or the element it stands in, is written as an escape.
[[nodiscard]] std::string CssString(std::string_view text);

}  // namespace quanlian
