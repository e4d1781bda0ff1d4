// The ledger as a table: a <tbody> for each row of the ledger, with the words it rests on and the accounts that differ. data-*
// and classes are a contract with web/later/figures.
#include "record/ledger/ledger_html.h"

#include <algorithm>
#include <set>
#include <string>

#include "record/chapters/quotes_html.h"
#include "record/ledger/ledger.h"
#include "record/ledger/ledger_brackets.h"

namespace quanlian {
namespace {

constexpr std::string_view kColumnsOfWords = "7";

class LedgerTable {
 public:
  LedgerTable(Pen& pen, const Ledger& ledger)
      : pen_(pen), ledger_(ledger), lanes_(LayOutLanes(ledger.rows.size(), ledger.brackets)) {}

  void Write() {
    const Element table(pen_.html, Tag::kTable, {Attr(Name::kClass, "ledger")});
    pen_.Caption(pen_.Say(Phrase::kRecordLedgerCaption));
    WriteHead();
    for (std::size_t i = 0; i < ledger_.rows.size(); ++i) WriteRow(i);
  }

 private:
  void WriteHead() {
    const Element head(pen_.html, Tag::kThead);
    const Element line(pen_.html, Tag::kTr);
    {
      const Element lanes(pen_.html, Tag::kTh, {Attr(Name::kScope, "col"), Attr(Name::kClass, "lanes")});
      pen_.html.Leaf(Tag::kSpan, {Attr(Name::kClass, "unseen")}, pen_.Say(Phrase::kLedgerJoined));
      const std::size_t count = lanes_.empty() ? 0 : lanes_.front().size();
      for (std::size_t i = 0; i < count; ++i) pen_.html.Leaf(Tag::kI, "");
    }
    for (const Phrase title :
         {Phrase::kRecordNumber, Phrase::kRecordFigure, Phrase::kLedgerDigits, Phrase::kRecordWhat, Phrase::kRecordScopeTime,
          Phrase::kRecordStatus, Phrase::kRecordBelongsTo, Phrase::kRecordSource}) {
      pen_.html.Leaf(Tag::kTh, {Attr(Name::kScope, "col")}, pen_.Say(title));
    }
  }

  // "=0 !3": the brackets that the row is in, by their number; "=" counts the same objects.
  [[nodiscard]] std::string Joins(std::size_t row) const {
    std::string joins;
    for (std::size_t i = 0; i < ledger_.brackets.size(); ++i) {
      const LedgerBracket& bracket = ledger_.brackets[i];
      if (std::find(bracket.rows.begin(), bracket.rows.end(), row) == bracket.rows.end()) continue;
      joins += joins.empty() ? "" : " ";
      joins += (bracket.kind == BracketKind::kSameObjects ? '=' : '!') + std::to_string(i);
    }
    return joins;
  }

  [[nodiscard]] Attrs RowAttrs(std::size_t position) const {
    const LedgerRow& row = ledger_.rows[position];
    constexpr std::string_view kKinds[] = {"number", "open", "term"};
    Attrs attributes = {Attr(Name::kClass, kKinds[static_cast<int>(row.kind)]), Attr(Name::kDataRow, FormatItemRef(row.at))};
    if (row.value) attributes.emplace_back(Name::kDataValue, FormatDecimal(row.most.value_or(*row.value)));
    if (row.date) attributes.emplace_back(Name::kDataWhen, FormatIsoDate(*row.date));
    const std::string joins = Joins(position);
    if (!joins.empty()) attributes.emplace_back(Name::kDataJoins, joins);
    return attributes;
  }

  // Of a conflict about several rows the first has the accounts, the others mention it.
  std::vector<const ConflictRow*> Told(const LedgerRow& row) {
    std::vector<const ConflictRow*> told;
    for (const ConflictRow& conflict : row.conflicts) {
      if (told_.insert(conflict.at).second) told.push_back(&conflict);
    }
    return told;
  }

  void WriteRow(std::size_t position) {
    const LedgerRow& row = ledger_.rows[position];
    const std::vector<const ConflictRow*> told = Told(row);
    const std::string height = std::to_string(1 + (row.quotes.empty() ? 0 : 1) + told.size());
    const Element body(pen_.html, Tag::kTbody, RowAttrs(position));
    {
      const Element line(pen_.html, Tag::kTr);
      WriteLanes(position, height);
      {
        const Element number(pen_.html, Tag::kTh, {Attr(Name::kScope, "rowgroup"), Attr(Name::kRowspan, height)});
        pen_.ItemLink(row.at, row.number);
      }
      pen_.html.Leaf(Tag::kTd, {Attr(Name::kClass, "amount")}, row.words);
      WriteDigits(row);
      WriteWhat(row);
      WriteScope(row);
      pen_.html.Leaf(Tag::kTd, row.status);
      WritePlace(row);
      WriteSources(row);
    }
    if (!row.quotes.empty()) {
      const Element line(pen_.html, Tag::kTr, {Attr(Name::kClass, "words")});
      const Element cell(pen_.html, Tag::kTd, {Attr(Name::kColspan, kColumnsOfWords)});
      WriteQuotes(pen_, row.quotes);
    }
    for (const ConflictRow* conflict : told) WriteAccounts(*conflict);
  }

  void WriteLanes(std::size_t position, const std::string& height) {
    constexpr std::string_view kMarks[] = {"", "first", "on", "pass", "last"};
    const Element cell(pen_.html, Tag::kTd, {Attr(Name::kClass, "lanes"), Attr(Name::kRowspan, height)});
    const Element lines(pen_.html, Tag::kSpan);
    for (const LaneCell& lane : lanes_[position]) {
      if (lane.mark == LaneMark::kNone) {
        pen_.html.Leaf(Tag::kI, "");
        continue;
      }
      const bool same = ledger_.brackets[lane.bracket].kind == BracketKind::kSameObjects;
      pen_.html.Leaf(Tag::kI,
                     {Attr(Name::kClass, std::string(same ? "same " : "never ") += kMarks[static_cast<int>(lane.mark)])}, "");
    }
  }

  void WriteDigits(const LedgerRow& row) {
    const Element cell(pen_.html, Tag::kTd, {Attr(Name::kClass, "digits")});
    {
      const Element number(pen_.html, Tag::kP);
      if (!row.digits.empty()) pen_.html.Text(row.digits + ' ');
      pen_.html.Leaf(Tag::kSpan, {Attr(Name::kClass, "unit")}, row.unit);
    }
    pen_.Paragraph(row.bound, "muted");
    pen_.Paragraph(row.step, "muted");
  }

  void WriteWhat(const LedgerRow& row) {
    const Element cell(pen_.html, Tag::kTd);
    pen_.Paragraph(row.what);
    for (const std::string& caution : row.cautions) pen_.Paragraph(caution, "caution");
    for (const ConflictRow& conflict : row.conflicts) {
      const Element line(pen_.html, Tag::kP, {Attr(Name::kClass, "caution")});
      pen_.html.Text(pen_.Say(Phrase::kLedgerDiffers));
      pen_.ItemLink(conflict.at, conflict.point);
    }
    pen_.Paragraph(row.note, "note");
  }

  void WriteScope(const LedgerRow& row) {
    const Element cell(pen_.html, Tag::kTd);
    pen_.Paragraph(row.scope);
    for (const auto& [kind, text] : row.details) pen_.Paragraph(text, "muted");
  }

  void WritePlace(const LedgerRow& row) {
    const Element cell(pen_.html, Tag::kTd, {Attr(Name::kClass, "place")});
    if (row.on.kind == ItemKind::kCase) {
      pen_.html.Text(row.on_label);
    } else {
      pen_.ItemLink(row.on, row.on_label);
    }
  }

  void WriteSources(const LedgerRow& row) {
    const Element cell(pen_.html, Tag::kTd, {Attr(Name::kClass, "sources")});
    for (const auto& [source, label] : row.sources) {
      const Element line(pen_.html, Tag::kP);
      pen_.ItemLink(source, label);
    }
  }

  // Side by side: who says what.
  void WriteAccounts(const ConflictRow& conflict) {
    const Element line(pen_.html, Tag::kTr, {Attr(Name::kClass, "accounts"), Attr(Name::kDataRow, FormatItemRef(conflict.at))});
    const Element cell(pen_.html, Tag::kTd, {Attr(Name::kColspan, kColumnsOfWords)});
    pen_.Paragraph(conflict.point, "caution");
    {
      const Element list(pen_.html, Tag::kDl);
      for (const AccountLine& account : conflict.says) {
        const Element pair(pen_.html, Tag::kDiv);
        {
          const Element who(pen_.html, Tag::kDt);
          pen_.ItemLink(account.source, account.source_label);
        }
        pen_.html.Leaf(Tag::kDd, account.text);
      }
    }
    pen_.Paragraph(conflict.note, "note");
  }

  Pen& pen_;
  const Ledger& ledger_;
  std::vector<std::vector<LaneCell>> lanes_;
  std::set<ItemRef> told_;
};

}  // namespace

bool HasFigures(const Outline& outline) {
  return !MakeLedger(outline).rows.empty();
}

void WriteLedger(Pen& pen) {
  const Ledger ledger = MakeLedger(pen.outline);
  if (ledger.rows.empty()) return;
  const Element section(pen.html, Tag::kSection, {Attr(Name::kId, "section-figures"), Attr(Name::kClass, "chapter")});
  pen.Heading(2, pen.Say(Phrase::kRecordLedger));
  if (!ledger.brackets.empty()) pen.Paragraph(pen.Say(Phrase::kLedgerLines), "muted");
  LedgerTable(pen, ledger).Write();
}

}  // namespace quanlian
