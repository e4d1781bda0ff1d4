// Everything about one stage, link, party or thing beside the chain, as a section of the record.
#pragma once

#include <string_view>

#include "record/html/pen.h"

namespace quanlian {

// A <section> that is the item's place in the record, a region named by its heading of `level`, the parts one level below. When
// the item already has its place, one line that leads there. `css_class` names the kind of section for the style sheet.
void WriteDossier(Pen& pen, const Dossier& dossier, int level, std::string_view css_class);

// Only the parts, without the section and its heading; part headings are of `level`.
void WriteDossierParts(Pen& pen, const Dossier& dossier, int level);

}  // namespace quanlian
