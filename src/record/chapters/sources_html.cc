// Sources: what each is, where it is, how its copy can be checked, and every repair of its text.
#include "record/chapters/sources_html.h"

#include <string>

#include "base/text.h"
#include "record/chapters/source_quotes_html.h"

namespace quanlian {
namespace {

// `language`: of the source's words; empty where it is not known.
void WriteDamageRow(Pen& pen, const RepairNote& repair, const std::string& language) {
  Attrs attributes;
  if (!language.empty()) attributes.emplace_back(Name::kLang, language);
  const Element row(pen.html, Tag::kTr);
  {
    const Element words(pen.html, Tag::kTh, {Attr(Name::kScope, "row")});
    pen.html.Leaf(Tag::kDel, attributes, repair.words);
  }
  if (repair.reading.empty()) {
    pen.html.Leaf(Tag::kTd, pen.Say(Phrase::kRecordReadingNothing));
  } else {
    pen.html.Leaf(Tag::kTd, attributes, repair.reading);
  }
  pen.html.Leaf(Tag::kTd, repair.certainty);
  pen.html.Leaf(Tag::kTd, repair.why);
}

void WriteDamage(Pen& pen, const SourceRow& source) {
  if (source.damage.empty()) return;
  const Element table(pen.html, Tag::kTable, {Attr(Name::kClass, "damage")});
  pen.Caption(FillSlots(pen.Say(Phrase::kRecordDamageCaption), {{"title", source.title}}));
  {
    const Element head(pen.html, Tag::kThead);
    const Element row(pen.html, Tag::kTr);
    for (const Phrase title :
         {Phrase::kRecordDamageWords, Phrase::kRecordReading, Phrase::kRecordCertainty, Phrase::kRecordWhy}) {
      pen.html.Leaf(Tag::kTh, {Attr(Name::kScope, "col")}, pen.Say(title));
    }
  }
  const Element body(pen.html, Tag::kTbody);
  for (const RepairNote& repair : source.damage) WriteDamageRow(pen, repair, pen.LanguageOf(source.at));
}

void WriteAddress(Pen& pen, const SourceRow& source) {
  if (source.url.empty()) return;
  const Element line(pen.html, Tag::kP, {Attr(Name::kClass, "address")});
  if (const auto url = Url::Http(source.url)) {
    pen.html.Leaf(Tag::kA, {Attr(UrlName::kHref, *url), Attr(Name::kRel, "noopener noreferrer external")}, source.url);
  } else {
    pen.html.Text(source.url);
  }
}

void WriteSource(Pen& pen, const SourceRow& source) {
  const bool has_place = pen.Claim(source.at);
  const Element section(pen.html, Tag::kSection,
                        has_place ? Pen::ItemAttrs(source.at, "source") : Attrs{{Name::kClass, "source"}});
  pen.ItemHeading(3, source.at, source.title, source.kind);
  pen.Paragraph(source.publisher, "subtitle");
  WriteAddress(pen, source);
  pen.Facts(source.facts);
  pen.Paragraph(FillSlots(pen.Say(Phrase::kRecordQuoteCount), {{"count", std::to_string(source.quote_count)}}), "muted");
  pen.Paragraph(source.note, "note");
  WriteDamage(pen, source);
  WriteSourceQuotes(pen, source);
}

}  // namespace

void WriteSources(Pen& pen) {
  if (pen.outline.sources.empty()) return;
  const Element section(pen.html, Tag::kSection, {Attr(Name::kId, "section-sources"), Attr(Name::kClass, "chapter")});
  pen.Heading(2, pen.Say(Phrase::kRecordSources));
  pen.CopyTableButton(".source");
  pen.Paragraph(pen.Say(Phrase::kRecordSourcesNote), "muted");
  for (const SourceRow& source : pen.outline.sources) WriteSource(pen, source);
}

}  // namespace quanlian
