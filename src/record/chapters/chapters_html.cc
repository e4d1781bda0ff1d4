// Statutes with their ranges, glossary, legend.
#include "record/chapters/chapters_html.h"

#include "record/chapters/outcome_html.h"
#include "record/chapters/quotes_html.h"

namespace quanlian {
namespace {

Attrs ChapterAttrs(std::string_view id) {
  return {Attr(Name::kId, id), Attr(Name::kClass, "chapter")};
}

void WriteOffence(Pen& pen, const OffenceRow& offence) {
  const bool has_place = pen.Claim(offence.at);
  const Element row(pen.html, Tag::kTr, has_place ? Pen::ItemAttrs(offence.at, {}) : Attrs{});
  {
    const Element name(pen.html, Tag::kTh, {Attr(Name::kScope, "row")});
    pen.ItemLink(offence.at, offence.name);
  }
  pen.html.Leaf(Tag::kTd, offence.article);
  {
    const Element ranges(pen.html, Tag::kTd);
    WriteRanges(pen, offence.ranges);
    pen.Paragraph(offence.note, "note");
  }
  pen.html.Leaf(Tag::kTd, offence.source_label);
}

void WriteDefinition(Pen& pen, std::string_view word, std::string_view meaning, const Attrs& attributes) {
  const Element row(pen.html, Tag::kDiv, attributes);
  {
    const Element term(pen.html, Tag::kDt);
    pen.html.Leaf(Tag::kDfn, word);
  }
  pen.html.Leaf(Tag::kDd, meaning);
}

}  // namespace

void WriteStatutes(Pen& pen) {
  const Outline& outline = pen.outline;
  if (outline.offences.empty() && outline.sentence_rules.empty()) return;
  const Element section(pen.html, Tag::kSection, ChapterAttrs("section-statutes"));
  pen.Heading(2, pen.Say(Phrase::kRecordStatutes));
  if (!outline.offences.empty()) {
    const Element table(pen.html, Tag::kTable, {Attr(Name::kClass, "charges")});
    pen.Caption(pen.Say(Phrase::kRecordStatutesCaption));
    {
      const Element head(pen.html, Tag::kThead);
      const Element row(pen.html, Tag::kTr);
      for (const Phrase title :
           {Phrase::kRecordOffence, Phrase::kRecordArticle, Phrase::kRecordStatutory, Phrase::kRecordSource}) {
        pen.html.Leaf(Tag::kTh, {Attr(Name::kScope, "col")}, pen.Say(title));
      }
    }
    const Element body(pen.html, Tag::kTbody);
    for (const OffenceRow& offence : outline.offences) WriteOffence(pen, offence);
  }
  if (outline.sentence_rules.empty()) return;
  pen.Heading(3, pen.Say(Phrase::kRecordSentenceRules));
  pen.Facts(outline.sentence_rules);
}

void WriteGlossary(Pen& pen) {
  if (pen.outline.glossary.empty()) return;
  const Element section(pen.html, Tag::kSection, ChapterAttrs("section-glossary"));
  pen.Heading(2, pen.Say(Phrase::kRecordGlossary));
  pen.CopyTableButton(".words > div");
  const Element list(pen.html, Tag::kDl, {Attr(Name::kClass, "words")});
  for (const TermRow& term : pen.outline.glossary) {
    WriteDefinition(pen, term.term, term.meaning, pen.Claim(term.at) ? Pen::ItemAttrs(term.at, {}) : Attrs{});
  }
}

void WriteLegend(Pen& pen) {
  if (pen.outline.legend.empty()) return;
  const Element section(pen.html, Tag::kSection, ChapterAttrs("section-legend"));
  pen.Heading(2, pen.Say(Phrase::kRecordLegend));
  const Element list(pen.html, Tag::kDl, {Attr(Name::kClass, "words")});
  for (const LegendRow& row : pen.outline.legend) WriteDefinition(pen, row.word, row.meaning, {});
}

}  // namespace quanlian
