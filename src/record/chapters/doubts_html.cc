// Silences and conflicts.
#include "record/chapters/doubts_html.h"

#include "record/chapters/quotes_html.h"

namespace quanlian {
namespace {

void WriteAccount(Pen& pen, const AccountLine& account) {
  const Element row(pen.html, Tag::kTr);
  {
    const Element who(pen.html, Tag::kTh, {Attr(Name::kScope, "row")});
    pen.ItemLink(account.source, account.source_label);
  }
  const Element says(pen.html, Tag::kTd);
  pen.Paragraph(account.text);
  WriteQuotes(pen, account.quotes);
}

void WriteConflict(Pen& pen, const ConflictRow& conflict, int level) {
  const Element section(pen.html, Tag::kSection, Pen::ItemAttrs(conflict.at, "conflict"));
  pen.ItemHeading(level, conflict.at, conflict.point);
  {
    const Element table(pen.html, Tag::kTable);
    pen.Caption(pen.Say(Phrase::kRecordConflictCaption));
    {
      const Element head(pen.html, Tag::kThead);
      const Element row(pen.html, Tag::kTr);
      pen.html.Leaf(Tag::kTh, {Attr(Name::kScope, "col")}, pen.Say(Phrase::kRecordSource));
      pen.html.Leaf(Tag::kTh, {Attr(Name::kScope, "col")}, pen.Say(Phrase::kRecordSays));
    }
    const Element body(pen.html, Tag::kTbody);
    for (const AccountLine& account : conflict.says) WriteAccount(pen, account);
  }
  pen.Paragraph(conflict.note, "note");
}

}  // namespace

void WriteSilences(Pen& pen, const RowRefs<SilenceRow>& silences, int level) {
  if (silences.empty()) return;
  pen.Heading(level, pen.Say(Phrase::kRecordSilences));
  pen.CopyTableButton(".silences > li");
  const Element list(pen.html, Tag::kUl, {Attr(Name::kClass, "silences")});
  for (const SilenceRow& silence : silences) {
    if (pen.Claim(silence.at)) {
      pen.html.Leaf(Tag::kLi, Pen::ItemAttrs(silence.at, {}), silence.what);
    } else {
      const Element item(pen.html, Tag::kLi);
      pen.ItemLink(silence.at, silence.what);
    }
  }
}

void WriteConflicts(Pen& pen, const RowRefs<ConflictRow>& conflicts, int level) {
  if (conflicts.empty()) return;
  pen.Heading(level, pen.Say(Phrase::kRecordConflicts));
  std::vector<const ConflictRow*> elsewhere;
  for (const ConflictRow& conflict : conflicts) {
    if (pen.Claim(conflict.at)) {
      WriteConflict(pen, conflict, level + 1);
    } else {
      elsewhere.push_back(&conflict);
    }
  }
  if (elsewhere.empty()) return;
  const Element list(pen.html, Tag::kUl, {Attr(Name::kClass, "elsewhere")});
  for (const ConflictRow* conflict : elsewhere) {
    const Element item(pen.html, Tag::kLi);
    pen.ItemLink(conflict->at, conflict->point);
  }
}

}  // namespace quanlian
