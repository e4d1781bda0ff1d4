#include "model/first_form.h"

#include <utility>

namespace quanlian {
namespace {

// As the pack of that law names them (assets/law/CN.json).
SanctionKindId KindOfFirst(TermKind kind) {
  switch (kind) {
    case TermKind::kImprisonment:
      return SanctionKindId{"fixed-term-imprisonment"};
    case TermKind::kDetention:
      return SanctionKindId{"criminal-detention"};
    case TermKind::kSurveillance:
      return SanctionKindId{"public-surveillance"};
    case TermKind::kFine:
      break;
  }
  return SanctionKindId{"fine"};
}

// A fine has no months, though the first form had a place for them.
std::optional<Duration> MonthsOf(TermKind kind, std::optional<int> months) {
  return months && kind != TermKind::kFine ? std::optional(Duration{*months, 0}) : std::nullopt;
}

Sanction RaisedTerm(FirstTerm first) {
  Sanction sanction;
  sanction.kind = KindOfFirst(first.kind);
  const std::optional<Duration> min = MonthsOf(first.kind, first.min_months);
  const std::optional<Duration> max = MonthsOf(first.kind, first.max_months);
  if (min && max) sanction.length = Length{min, max, Bound::kExact};
  sanction.note = std::move(first.note);
  return sanction;
}

}  // namespace

Unit Raised(FirstUnit first) {
  Unit unit;
  unit.id = std::move(first.id);
  unit.word.words[Lang::kZh] = std::move(first.zh);
  unit.word.words[Lang::kEn] = std::move(first.en);
  unit.singular[Lang::kEn] = std::move(first.en_one);
  unit.position[Lang::kEn] = first.en_position;
  return unit;
}

Quantity Raised(FirstQuantity first) {
  Quantity quantity;
  if (first.value) quantity.value = Decimal(*first.value);
  quantity.bound = first.bound;
  quantity.resolution = first.resolution;
  quantity.unit = std::move(first.unit);
  return quantity;
}

Outcome Raised(FirstOutcome first) {
  Outcome outcome;
  outcome.id = std::move(first.id);
  outcome.number = std::move(first.number);
  outcome.on = std::move(first.on);
  outcome.what = std::move(first.what);
  outcome.defendants = std::move(first.defendants);
  outcome.people = first.people;
  for (FirstCharge& charge : first.charges) {
    Finding& finding = outcome.findings.emplace_back();
    finding.offence = std::move(charge.offence);
    finding.citations = std::move(charge.citations);
  }
  outcome.charges_open = first.charges_open;
  outcome.authority = std::move(first.court);
  outcome.instance = first.instance;
  outcome.effect = first.effect;
  outcome.when = first.when;
  outcome.when_words = std::move(first.when_words);
  for (FirstTerm& term : first.terms) outcome.sanctions.push_back(RaisedTerm(std::move(term)));
  outcome.per_person = first.per_person;
  outcome.status = first.status;
  outcome.note = std::move(first.note);
  outcome.citations = std::move(first.citations);
  return outcome;
}

StatutoryRange Raised(FirstStatutoryRange first) {
  return {KindOfFirst(first.kind), MonthsOf(first.kind, first.min_months), MonthsOf(first.kind, first.max_months),
          std::move(first.when)};
}

SentenceRule Raised(FirstSentenceRule first) {
  return {KindOfFirst(first.kind),
          MonthsOf(first.kind, first.min_months),
          MonthsOf(first.kind, first.max_months),
          std::move(first.article),
          std::move(first.what),
          std::move(first.source)};
}

}  // namespace quanlian
