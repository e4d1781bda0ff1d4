// What the script adds to a page: the search field with its results, and the list of keys. All hidden until the script is
// there.
#pragma once

#include "model/words.h"
#include "record/html/html_writer.h"

namespace quanlian {

void WriteSearchField(HtmlWriter& html, Lang lang);
void WriteSearchResults(HtmlWriter& html, Lang lang);
void WriteKeys(HtmlWriter& html, Lang lang);

}  // namespace quanlian
