// The dossier of an event: when, what, on whose word, and the numbered items that the timeline puts on it.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

DossierItems ItemsOf(const OutlineInput& input, const TimelineRow& row) {
  DossierItems items;
  for (const NumberedRef& number : row.numbers) {
    if (const Evidence* evidence =
            number.at.kind == ItemKind::kEvidence ? input.index.Find(EvidenceId{number.at.id}) : nullptr) {
      items.evidence.push_back(evidence);
    }
    if (const Outcome* outcome = number.at.kind == ItemKind::kOutcome ? input.index.Find(OutcomeId{number.at.id}) : nullptr) {
      items.outcomes.push_back(outcome);
    }
  }
  return items;
}

}  // namespace

Dossier MakeEventDossier(const OutlineInput& input, const Event& event, const TimelineRow& row) {
  Dossier dossier;
  dossier.at = {ItemKind::kEvent, event.id.value};
  dossier.kind_label = WhenOf(input, event);
  dossier.title = input.In(event.what);
  dossier.subtitle = input.Words(StatusPhrase(event.status));
  dossier.quotes = MakeQuotes(input, event.citations);
  for (const std::string* words : {&dossier.kind_label, &dossier.title, &dossier.subtitle}) {
    dossier.speech += Statement(input, *words);
  }
  FillDossier(input, ItemsOf(input, row), &dossier);
  EndSpeech(input, &dossier);
  return dossier;
}

}  // namespace quanlian
