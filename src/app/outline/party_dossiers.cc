// The dossiers of a party, a campaign among them, and of the case as a whole.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

std::vector<Fact> FactsOf(const OutlineInput& input, const Party& party) {
  std::vector<Fact> facts{{input.Words(Phrase::kOutlineFactKind), input.Words(PartyKindPhrase(party.kind)), false}};
  if (const Stage* stage = input.index.Find(party.stage)) {
    facts.push_back({input.Words(Phrase::kOutlineFactStage), input.In(stage->label), false});
  }
  if (const Party* group = input.index.Find(party.member_of)) {
    facts.push_back({input.Words(Phrase::kOutlineFactMemberOf), input.In(group->name), false});
  }
  const std::string standing = SayStanding(input, party);
  if (!standing.empty()) {
    const bool not_stated = party.standing == Standing::kMentioned || party.standing == Standing::kCaught;
    facts.push_back({input.Words(Phrase::kOutlineFactStanding), standing, not_stated});
  }
  if (party.anonymised) {
    facts.push_back({input.Words(Phrase::kOutlineFactName), input.Words(Phrase::kOutlineAnonymised), false});
  }
  return facts;
}

// Whether a reader would ask what became of this party.
bool MayHaveOutcome(const Party& party) {
  return party.standing != Standing::kNone && party.standing != Standing::kVictim;
}

// A campaign has no headline of its own: its card and speech give its first figure.
void AddFirstFigure(const OutlineInput& input, Dossier* dossier) {
  CardText& card = dossier->card;
  for (const Evidence* evidence : input.index.EvidenceOn(dossier->at)) {
    card.figure = FigureOf(input, *evidence);
    if (!card.figure) continue;
    dossier->headline = {ItemKind::kEvidence, evidence->id.value};
    card.figure_words = input.In(evidence->what);
    card.scope = input.In(evidence->scope);
    dossier->speech += Statement(input, SpeakFigure(input, *evidence));
    return;
  }
}

// What a reader may not take for one person's term is said with every person.
void SpeakPerPerson(const OutlineInput& input, Dossier* dossier) {
  for (const OutcomeRow& outcome : dossier->outcomes) dossier->speech += Statement(input, outcome.per_person);
}

void ClearOutcome(CardText* card) {
  card->outcome.clear();
  card->outcome_not_stated = false;
}

// Name, role and standing, on the card and in speech. That a court judged is left to the outcome to say.
void Introduce(const OutlineInput& input, const Party& party, bool has_outcome, Dossier* dossier) {
  const bool campaign = party.kind == PartyKind::kCampaign;
  dossier->kind_label = input.Words(campaign ? Phrase::kOutlineKindCampaign : Phrase::kOutlineKindParty);
  dossier->title = input.In(party.name);
  dossier->subtitle = input.In(party.role);
  const Stage* stage = input.index.Find(party.stage);
  dossier->stage_position = input.index.StagePosition(party.stage) + 1;
  dossier->card.kicker = stage != nullptr ? input.In(stage->label) : input.Words(PartyKindPhrase(party.kind));
  dossier->card.title = input.ShortName(party);
  const std::string standing = SayStanding(input, party);
  for (const std::string& line : {dossier->subtitle, standing}) {
    if (!line.empty()) dossier->card.lines.push_back({line});
  }
  if (campaign) dossier->speech = Statement(input, dossier->kind_label);
  dossier->speech += Statement(input, dossier->title) + Statement(input, dossier->subtitle);
  if (party.standing != Standing::kJudged || !has_outcome) dossier->speech += Statement(input, standing);
  if (campaign) AddFirstFigure(input, dossier);
}

}  // namespace

Dossier MakePartyDossier(const OutlineInput& input, const Party& party) {
  Dossier dossier;
  dossier.at = {ItemKind::kParty, party.id.value};
  const std::vector<const Outcome*> outcomes = OutcomesOf(input, party);
  Introduce(input, party, !outcomes.empty(), &dossier);
  dossier.facts = FactsOf(input, party);
  dossier.quotes = MakeQuotes(input, party.citations);
  DossierItems items;
  AddHanging(input, dossier.at, &items);
  items.outcomes = outcomes;
  items.parties.push_back(&party);
  FillDossier(input, std::move(items), &dossier);
  AddOtherOutcomes(input, outcomes, &dossier.card);
  SpeakPerPerson(input, &dossier);
  if (outcomes.empty() && party.kind == PartyKind::kCampaign) {
    SayNoOutcome(input, Phrase::kOutlineNoOutcomeOther, OutcomesElsewhere(input, {}), &dossier);
  } else if (outcomes.empty() && MayHaveOutcome(party)) {
    // In speech the standing says so.
    WriteNoOutcome(input, Phrase::kOutlineNoOutcomeParty, OutcomesConcerning(input, party), &dossier);
  } else if (outcomes.empty()) {
    ClearOutcome(&dossier.card);
  }
  EndSpeech(input, &dossier);
  return dossier;
}

Dossier MakeWholeDossier(const OutlineInput& input) {
  const Case& the_case = input.index.the_case();
  Dossier dossier;
  dossier.at = {ItemKind::kCase, ""};
  dossier.kind_label = input.Words(Phrase::kOutlineKindCase);
  dossier.title = input.In(the_case.title);
  dossier.subtitle = input.In(the_case.jurisdiction);
  dossier.speech = Statement(input, dossier.kind_label) + Statement(input, dossier.title);
  dossier.card.kicker = dossier.kind_label;
  dossier.card.title = input.In(the_case.short_title);
  dossier.facts = {{input.Words(Phrase::kOutlineFactEvidence), std::to_string(the_case.evidence.size()), false},
                   {input.Words(Phrase::kOutlineFactOutcomes), std::to_string(the_case.outcomes.size()), false},
                   {input.Words(Phrase::kOutlineFactSilences), std::to_string(the_case.silences.size()), false},
                   {input.Words(Phrase::kOutlineFactConflicts), std::to_string(the_case.conflicts.size()), false},
                   {input.Words(Phrase::kOutlineFactSources), std::to_string(the_case.sources.size()), false}};
  DossierItems items;
  AddHanging(input, dossier.at, &items);
  for (const Party& party : the_case.parties) {
    if (party.stage.empty() && party.kind != PartyKind::kCampaign) items.parties.push_back(&party);
  }
  FillDossier(input, std::move(items), &dossier);
  if (the_case.outcomes.empty()) {
    SayNoOutcome(input, Phrase::kOutlineNoOutcomeCase, {}, &dossier);
  } else if (dossier.outcomes.empty()) {
    ClearOutcome(&dossier.card);
  }
  dossier.card.silences = CountSilences(input, the_case.silences.size());
  EndSpeech(input, &dossier);
  return dossier;
}

}  // namespace quanlian
