// The ledger of figures.
#include "record/ledger_html.h"

#include <algorithm>
#include <utility>

namespace quanlian {
namespace {

struct Entry {
  const EvidenceRow* row;
  const Dossier* on;  // what the figure counts for
};

// "E2" before "E10".
bool ByNumber(const Entry& a, const Entry& b) {
  const std::string& left = a.row->number;
  const std::string& right = b.row->number;
  return std::pair(left.size(), left) < std::pair(right.size(), right);
}

// A figure that several dossiers show belongs to the first of them: the link before its stages and parties.
std::vector<Entry> Entries(const Outline& outline) {
  std::vector<Entry> entries;
  std::set<ItemRef> seen;
  const auto add = [&](const Dossier& dossier) {
    for (const EvidenceRow& row : dossier.evidence) {
      if (row.figure && seen.insert(row.at).second) entries.push_back({&row, &dossier});
    }
  };
  for (const auto* list : {&outline.links, &outline.context, &outline.stages}) {
    for (const Dossier& dossier : *list) add(dossier);
  }
  add(outline.whole);
  for (const Dossier& dossier : outline.parties) add(dossier);
  std::stable_sort(entries.begin(), entries.end(), ByNumber);
  return entries;
}

void WriteEntry(Pen& pen, const Entry& entry) {
  const EvidenceRow& row = *entry.row;
  const Element line(pen.html, Tag::kTr);
  {
    const Element number(pen.html, Tag::kTh, {Attr(Name::kScope, "row")});
    pen.ItemLink(row.at, row.number);
  }
  pen.html.Leaf(Tag::kTd, {Attr(Name::kClass, "amount")}, row.figure->Phrase());
  pen.html.Leaf(Tag::kTd, row.what);
  {
    const Element scope(pen.html, Tag::kTd);
    pen.html.Text(row.scope);
    if (!row.scope.empty() && !row.when.empty()) pen.html.Text(" · ");
    pen.html.Text(row.when);
  }
  pen.html.Leaf(Tag::kTd, row.status);
  const bool numbered = entry.on->position > 0;
  pen.html.Leaf(Tag::kTd, numbered ? entry.on->kind_label : entry.on->title);
}

}  // namespace

bool HasFigures(const Outline& outline) {
  return !Entries(outline).empty();
}

void WriteLedger(Pen& pen) {
  const std::vector<Entry> entries = Entries(pen.outline);
  if (entries.empty()) return;
  const Element section(pen.html, Tag::kSection, {Attr(Name::kId, "section-figures"), Attr(Name::kClass, "chapter")});
  pen.Heading(2, pen.Say(Phrase::kRecordLedger));
  const Element table(pen.html, Tag::kTable, {Attr(Name::kClass, "ledger")});
  pen.Caption(pen.Say(Phrase::kRecordLedgerCaption));
  {
    const Element head(pen.html, Tag::kThead);
    const Element row(pen.html, Tag::kTr);
    for (const Phrase title : {Phrase::kRecordNumber, Phrase::kRecordFigure, Phrase::kRecordWhat, Phrase::kRecordScopeTime,
                               Phrase::kRecordStatus, Phrase::kRecordBelongsTo}) {
      pen.html.Leaf(Tag::kTh, {Attr(Name::kScope, "col")}, pen.Say(title));
    }
  }
  const Element body(pen.html, Tag::kTbody);
  for (const Entry& entry : entries) WriteEntry(pen, entry);
}

}  // namespace quanlian
