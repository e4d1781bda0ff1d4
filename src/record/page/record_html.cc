// The order of the record's chapters.
#include "record/page/record_html.h"

#include "record/chapters/chapters_html.h"
#include "record/chapters/dossier_html.h"
#include "record/chapters/overview_html.h"
#include "record/chapters/party_html.h"
#include "record/chapters/scale_html.h"
#include "record/chapters/sentences_html.h"
#include "record/chapters/sources_html.h"
#include "record/chapters/timeline_html.h"
#include "record/html/pen.h"
#include "record/ledger/ledger_html.h"

namespace quanlian {
namespace {

struct Chapter {
  std::string_view id;
  Phrase title;
  bool present;
};

bool HasParts(const Dossier& dossier) {
  return !dossier.facts.empty() || !dossier.basis.empty() || !dossier.parties.empty() || !dossier.means.empty() ||
         !dossier.evidence.empty() || !dossier.outcomes.empty() || !dossier.no_outcome.empty() || !dossier.silences.empty() ||
         !dossier.conflicts.empty() || !dossier.quotes.empty();
}

std::vector<Chapter> Chapters(const Outline& outline) {
  return {
      {"section-chain", Phrase::kRecordChain, true},
      {"section-links", Phrase::kRecordLinks, !outline.links.empty()},
      {"section-stages", Phrase::kRecordStages, !outline.stages.empty()},
      {"section-whole", Phrase::kRecordWhole, HasParts(outline.whole)},
      {"section-context", Phrase::kRecordContext, !outline.context.empty()},
      {"section-figures", Phrase::kRecordLedger, HasFigures(outline)},
      {"section-scale", Phrase::kPageShowScale, !outline.scale.fields.empty() || !outline.scale.notes.empty()},
      {"section-parties", Phrase::kRecordParties, !outline.parties.empty()},
      {"section-events", Phrase::kRecordEvents, !outline.timeline.empty()},
      {"section-sentences", Phrase::kRecordSentences, HasSentences(outline)},
      {"section-statutes", Phrase::kRecordStatutes, !outline.offences.empty() || !outline.sentence_rules.empty()},
      {"section-sources", Phrase::kRecordSources, !outline.sources.empty()},
      {"section-glossary", Phrase::kRecordGlossary, !outline.glossary.empty()},
      {"section-legend", Phrase::kRecordLegend, !outline.legend.empty()},
  };
}

void WriteContents(Pen& pen) {
  const Element nav(pen.html, Tag::kNav,
                    {Attr(Name::kClass, "contents"), Attr(Name::kAriaLabel, pen.Say(Phrase::kRecordContents))});
  const Element list(pen.html, Tag::kOl);
  for (const Chapter& chapter : Chapters(pen.outline)) {
    if (!chapter.present) continue;
    const Element item(pen.html, Tag::kLi);
    pen.html.Leaf(Tag::kA, {Attr(UrlName::kHref, Url::Fragment(chapter.id))}, pen.Say(chapter.title));
  }
}

void WriteChapter(Pen& pen, std::string_view id, Phrase title, Phrase note, const std::vector<Dossier>& dossiers,
                  std::string_view css_class) {
  if (dossiers.empty()) return;
  const Element section(pen.html, Tag::kSection, {Attr(Name::kId, id), Attr(Name::kClass, "chapter")});
  pen.Heading(2, pen.Say(title));
  pen.Paragraph(pen.Say(note), "muted");
  std::size_t position = 0;
  for (const Dossier& dossier : dossiers) {
    const std::string accent = std::string(css_class) + " accent-" + std::to_string(position++ % 4 + 1);
    WriteDossier(pen, dossier, 3, accent);
  }
}

void WriteParties(Pen& pen) {
  if (pen.outline.parties.empty()) return;
  const Element section(pen.html, Tag::kSection, {Attr(Name::kId, "section-parties"), Attr(Name::kClass, "chapter")});
  pen.Heading(2, pen.Say(Phrase::kRecordParties));
  pen.CopyTableButton(".person");
  pen.Paragraph(pen.Say(Phrase::kRecordPartiesNote), "muted");
  for (const Dossier& party : pen.outline.parties) WriteParty(pen, party, 3);
}

void WriteWhole(Pen& pen) {
  if (!HasParts(pen.outline.whole)) return;
  const Element section(pen.html, Tag::kSection, {Attr(Name::kId, "section-whole"), Attr(Name::kClass, "chapter")});
  pen.Heading(2, pen.Say(Phrase::kRecordWhole));
  WriteDossierParts(pen, pen.outline.whole, 3);
}

}  // namespace

void WriteRecord(HtmlWriter& html, const Outline& outline, const RecordOrigin& origin) {
  Pen pen(html, outline, origin.items);
  const Element main(html, Tag::kMain, {Attr(Name::kId, "record"), Attr(Name::kTabindex, "-1")});
  WriteMasthead(pen, origin);
  WriteContents(pen);
  WriteChain(pen);
  WriteChapter(pen, "section-links", Phrase::kRecordLinks, Phrase::kRecordLinksNote, outline.links, "link");
  WriteChapter(pen, "section-stages", Phrase::kRecordStages, Phrase::kRecordStagesNote, outline.stages, "stage");
  WriteWhole(pen);
  WriteChapter(pen, "section-context", Phrase::kRecordContext, Phrase::kRecordContextNote, outline.context, "context");
  WriteLedger(pen);
  WriteScale(pen);
  WriteParties(pen);
  WriteTimeline(pen);
  WriteSentences(pen);
  WriteStatutes(pen);
  WriteSources(pen);
  WriteGlossary(pen);
  WriteLegend(pen);
}

std::string RecordHtml(const Outline& outline, const RecordOrigin& origin) {
  HtmlWriter html;
  WriteRecord(html, outline, origin);
  return html.Take();
}

}  // namespace quanlian
