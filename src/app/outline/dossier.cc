// What all dossiers share: the rows of what hangs on an item, and the statements a screen reader ends with.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

// The outcome that a card's pill shows: the first that says what was imposed, else the first. Not for an empty list.
const Outcome* MainOutcome(const std::vector<const Outcome*>& outcomes) {
  const auto with_terms =
      std::find_if(outcomes.begin(), outcomes.end(), [](const Outcome* outcome) { return !outcome->sanctions.empty(); });
  return with_terms == outcomes.end() ? outcomes.front() : *with_terms;
}

void SetCardOutcome(const OutlineInput& input, const std::vector<const Outcome*>& outcomes, CardText* card) {
  if (outcomes.empty()) {
    card->outcome = input.Words(Phrase::kOutlinePillOutcomeNone);
    card->outcome_not_stated = true;
    return;
  }
  const Outcome* shown = MainOutcome(outcomes);
  card->outcome = OutcomePill(input, *shown);
  card->outcome_not_stated = LeavesSanctionsOpen(*shown);
  card->outcome_decided = IsDecided(shown->status);
}

void AddSilencesOnRows(const OutlineInput& input, DossierItems* items) {
  const auto add = [&input, items](ItemKind kind, const std::string& id) {
    for (const Silence* silence : input.index.SilencesOn({kind, id})) items->silences.push_back(silence);
  };
  for (const Evidence* evidence : items->evidence) add(ItemKind::kEvidence, evidence->id.value);
  for (const Outcome* outcome : items->outcomes) add(ItemKind::kOutcome, outcome->id.value);
}

// The rows of some of a case's items; `rows` holds one for each of `all`.
template <class Item, class Row>
void Refer(const std::vector<const Item*>& some, const std::vector<Item>& all, const std::vector<Row>& rows,
           RowRefs<Row>* refs) {
  for (const Item* item : some) refs->push_back(rows[PositionIn(all, item)]);
}

void SortAll(DossierItems* items) {
  SortUnique(&items->evidence);
  SortUnique(&items->outcomes);
  SortUnique(&items->silences);
  SortUnique(&items->conflicts);
  SortUnique(&items->parties);
}

}  // namespace

void AddHanging(const OutlineInput& input, const ItemRef& at, DossierItems* items) {
  const auto add = [](auto more, auto* all) { all->insert(all->end(), more.begin(), more.end()); };
  add(input.index.EvidenceOn(at), &items->evidence);
  add(input.index.OutcomesOn(at), &items->outcomes);
  add(input.index.SilencesOn(at), &items->silences);
  add(input.index.ConflictsOn(at), &items->conflicts);
}

void FillDossier(const OutlineInput& input, DossierItems items, Dossier* dossier) {
  SortAll(&items);
  AddSilencesOnRows(input, &items);
  SortUnique(&items.silences);
  const Case& the_case = input.index.the_case();
  Refer(items.parties, the_case.parties, input.rows->parties, &dossier->parties);
  Refer(items.evidence, the_case.evidence, input.rows->evidence, &dossier->evidence);
  Refer(items.outcomes, the_case.outcomes, input.rows->outcomes, &dossier->outcomes);
  Refer(items.silences, the_case.silences, input.rows->silences, &dossier->silences);
  Refer(items.conflicts, the_case.conflicts, input.rows->conflicts, &dossier->conflicts);
  dossier->card.silences = CountSilences(input, items.silences.size());
  SetCardOutcome(input, items.outcomes, &dossier->card);
  for (const Outcome* outcome : items.outcomes) dossier->speech += Statement(input, SpeakOutcome(input, *outcome));
}

void AddOtherOutcomes(const OutlineInput& input, const std::vector<const Outcome*>& outcomes, CardText* card) {
  for (const Outcome* outcome : outcomes) {
    if (outcome == MainOutcome(outcomes)) continue;
    card->lines.push_back({WhoseOutcome(input, *outcome), IsDecided(outcome->status)});
  }
}

std::vector<const Outcome*> OutcomesElsewhere(const OutlineInput& input, const std::vector<PartyId>& parties) {
  std::vector<const Outcome*> outcomes = input.index.OutcomesOn({ItemKind::kCase, ""});
  for (const PartyId& id : parties) {
    const Party* party = input.index.Find(id);
    if (party == nullptr) continue;
    const std::vector<const Outcome*> its = OutcomesOf(input, *party);
    outcomes.insert(outcomes.end(), its.begin(), its.end());
  }
  SortUnique(&outcomes);
  return outcomes;
}

void WriteNoOutcome(const OutlineInput& input, Phrase words, const std::vector<const Outcome*>& elsewhere, Dossier* dossier) {
  dossier->no_outcome = input.Words(words);
  if (elsewhere.empty()) return;
  std::vector<std::string> numbers;
  for (const Outcome* outcome : elsewhere) numbers.push_back(outcome->number);
  const std::string list = Join(numbers, input.Words(Phrase::kOutlineListComma));
  dossier->no_outcome = input.Fill(Phrase::kOutlineOutcomeElsewhere, {{"numbers", list}});
  dossier->card.outcome = input.Fill(Phrase::kOutlinePillElsewhere, {{"numbers", list}});
  dossier->card.outcome_not_stated = false;
  dossier->card.outcome_decided =
      std::all_of(elsewhere.begin(), elsewhere.end(), [](const Outcome* outcome) { return IsDecided(outcome->status); });
}

void SayNoOutcome(const OutlineInput& input, Phrase words, const std::vector<const Outcome*>& elsewhere, Dossier* dossier) {
  WriteNoOutcome(input, words, elsewhere, dossier);
  const bool none = elsewhere.empty();
  dossier->speech += Statement(input, none ? input.Words(Phrase::kOutlineSpeechNoOutcome) : dossier->card.outcome);
}

void EndSpeech(const OutlineInput& input, Dossier* dossier) {
  dossier->speech += Statement(input, dossier->card.silences);
  while (!dossier->speech.empty() && dossier->speech.back() == ' ') dossier->speech.pop_back();
}

std::string CountSilences(const OutlineInput& input, std::size_t count) {
  if (count == 0) return {};
  return input.Counted(CountedPhrase::kOutlineSilences, static_cast<std::int64_t>(count));
}

std::string Statement(const OutlineInput& input, const std::string& words) {
  if (words.empty()) return {};
  const bool stopped = words.back() == '.' || (words.size() >= 3 && words.compare(words.size() - 3, 3, "。") == 0);
  const std::string end = input.Words(Phrase::kOutlineSpeechSentenceEnd);
  if (!stopped) return UpperFirst(words) + end;
  return UpperFirst(words) + input.Space();
}

}  // namespace quanlian
