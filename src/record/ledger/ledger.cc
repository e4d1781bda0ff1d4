// Rows from the figures of evidence and the sentences of outcomes.
#include "record/ledger/ledger.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/words/texts.h"
#include "base/text.h"
#include "record/ledger/ledger_brackets.h"

namespace quanlian {
namespace {

// "10,000,000", "8,970,396.15"
std::string Digits(const Decimal& value) {
  std::string digits = FormatDecimal(value);
  for (std::size_t at = std::min(digits.find('.'), digits.size()); at > 3;) digits.insert(at -= 3, 1, ',');
  return digits;
}

std::string Range(const Decimal& least, const Decimal& most) {
  return Digits(least) + (least == most ? std::string() : "–" + Digits(most));
}

Phrase BoundPhrase(Bound bound) {
  switch (bound) {
    case Bound::kMoreThan:
      return Phrase::kOutlineLegendMoreThanWord;
    case Bound::kAbout:
      return Phrase::kOutlineLegendAboutWord;
    case Bound::kNotQuantified:
      return Phrase::kLedgerBoundNone;
    case Bound::kAtLeast:
      return Phrase::kFigureAtLeast;
    case Bound::kLessThan:
      return Phrase::kFigureLessThan;
    case Bound::kAtMost:
      return Phrase::kFigureAtMost;
    case Bound::kNearly:
      return Phrase::kFigureNearly;
    case Bound::kBetween:
      return Phrase::kLedgerBoundRange;
    case Bound::kSeveral:
      return Phrase::kLedgerBoundSeveral;
    case Bound::kExact:
      break;
  }
  return Phrase::kLedgerBoundExact;
}

// "E2" before "E10", evidence before outcomes.
bool ByNumber(const LedgerRow& a, const LedgerRow& b) {
  if (a.at.kind != b.at.kind) return a.at.kind < b.at.kind;
  return std::pair(a.number.size(), a.number) < std::pair(b.number.size(), b.number);
}

class Rows {
 public:
  explicit Rows(const Outline& outline) : outline_(outline) {}

  // An item that several dossiers show belongs to the first of them: the link before its stages and parties.
  std::vector<LedgerRow> Make() {
    for (const auto* list : {&outline_.links, &outline_.context, &outline_.stages}) {
      for (const Dossier& dossier : *list) Add(dossier);
    }
    Add(outline_.whole);
    for (const Dossier& dossier : outline_.parties) Add(dossier);
    std::stable_sort(rows_.begin(), rows_.end(), ByNumber);
    for (LedgerRow& row : rows_) {
      const auto about = conflicts_about_.find(row.at);
      if (about != conflicts_about_.end()) row.conflicts = about->second;
    }
    return std::move(rows_);
  }

 private:
  [[nodiscard]] std::string Words(Phrase phrase) const { return std::string(Say(phrase, outline_.lang)); }

  void Add(const Dossier& dossier) {
    for (const EvidenceRow& row : dossier.evidence) {
      if (row.figure && seen_.insert(row.at).second) AddFigure(dossier, row);
    }
    for (const OutcomeRow& row : dossier.outcomes) {
      if (seen_.insert(row.at).second) AddOutcome(dossier, row);
    }
    for (const ConflictRow& row : dossier.conflicts) {
      if (!seen_.insert(row.at).second) continue;
      for (const ItemRef& at : std::set(row.about.begin(), row.about.end())) conflicts_about_[at].push_back(row);
    }
  }

  template <class Item>
  LedgerRow Begin(const Dossier& dossier, const Item& item) const {
    LedgerRow row;
    row.at = item.at;
    row.number = item.number;
    row.what = item.what;
    row.date = item.date;
    row.status = item.status;
    row.on = dossier.at;
    row.on_label = dossier.position > 0 ? dossier.kind_label : dossier.title;
    row.quotes = item.quotes;
    for (const QuoteText& quote : item.quotes) {
      const std::pair source(quote.source, quote.source_label);
      if (std::find(row.sources.begin(), row.sources.end(), source) == row.sources.end()) row.sources.push_back(source);
    }
    return row;
  }

  void AddFigure(const Dossier& dossier, const EvidenceRow& item) {
    LedgerRow row = Begin(dossier, item);
    row.words = item.figure->Phrase();
    row.unit = item.unit;
    row.scope = item.scope;
    for (const Detail& detail : item.details) row.details[detail.kind] = detail.text;
    row.cautions = item.cautions;
    row.note = item.note;
    row.same_objects = item.same_objects;
    row.never_sum = item.never_sum;
    row.currency = item.currency;
    SetQuantity(item.quantity.value_or(Quantity{{}, Bound::kNotQuantified, 1, {}}), &row);
    rows_.push_back(std::move(row));
  }

  void SetQuantity(const Quantity& quantity, LedgerRow* row) const {
    row->bound = Words(BoundPhrase(quantity.bound));
    row->bound_word = WordFor(quantity.bound);
    if (quantity.value) {
      row->value = quantity.value;
      row->digits = Digits(*quantity.value);
    } else if (quantity.min && quantity.max) {
      row->value = quantity.min;
      row->most = quantity.max;
      row->digits = Range(*quantity.min, *quantity.max);
    } else if (row->kind == LedgerKind::kNumber) {
      row->kind = LedgerKind::kOpen;
    }
    if (quantity.resolution > 1) {
      row->step = FillSlots(Say(Phrase::kLedgerStep, outline_.lang), {{"step", Digits(quantity.resolution)}});
    }
  }

  // A length in whole months, which a column of numbers can hold.
  void SetMonths(const SanctionLine& sanction, LedgerRow* row) const {
    if (!sanction.HasBar()) return;
    const auto least = static_cast<std::int64_t>(*sanction.min_months);
    const auto most = static_cast<std::int64_t>(*sanction.max_months);
    if (static_cast<double>(least) != *sanction.min_months || static_cast<double>(most) != *sanction.max_months) return;
    row->value = Decimal(least);
    if (least != most) row->most = Decimal(most);
    row->digits = Range(least, most);
    row->bound = Words(least != most ? Phrase::kLedgerBoundRange : Phrase::kLedgerBoundExact);
    row->bound_word = WordFor(least != most ? Bound::kBetween : Bound::kExact);
    row->unit = Words(Phrase::kLedgerMonths);
  }

  // One row for each kind of sentence; where none is stated, one for the number of people.
  void AddOutcome(const Dossier& dossier, const OutcomeRow& outcome) {
    LedgerRow row = Begin(dossier, outcome);
    for (const Fact& fact : outcome.facts) {
      if (fact.kind == FactKind::kDate) row.details[DetailKind::kWhen] = fact.value;
      if (fact.kind == FactKind::kCourt) row.details[DetailKind::kBy] = fact.value;
    }
    for (const SanctionLine& sanction : outcome.sanctions) {
      rows_.push_back(row);
      LedgerRow& made = rows_.back();
      made.kind = LedgerKind::kTerm;
      made.words = sanction.Words();
      made.scope = Join({sanction.who.empty() ? outcome.people : sanction.who, outcome.per_person}, " · ");
      made.note = sanction.note;
      made.bound = sanction.label.empty() ? Words(Phrase::kLedgerBoundExact) : sanction.label;
      if (sanction.amount) {
        made.unit = sanction.unit;
        made.currency = sanction.currency;
        SetQuantity(*sanction.amount, &made);
      } else {
        SetMonths(sanction, &made);
      }
    }
    if (!outcome.sanctions.empty() || !outcome.people_count) return;
    row.words = outcome.people;
    row.value = Decimal(*outcome.people_count);
    row.digits = Digits(*outcome.people_count);
    row.bound = Words(Phrase::kLedgerBoundExact);
    row.unit = Words(Phrase::kLedgerPeople);
    row.bound_word = WordFor(Bound::kExact);
    row.scope = outcome.sanctions_words;
    row.note = outcome.note;
    rows_.push_back(std::move(row));
  }

  const Outline& outline_;
  std::vector<LedgerRow> rows_;
  std::map<ItemRef, RowRefs<ConflictRow>> conflicts_about_;
  std::set<ItemRef> seen_;
};

}  // namespace

Ledger MakeLedger(const Outline& outline) {
  Ledger ledger;
  ledger.rows = Rows(outline).Make();
  ledger.brackets = MakeBrackets(ledger.rows, outline.lang);
  return ledger;
}

}  // namespace quanlian
