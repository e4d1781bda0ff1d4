// Evidence rows: the figure, its scope and status, and what may not be done with it.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

void AddCaution(const OutlineInput& input, Phrase words, const std::vector<std::string>& numbers, EvidenceRow* row) {
  if (!numbers.empty()) row->cautions.push_back(input.Fill(words, {{"numbers", JoinList(input, numbers)}}));
}

// The members are bound, so that a new one does not compile until somebody has looked here where it is said.
std::vector<Detail> MakeDetails(const OutlineInput& input, const Evidence& evidence) {
  const auto& [id, number, on, about, what, quantity, scope, status, when, where, by, same_objects_as, never_sum_with, part_of,
               note, citations] = evidence;
  std::vector<Detail> details;
  details.push_back({DetailKind::kWhen, when ? SayDate(*when, input.lang) : input.Words(Phrase::kOutlineWhenNone), bool(when)});
  details.push_back({DetailKind::kWhere, where ? input.In(*where) : input.Words(Phrase::kOutlineWhereNone), bool(where)});
  if (const Party* party = input.index.Find(by)) details.push_back({DetailKind::kBy, input.In(party->name), true});
  return details;
}

}  // namespace

std::optional<FigureText> FigureOf(const OutlineInput& input, const Evidence& evidence) {
  if (!evidence.quantity) return std::nullopt;
  const Unit* unit = input.index.Find(evidence.quantity->unit);
  if (unit == nullptr) return std::nullopt;
  return SayQuantity(*evidence.quantity, *unit, input.lang);
}

std::string SpeakFigure(const OutlineInput& input, const Evidence& evidence) {
  const std::optional<FigureText> figure = FigureOf(input, evidence);
  return Join({figure ? figure->Phrase() : input.In(evidence.what), input.In(evidence.scope),
               input.Words(SpokenStatusPhrase(evidence.status))},
              input.Words(Phrase::kOutlineSpeechComma));
}

EvidenceRow MakeEvidence(const OutlineInput& input, const Evidence& evidence) {
  EvidenceRow row;
  row.at = {ItemKind::kEvidence, evidence.id.value};
  row.number = evidence.number;
  row.figure = FigureOf(input, evidence);
  row.what = input.In(evidence.what);
  row.scope = input.In(evidence.scope);
  row.status = input.Words(StatusPhrase(evidence.status));
  row.status_kind = evidence.status;
  row.details = MakeDetails(input, evidence);
  row.same_objects = input.SameObjects(evidence);
  row.never_sum = input.NeverSum(evidence);
  AddCaution(input, Phrase::kOutlineSameObjects, row.same_objects, &row);
  AddCaution(input, Phrase::kOutlineNeverSum, row.never_sum, &row);
  if (const Evidence* whole = input.index.Find(evidence.part_of)) {
    row.part_of = whole->number;
    AddCaution(input, Phrase::kOutlinePartOf, {whole->number}, &row);
  }
  row.note = input.In(evidence.note);
  row.quotes = MakeQuotes(input, evidence.citations);
  row.quantity = evidence.quantity;
  const Unit* unit = evidence.quantity ? input.index.Find(evidence.quantity->unit) : nullptr;
  if (unit != nullptr) {
    row.unit = input.In(unit->word);
    row.currency = unit->currency;
  }
  row.date = evidence.when;
  return row;
}

}  // namespace quanlian
