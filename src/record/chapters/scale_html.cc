#include "record/chapters/scale_html.h"

namespace quanlian {
namespace {

// Two statements of one cell, each a line of its own.
void WriteLines(Pen& pen, const std::vector<std::string>& lines) {
  const Element cell(pen.html, Tag::kTd);
  for (const std::string& line : lines) pen.Paragraph(line);
}

void WriteRow(Pen& pen, const ScaleField& row) {
  const Element line(pen.html, Tag::kTr);
  {
    const Element number(pen.html, Tag::kTh, {Attr(Name::kScope, "row")});
    pen.ItemLink(row.at, row.number);
  }
  pen.html.Leaf(Tag::kTd, {Attr(Name::kClass, "amount")}, row.figure);
  WriteLines(pen, row.lines);
  WriteLines(pen, row.limits);
}

void WriteTable(Pen& pen) {
  const Element table(pen.html, Tag::kTable, {Attr(Name::kClass, "fields")});
  pen.Caption(pen.Say(Phrase::kRecordSizeCaption));
  {
    const Element head(pen.html, Tag::kThead);
    const Element row(pen.html, Tag::kTr);
    for (const Phrase title : {Phrase::kRecordNumber, Phrase::kRecordFigure, Phrase::kRecordWhat, Phrase::kRecordSizeLimits}) {
      pen.html.Leaf(Tag::kTh, {Attr(Name::kScope, "col")}, pen.Say(title));
    }
  }
  const Element body(pen.html, Tag::kTbody);
  for (const ScaleField& row : pen.outline.scale.fields) WriteRow(pen, row);
}

}  // namespace

void WriteScale(Pen& pen) {
  const ScaleInput& scale = pen.outline.scale;
  if (scale.fields.empty() && scale.notes.empty()) return;
  const Element section(pen.html, Tag::kSection, {Attr(Name::kId, "section-scale"), Attr(Name::kClass, "chapter")});
  pen.Heading(2, pen.Say(Phrase::kPageShowScale));
  if (!scale.fields.empty()) WriteTable(pen);
  const Element list(pen.html, Tag::kUl);
  for (const ScaleNote& note : scale.notes) {
    const Element item(pen.html, Tag::kLi);
    if (!note.number.empty()) {
      pen.ItemLink(note.at, note.number);
      pen.html.Text(" ");
    }
    pen.html.Text(note.words);
  }
  if (scale.squares.empty()) return;
  // What is named while zooming, each a piece of its own.
  const Element item(pen.html, Tag::kLi);
  for (const std::string& label : scale.squares) {
    if (&label != &scale.squares.front()) pen.html.Text(" · ");
    pen.html.Leaf(Tag::kSpan, label);
  }
}

}  // namespace quanlian
