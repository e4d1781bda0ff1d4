// The parts that a dossier is put together from. Each draws at the column's place and moves it on; none draws anything, heading
// included, when there is nothing to say.
#pragma once

#include "ui/column.h"

namespace quanlian {

// Kind, title, subtitle, the item's address, and why an inferred link is read so.
void DrawDossierHead(const Dossier& dossier, Column* column);

// The whole case in brief: its summary, and link by link what was decided or that nothing is stated.
void DrawOverview(const Outline& outline, Column* column);

// Facts as label and value.
void DrawFacts(const Dossier& dossier, Column* column);

// The numbered evidence: as a table in wide columns, as stacked rows in narrow ones. The item in focus shows its source words.
void DrawEvidence(const Dossier& dossier, Color accent, Column* column);

// Outcomes with their terms over the statutory ranges; the sentence that says there are none.
void DrawOutcomes(const Dossier& dossier, Color accent, Column* column);

void DrawMeans(const Dossier& dossier, Color accent, Column* column);
void DrawPeople(const Dossier& dossier, Column* column);
void DrawSilences(const Dossier& dossier, Column* column);
void DrawConflicts(const Dossier& dossier, Color accent, Column* column);
void DrawOwnQuotes(const Dossier& dossier, Color accent, Column* column);

// The words a reader of the whole case meets, and what they mean here.
void DrawLegend(const Outline& outline, Column* column);

}  // namespace quanlian
