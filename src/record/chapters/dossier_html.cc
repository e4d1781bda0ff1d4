// The parts of a dossier in reading order: what is counted, what was decided, how it worked, who; then what is not known.
#include "record/chapters/dossier_html.h"

#include <algorithm>

#include "base/text.h"
#include "record/chapters/doubts_html.h"
#include "record/chapters/evidence_html.h"
#include "record/chapters/outcome_html.h"
#include "record/chapters/party_html.h"
#include "record/chapters/people_html.h"
#include "record/chapters/quotes_html.h"

namespace quanlian {
namespace {

void WriteEvidencePart(Pen& pen, const Dossier& dossier, int level) {
  if (dossier.evidence.empty()) return;
  pen.Heading(level, pen.Say(Phrase::kRecordEvidence));
  WriteEvidence(pen, dossier.evidence, FillSlots(pen.Say(Phrase::kRecordEvidenceCaption), {{"title", dossier.title}}));
}

void WriteOutcomesPart(Pen& pen, const Dossier& dossier, int level) {
  if (dossier.outcomes.empty() && dossier.no_outcome.empty()) return;
  pen.Heading(level, pen.Say(Phrase::kRecordOutcomes));
  const auto stands_here = [&pen](const OutcomeRow& row) { return !pen.HasPlace(row.at); };
  const auto& rows = dossier.outcomes;
  if (std::any_of(rows.begin(), rows.end(), stands_here)) pen.CopyTableButton(".outcome");
  pen.Paragraph(dossier.no_outcome, "unstated");
  WriteOutcomes(pen, dossier.outcomes, level + 1);
}

// What stands beside the chain, as its card says it: not counted, its short name, its figures.
void WriteContextLine(Pen& pen, const Dossier& dossier) {
  const std::vector<Dossier>& context = pen.outline.context;
  if (std::none_of(context.begin(), context.end(), [&dossier](const Dossier& other) { return other.at == dossier.at; })) return;
  const Element line(pen.html, Tag::kP, {Attr(Name::kClass, "muted")});
  pen.html.Leaf(Tag::kSpan, pen.Say(Phrase::kOutlineContextLabel));
  for (const std::string* part : {&dossier.card.title, &dossier.card.figures}) {
    if (part->empty() || *part == dossier.title) continue;
    pen.html.Text(" · ");
    pen.html.Leaf(Tag::kSpan, *part);
  }
}

}  // namespace

void WriteDossierParts(Pen& pen, const Dossier& dossier, int level) {
  pen.Paragraph(dossier.subtitle, "subtitle");
  pen.Paragraph(dossier.basis, "basis");
  WriteOwnNotes(pen, dossier);
  pen.Facts(dossier.facts);
  WriteQuotes(pen, dossier.quotes);
  WriteEvidencePart(pen, dossier, level);
  WriteOutcomesPart(pen, dossier, level);
  WriteMeans(pen, dossier.means, level);
  WritePeople(pen, OtherParties(dossier), level);
  WriteSilences(pen, dossier.silences, level);
  WriteConflicts(pen, dossier.conflicts, level);
}

void WriteDossier(Pen& pen, const Dossier& dossier, int level, std::string_view css_class) {
  if (!pen.ClaimHome(dossier.at)) {
    pen.ItemReference(dossier.at, dossier.title);
    return;
  }
  Attrs attributes = Pen::ItemAttrs(dossier.at, css_class);
  attributes.emplace_back(Name::kAriaLabelledby, Pen::NameId(dossier.at));
  const Element section(pen.html, Tag::kSection, attributes);
  pen.SpokenHeading(level, dossier);
  if (dossier.at.kind != ItemKind::kStage) pen.ToolButton("compare", Phrase::kRecordCompare);
  WriteContextLine(pen, dossier);
  WriteDossierParts(pen, dossier, level + 1);
}

}  // namespace quanlian
