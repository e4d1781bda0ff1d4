// The dossier of a stage: its lead, its people, and all that hangs on them.
#include <set>
#include <string_view>

#include "app/outline/parts.h"

namespace quanlian {
namespace {

bool JudgedByCourt(const OutlineInput& input, const Party& party) {
  return input.court.Decided({ItemKind::kParty, party.id.value});
}

// All names where they are few, else the first of them.
std::string FirstNames(const OutlineInput& input, std::vector<std::string> names) {
  constexpr std::size_t kMost = 3;
  const bool more = names.size() > kMost;
  if (more) names.resize(kMost);
  std::string text = Join(names, input.Words(Phrase::kOutlineListComma));
  return more ? input.Fill(Phrase::kOutlineAndOthers, {{"names", text}}) : text;
}

// Names of those of one standing: "Ren, Su: sentenced". Only what was done is said; being mentioned is not.
std::vector<std::string> StandingLines(const OutlineInput& input, const std::vector<const Party*>& parties) {
  std::vector<std::string> standings;
  std::map<std::string, std::vector<std::string>> names;
  for (const Party* party : parties) {
    if (party->standing == Standing::kNone || party->standing == Standing::kMentioned) continue;
    const std::string standing = SayStandingShort(input, *party);
    std::vector<std::string>& of_standing = names[standing];
    if (of_standing.empty()) standings.push_back(standing);
    of_standing.push_back(input.NameInText(*party));
  }
  std::vector<std::string> lines;
  for (const std::string& standing : standings) {
    const std::string text = FirstNames(input, names[standing]);
    lines.push_back(UpperFirst(input.Fill(Phrase::kOutlineNamesStanding, {{"names", text}, {"standing", standing}})));
  }
  return lines;
}

// Those whom a court judged first.
void AddStandingLines(const OutlineInput& input, const std::vector<const Party*>& parties, CardText* card) {
  for (const bool judged : {true, false}) {
    std::vector<const Party*> some;
    for (const Party* party : parties) {
      if (JudgedByCourt(input, *party) == judged) some.push_back(party);
    }
    for (const std::string& line : StandingLines(input, some)) card->lines.push_back({line, judged});
  }
}

// Others of the stage that links of the chain join: who reads the lead's name alone would take the stage for one party's.
std::vector<std::string> OthersInChain(const OutlineInput& input, const Stage& stage) {
  const Party* lead = input.index.LeadOf(stage.id);
  std::set<std::string_view> joined;
  for (const Link* link : input.index.chain()) joined.insert({link->from.value, link->to.value});
  std::vector<std::string> names;
  for (const Party* party : input.index.PartiesAt(stage.id)) {
    if (party != lead && joined.count(party->id.value) > 0) names.push_back(input.NameInText(*party));
  }
  return names;
}

void AddOthers(const OutlineInput& input, const std::vector<std::string>& names, Dossier* dossier) {
  if (names.empty()) return;
  CardText& card = dossier->card;
  const std::string more = input.Counted(CountedPhrase::kOutlineMore, static_cast<std::int64_t>(names.size()));
  if (!card.title.empty()) card.title = Join({card.title, more}, input.Space());
  card.lines.push_back({UpperFirst(input.Fill(Phrase::kOutlineStageAlso, {{"names", FirstNames(input, names)}})), false});
  dossier->speech += Statement(input, card.lines.back().text);
}

// Those of whom no outcome will be spoken.
std::vector<const Party*> WithoutOutcome(const OutlineInput& input, std::vector<const Party*> parties) {
  const auto has_outcome = [&input](const Party* party) { return !OutcomesOf(input, *party).empty(); };
  parties.erase(std::remove_if(parties.begin(), parties.end(), has_outcome), parties.end());
  return parties;
}

DossierItems ItemsOf(const OutlineInput& input, const Stage& stage) {
  DossierItems items;
  AddHanging(input, {ItemKind::kStage, stage.id.value}, &items);
  items.parties = input.index.PartiesAt(stage.id);
  for (const Party* party : items.parties) {
    AddHanging(input, {ItemKind::kParty, party->id.value}, &items);
    const std::vector<const Outcome*> outcomes = OutcomesOf(input, *party);
    items.outcomes.insert(items.outcomes.end(), outcomes.begin(), outcomes.end());
  }
  return items;
}

}  // namespace

Dossier MakeStageDossier(const OutlineInput& input, const Stage& stage) {
  Dossier dossier;
  dossier.at = {ItemKind::kStage, stage.id.value};
  dossier.position = input.index.StagePosition(stage.id) + 1;
  dossier.kind_label = input.Fill(Phrase::kOutlineKindStage, {{"position", std::to_string(dossier.position)},
                                                              {"count", std::to_string(input.index.the_case().stages.size())}});
  dossier.title = input.In(stage.label);
  dossier.card.kicker = dossier.title;
  dossier.speech = input.Fill(Phrase::kOutlineSpeechHead, {{"kind", dossier.kind_label}, {"title", LowerFirst(dossier.title)}});
  if (!stage.source_term.empty()) {
    dossier.facts.push_back({input.Words(Phrase::kOutlineFactSourceTerm), stage.source_term, false});
  }
  if (const Party* lead = input.index.LeadOf(stage.id)) {
    dossier.subtitle = input.In(lead->name);
    dossier.card.title = input.ShortName(*lead);
    dossier.card.lines.push_back({input.In(lead->role), JudgedByCourt(input, *lead)});
    dossier.speech += Statement(input, dossier.card.title);
  }
  AddOthers(input, OthersInChain(input, stage), &dossier);
  dossier.quotes = MakeQuotes(input, stage.citations);
  DossierItems items = ItemsOf(input, stage);
  AddStandingLines(input, items.parties, &dossier.card);
  for (const std::string& line : StandingLines(input, WithoutOutcome(input, items.parties))) {
    dossier.speech += Statement(input, line);
  }
  FillDossier(input, std::move(items), &dossier);
  if (dossier.outcomes.empty()) SayNoOutcome(input, Phrase::kOutlineNoOutcomeStage, OutcomesElsewhere(input, {}), &dossier);
  EndSpeech(input, &dossier);
  return dossier;
}

}  // namespace quanlian
