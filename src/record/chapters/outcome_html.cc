// Outcomes: who, what was imposed, by which court, on which charges.
#include "record/chapters/outcome_html.h"

#include "base/text.h"
#include "record/chapters/quotes_html.h"
#include "record/svg/term_axis.h"

namespace quanlian {
namespace {

void WriteSanctions(Pen& pen, const OutcomeRow& outcome) {
  const Element row(pen.html, Tag::kDiv);
  pen.html.Leaf(Tag::kDt, pen.Say(Phrase::kRecordTerms));
  const Element value(pen.html, Tag::kDd, {Attr(Name::kClass, outcome.sanctions_not_stated ? "unstated" : "terms")});
  pen.Paragraph(outcome.sanctions_words);
  for (const SanctionLine& sanction : outcome.sanctions) {
    {
      const Element line(pen.html, Tag::kP);
      if (!sanction.who.empty())
        pen.html.Text(FillSlots(pen.Say(Phrase::kOutlineSanctionWho), {{"who", sanction.who}, {"sanction", ""}}));
      pen.html.Leaf(Tag::kStrong, sanction.kind_label);
      pen.html.Text(" ");
      pen.html.Leaf(Tag::kSpan, {Attr(Name::kClass, sanction.not_stated ? "unstated" : "months")}, sanction.label);
      for (const std::string* more : {&sanction.suspended, &sanction.note}) {
        if (more->empty()) continue;
        pen.html.Text(" ");
        pen.html.Leaf(Tag::kSpan, {Attr(Name::kClass, "note")}, *more);
      }
    }
    WriteQuotes(pen, sanction.quotes);
  }
}

void WriteDefendants(Pen& pen, const OutcomeRow& outcome) {
  if (outcome.defendants.empty()) return;
  const Element row(pen.html, Tag::kDiv);
  pen.html.Leaf(Tag::kDt, pen.Say(Phrase::kRecordDefendants));
  for (const std::string& defendant : outcome.defendants) pen.html.Leaf(Tag::kDd, defendant);
}

void WriteSummary(Pen& pen, const OutcomeRow& outcome) {
  const Element list(pen.html, Tag::kDl);
  pen.FactRow(pen.Say(Phrase::kRecordPeopleCount), outcome.people);
  WriteDefendants(pen, outcome);
  WriteSanctions(pen, outcome);
  pen.FactRow(pen.Say(Phrase::kRecordPerPerson), outcome.per_person);
  for (const Fact& fact : outcome.facts) pen.FactRow(fact.label, fact.value, fact.not_stated);
  pen.FactRow(pen.Say(Phrase::kRecordStatus), outcome.status);
}

void WriteChargeRow(Pen& pen, const ChargeRow& charge) {
  const Element row(pen.html, Tag::kTr);
  {
    const Element name(pen.html, Tag::kTh, {Attr(Name::kScope, "row")});
    pen.ItemLink(charge.offence, charge.name);
    pen.Paragraph(charge.found, "note");
  }
  pen.html.Leaf(Tag::kTd, charge.article);
  {
    const Element ranges(pen.html, Tag::kTd);
    WriteRanges(pen, charge.statutory);
  }
  const Element words(pen.html, Tag::kTd);
  WriteQuotes(pen, charge.quotes);
}

void WriteCharges(Pen& pen, const OutcomeRow& outcome) {
  if (outcome.charges.empty()) {
    pen.Paragraph(pen.Say(Phrase::kRecordNoCharge), "unstated");
    pen.Paragraph(outcome.charges_open, "note");
    return;
  }
  {
    const Element table(pen.html, Tag::kTable, {Attr(Name::kClass, "charges")});
    pen.Caption(FillSlots(pen.Say(Phrase::kRecordChargesCaption), {{"number", outcome.number}}));
    {
      const Element head(pen.html, Tag::kThead);
      const Element row(pen.html, Tag::kTr);
      for (const Phrase title :
           {Phrase::kRecordCharge, Phrase::kRecordArticle, Phrase::kRecordStatutory, Phrase::kRecordWords}) {
        pen.html.Leaf(Tag::kTh, {Attr(Name::kScope, "col")}, pen.Say(title));
      }
    }
    const Element body(pen.html, Tag::kTbody);
    for (const ChargeRow& charge : outcome.charges) WriteChargeRow(pen, charge);
  }
  pen.Paragraph(outcome.charges_open, "note");
  pen.Paragraph(pen.Say(Phrase::kRecordStatutoryNote), "muted");
}

void WriteOutcome(Pen& pen, const OutcomeRow& outcome, int level) {
  const Element article(pen.html, Tag::kArticle, Pen::ItemAttrs(outcome.at, "outcome"));
  pen.ItemHeading(level, outcome.at, outcome.what, outcome.number);
  WriteOutcomeParts(pen, outcome);
}

}  // namespace

void WriteOutcomeParts(Pen& pen, const OutcomeRow& outcome) {
  pen.Paragraph(outcome.headline, "muted");
  WriteSummary(pen, outcome);
  pen.Paragraph(outcome.note, "note");
  WriteTermAxis(pen, outcome);
  WriteCharges(pen, outcome);
  if (!outcome.quotes.empty()) pen.Paragraph(pen.Say(Phrase::kRecordWords), "kicker");
  WriteQuotes(pen, outcome.quotes);
}

void WriteRanges(Pen& pen, const std::vector<SanctionLine>& ranges) {
  if (ranges.empty()) return;
  const Element list(pen.html, Tag::kUl, {Attr(Name::kClass, "ranges")});
  for (const SanctionLine& range : ranges) {
    const Element item(pen.html, Tag::kLi);
    pen.html.Text(range.kind_label);
    pen.html.Text(" ");
    pen.html.Leaf(Tag::kSpan, {Attr(Name::kClass, "months")}, range.label);
    if (range.note.empty()) continue;
    pen.html.Text(" ");
    pen.html.Leaf(Tag::kSpan, {Attr(Name::kClass, "note")}, range.note);
  }
}

void WriteOutcomes(Pen& pen, const RowRefs<OutcomeRow>& rows, int level) {
  std::vector<const OutcomeRow*> elsewhere;
  for (const OutcomeRow& row : rows) {
    if (pen.Claim(row.at)) {
      WriteOutcome(pen, row, level);
    } else {
      elsewhere.push_back(&row);
    }
  }
  if (elsewhere.empty()) return;
  pen.Paragraph(pen.Say(Phrase::kRecordElsewhere), "muted");
  const Element list(pen.html, Tag::kUl, {Attr(Name::kClass, "elsewhere")});
  for (const OutcomeRow* row : elsewhere) {
    const Element item(pen.html, Tag::kLi);
    pen.ItemLink(row->at, row->number);
    pen.html.Leaf(Tag::kSpan, " " + row->what);
  }
}

}  // namespace quanlian
