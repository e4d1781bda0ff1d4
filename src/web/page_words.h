// The words of the page around the record, for a change of language without a new page. src/record/page_html.cc writes the same
// words at the same places; an end-to-end test compares the two.
#pragma once

#include <string>

#include "app/outline.h"

namespace quanlian {

// {"lang": "en", "htmlLang": "en", "title": …, "description": …, "words": [[selector, attribute or "", text], …]}
[[nodiscard]] std::string PageWordsAsJson(const Outline& outline);

}  // namespace quanlian
