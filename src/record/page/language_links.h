// The links of a bar to the same page in the other languages.
#pragma once

#include <string>

#include "model/languages.h"
#include "record/html/html_writer.h"

namespace quanlian {

// One for each address but the page's own; empty ones are left out. Hidden: only a script can follow them.
void WriteLanguageLinks(HtmlWriter& html, Lang own, const ByLanguage<std::string>& addresses, bool hidden);

}  // namespace quanlian
