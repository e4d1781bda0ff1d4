// One <tbody> per numbered statement: the figure with its qualifiers, then the words it rests on.
#include "record/chapters/evidence_html.h"

#include <string>
#include <utility>

#include "base/text.h"
#include "record/chapters/quotes_html.h"

namespace quanlian {
namespace {

void WriteHead(Pen& pen) {
  const Element head(pen.html, Tag::kThead);
  const Element row(pen.html, Tag::kTr);
  for (const Phrase title :
       {Phrase::kRecordNumber, Phrase::kRecordFigure, Phrase::kRecordWhat, Phrase::kRecordScope, Phrase::kRecordStatus}) {
    pen.html.Leaf(Tag::kTh, {Attr(Name::kScope, "col")}, pen.Say(title));
  }
}

// The number and the figure stand beside both lines of the item.
void SpanBoth(const EvidenceRow& row, Attrs* attributes) {
  if (!row.quotes.empty()) attributes->emplace_back(Name::kRowspan, "2");
}

void WriteFigureCell(Pen& pen, const EvidenceRow& row) {
  Attrs attributes = {Attr(Name::kClass, "amount")};
  SpanBoth(row, &attributes);
  const Element cell(pen.html, Tag::kTd, attributes);
  if (row.figure) {
    WriteFigure(pen, *row.figure);
  } else {
    pen.html.Leaf(Tag::kSpan, {Attr(Name::kClass, "unstated")}, pen.Say(Phrase::kRecordNoFigure));
  }
}

void WriteWhatCell(Pen& pen, const EvidenceRow& row) {
  const Element cell(pen.html, Tag::kTd);
  pen.html.Leaf(Tag::kP, row.what);
  for (const std::string& caution : row.cautions) pen.Paragraph(caution, "caution");
  pen.Paragraph(row.note, "note");
}

void WriteScopeCell(Pen& pen, const EvidenceRow& row) {
  const Element cell(pen.html, Tag::kTd);
  pen.Paragraph(row.scope);
  const Element rest(pen.html, Tag::kP, {Attr(Name::kClass, "muted")});
  bool first = true;
  for (const Detail& detail : row.details) {
    if (!std::exchange(first, false)) pen.html.Text(" · ");
    pen.html.Leaf(Tag::kSpan, detail.text);
  }
  if (row.scope.empty() && first) pen.html.Text(pen.Say(Phrase::kRecordNoScope));
}

// Shown once the module that makes the words is there.
void WriteCopyButton(Pen& pen, const EvidenceRow& row) {
  pen.html.Leaf(Tag::kButton,
                {Attr(Name::kType, "button"), Attr(Name::kClass, "copy"),
                 Attr(Name::kAriaLabel, FillSlots(pen.Say(Phrase::kCopyItemLabel), {{"number", row.number}}))},
                pen.Say(Phrase::kCopyItem));
}

void WriteRow(Pen& pen, const EvidenceRow& row) {
  const Element body(pen.html, Tag::kTbody, Pen::ItemAttrs(row.at, "evidence"));
  {
    const Element line(pen.html, Tag::kTr);
    {
      Attrs attributes = {Attr(Name::kScope, "rowgroup")};
      SpanBoth(row, &attributes);
      const Element number(pen.html, Tag::kTh, attributes);
      pen.OwnLink(row.at, row.number);
    }
    WriteFigureCell(pen, row);
    WriteWhatCell(pen, row);
    WriteScopeCell(pen, row);
    const Element status(pen.html, Tag::kTd);
    pen.html.Leaf(Tag::kSpan, {Attr(Name::kClass, "status")}, row.status);
    WriteCopyButton(pen, row);
  }
  if (row.quotes.empty()) return;
  const Element line(pen.html, Tag::kTr, {Attr(Name::kClass, "words")});
  const Element cell(pen.html, Tag::kTd, {Attr(Name::kColspan, "3")});
  WriteQuotes(pen, row.quotes);
}

// "Shown elsewhere: E4 · 2.77 million cards; …"; on paper the numbers alone.
void WriteElsewhere(Pen& pen, const std::vector<const EvidenceRow*>& rows) {
  if (rows.empty()) return;
  pen.Paragraph(pen.Say(Phrase::kRecordElsewhere), "muted");
  const Element list(pen.html, Tag::kUl, {Attr(Name::kClass, "elsewhere")});
  for (const EvidenceRow* row : rows) {
    const Element item(pen.html, Tag::kLi);
    pen.ItemLink(row->at, row->number);
    const Element rest(pen.html, Tag::kSpan);
    pen.html.Text(" ");
    if (row->figure) {
      pen.html.Text(row->figure->Phrase());
      pen.html.Text(" · ");
    }
    pen.html.Text(row->what);
  }
}

}  // namespace

void WriteEvidence(Pen& pen, const RowRefs<EvidenceRow>& rows, std::string_view caption) {
  std::vector<const EvidenceRow*> here;
  std::vector<const EvidenceRow*> elsewhere;
  for (const EvidenceRow& row : rows) (pen.Claim(row.at) ? here : elsewhere).push_back(&row);
  if (!here.empty()) {
    const Element table(pen.html, Tag::kTable, {Attr(Name::kClass, "evidence-table")});
    pen.Caption(caption);
    WriteHead(pen);
    for (const EvidenceRow* row : here) WriteRow(pen, *row);
  }
  WriteElsewhere(pen, elsewhere);
}

}  // namespace quanlian
