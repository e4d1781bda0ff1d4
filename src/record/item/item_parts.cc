// Evidence, outcomes and events by themselves; everything else is a dossier as the record has it.
#include "record/item/item_parts.h"

#include <algorithm>

#include "app/outline/rows.h"
#include "record/chapters/dossier_html.h"
#include "record/chapters/doubts_html.h"
#include "record/chapters/outcome_html.h"
#include "record/chapters/quotes_html.h"
#include "record/item/item_description.h"
#include "record/item/item_summary.h"

namespace quanlian {
namespace {

// The rows of items of the case; `rows` holds one for each of `all`.
template <class Row, class Item>
RowRefs<Row> RowsOf(const std::vector<Row>& rows, const std::vector<Item>& all, const std::vector<const Item*>& items) {
  RowRefs<Row> mine;
  for (const Item* item : items) mine.push_back(rows[static_cast<std::size_t>(item - all.data())]);
  return mine;
}

void WriteDoubts(Pen& pen, const CaseIndex& index, const ItemRef& at) {
  const OutlineRows& rows = pen.outline.rows;
  WriteSilences(pen, RowsOf(rows.silences, index.the_case().silences, index.SilencesOn(at)), 2);
  WriteConflicts(pen, RowsOf(rows.conflicts, index.the_case().conflicts, index.ConflictsOn(at)), 2);
}

// A status and what the word means here; a reader who comes by a link has not seen the legend.
void WriteStatus(Pen& pen, const std::string& words, Status status) {
  const Element row(pen.html, Tag::kDiv);
  pen.html.Leaf(Tag::kDt, pen.Say(Phrase::kRecordStatus));
  const Element value(pen.html, Tag::kDd);
  pen.html.Leaf(Tag::kSpan, {Attr(Name::kClass, "status")}, words);
  for (const LegendRow& legend : pen.outline.legend) {
    if (legend.status == status) pen.Paragraph(legend.meaning, "muted");
  }
}

void WriteHost(Pen& pen, const Dossier& host) {
  if (host.at.kind == ItemKind::kCase) return;
  const Element row(pen.html, Tag::kDiv);
  pen.html.Leaf(Tag::kDt, pen.Say(Phrase::kRecordBelongsTo));
  const Element value(pen.html, Tag::kDd);
  pen.ItemLink(host.at, host.kind_label + " · " + host.title);
}

void WriteWords(Pen& pen, const std::vector<QuoteText>& quotes) {
  if (quotes.empty()) return;
  pen.Heading(2, pen.Say(Phrase::kRecordWords));
  WriteQuotes(pen, quotes);
}

// The nearest ones: of a place with very many, pages that all name all the others would grow with the square of their number.
void WriteSiblings(Pen& pen, const Dossier& host, const ItemRef& at) {
  constexpr std::size_t kMostOnEachSide = 20;
  if (host.evidence.size() < 2) return;
  std::size_t mine = 0;
  while (mine < host.evidence.size() && !(host.evidence[mine].at == at)) ++mine;
  const std::size_t from = mine < kMostOnEachSide ? 0 : mine - kMostOnEachSide;
  const std::size_t end = std::min(host.evidence.size(), mine + kMostOnEachSide + 1);
  const bool all = from == 0 && end == host.evidence.size();
  pen.Heading(2, pen.Say(all ? Phrase::kItemBeside : Phrase::kItemBesideNearest));
  const Element list(pen.html, Tag::kUl, {Attr(Name::kClass, "elsewhere")});
  for (std::size_t i = from; i < end; ++i) {
    const EvidenceRow& row = host.evidence[i];
    if (i == mine) continue;
    const Element item(pen.html, Tag::kLi);
    pen.ItemLink(row.at, row.number);
    pen.html.Text(" ");
    if (row.figure) pen.html.Text(row.figure->Phrase() + " · ");
    pen.html.Text(row.what);
  }
}

void WriteEvidenceParts(Pen& pen, const EvidenceRow& row, const Dossier& host) {
  {
    const Element list(pen.html, Tag::kDl);
    if (!row.figure) pen.FactRow(pen.Say(Phrase::kRecordFigure), pen.Say(Phrase::kRecordNoFigure), true);
    for (const Detail& detail : row.details) pen.FactRow(pen.Say(detail.form().label), detail.text, !detail.stated);
    WriteStatus(pen, row.status, row.status_kind);
    WriteHost(pen, host);
  }
  pen.Paragraph(row.note, "note");
  WriteWords(pen, row.quotes);
}

void WriteEventParts(Pen& pen, const CaseIndex& index, const EventRow& row) {
  {
    const Element list(pen.html, Tag::kDl);
    pen.FactRow(pen.Say(Phrase::kRecordWhen), row.when);
    WriteStatus(pen, row.status, row.status_kind);
    const Event* event = index.Find(EventId{row.at.id});
    if (event != nullptr && !event->about.empty()) {
      const Element about(pen.html, Tag::kDiv);
      pen.html.Leaf(Tag::kDt, pen.Say(Phrase::kItemAbout));
      for (const ItemRef& ref : event->about) {
        const Element value(pen.html, Tag::kDd);
        if (ref.kind == ItemKind::kCase) {
          pen.html.Text(pen.outline.title);
        } else {
          pen.ItemLink(ref, HeadLine(Summarise(pen.outline, ref)));
        }
      }
    }
  }
  WriteWords(pen, row.quotes);
}

}  // namespace

void WriteItemParts(Pen& pen, const CaseIndex& index, const ItemRef& at) {
  const Outline& outline = pen.outline;
  const Dossier* found = outline.DossierFor(at);
  const Dossier& host = found == nullptr ? outline.whole : *found;
  if (at.kind == ItemKind::kEvent) {
    if (const EventRow* row = RowAt(outline, outline.events, at)) WriteEventParts(pen, index, *row);
  } else if (const EvidenceRow* evidence = RowAt(outline, outline.rows.evidence, at)) {
    WriteEvidenceParts(pen, *evidence, host);
    WriteDoubts(pen, index, at);
    WriteSiblings(pen, host, at);
  } else if (const OutcomeRow* outcome = RowAt(outline, outline.rows.outcomes, at)) {
    WriteOutcomeParts(pen, *outcome);
    WriteDoubts(pen, index, at);
  } else if (host.at == at) {
    WriteDossierParts(pen, host, 2);
  }
}

}  // namespace quanlian
