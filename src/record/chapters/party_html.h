// One person or organisation, set small: most of what is said of it stands at its link already.
#pragma once

#include <vector>

#include "record/html/pen.h"

namespace quanlian {

// The party's place in the record, as WriteDossier makes it, but with everything that stands elsewhere folded into one line of
// links.
void WriteParty(Pen& pen, const Dossier& dossier, int level);

// The notes that the party's own line carries ("not the same person as …"), for a section that is that party's.
void WriteOwnNotes(Pen& pen, const Dossier& dossier);

// The lines of other parties than the one whose section it is.
[[nodiscard]] RowRefs<PartyLine> OtherParties(const Dossier& dossier);

}  // namespace quanlian
