// Evidence rows: the figure, its scope and status, and what may not be done with it.
#include "app/outline_parts.h"

namespace quanlian {
namespace {

std::vector<std::string> Cautions(const OutlineInput& input, const Evidence& evidence) {
  std::vector<std::string> cautions;
  const std::vector<std::string> same = input.SameObjects(evidence);
  if (!same.empty()) cautions.push_back(input.Fill(Phrase::kOutlineSameObjects, {{"numbers", JoinList(input, same)}}));
  const std::vector<std::string> never = input.NeverSum(evidence);
  if (!never.empty()) cautions.push_back(input.Fill(Phrase::kOutlineNeverSum, {{"numbers", JoinList(input, never)}}));
  return cautions;
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
  row.when = evidence.when ? SayDate(*evidence.when, input.lang) : input.Words(Phrase::kOutlineWhenNone);
  row.where = evidence.where ? input.In(evidence.where) : input.Words(Phrase::kOutlineWhereNone);
  row.when_stated = evidence.when.has_value();
  row.where_stated = evidence.where.has_value();
  if (const Party* by = input.index.Find(evidence.by)) row.by = input.In(by->name);
  row.cautions = Cautions(input, evidence);
  row.note = input.In(evidence.note);
  row.quotes = MakeQuotes(input, evidence.citations);
  return row;
}

}  // namespace quanlian
