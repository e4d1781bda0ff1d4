// The dossier of a link: of the chain, beside it, or a party's own doing.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

const Stage* StageOfParty(const OutlineInput& input, const PartyId& id) {
  const Party* party = input.index.Find(id);
  return party == nullptr ? nullptr : input.index.Find(party->stage);
}

std::string NameOf(const OutlineInput& input, const PartyId& id) {
  const Party* party = input.index.Find(id);
  return party == nullptr ? std::string() : input.NameInText(*party);
}

// The two ends in words: stages where the link alone joins them, else parties.
struct Ends {
  std::string from;
  std::string to;
};

Ends EndsOf(const OutlineInput& input, const Link& link) {
  const Stage* from = StageOfParty(input, link.from);
  const Stage* to = StageOfParty(input, link.to);
  if (input.index.IsInLine(link)) {
    return {LowerFirst(input.In(from->label)), LowerFirst(input.In(to->label))};
  }
  return {NameOf(input, link.from), NameOf(input, link.to)};
}

std::string Title(const OutlineInput& input, const Link& link, Phrase pattern) {
  const Ends ends = EndsOf(input, link);
  if (link.from == link.to) return ends.from;
  return input.Fill(pattern, {{"from", ends.from}, {"to", ends.to}});
}

std::string KindLabel(const OutlineInput& input, const Link& link, int position) {
  if (link.relation == LinkRelation::kContext) return input.Words(Phrase::kOutlineKindContext);
  if (link.relation == LinkRelation::kSelf) return input.Words(Phrase::kOutlineKindSelf);
  return input.Fill(Phrase::kOutlineKindLink,
                    {{"position", std::to_string(position)}, {"count", std::to_string(input.index.chain().size())}});
}

DossierItems ItemsOf(const OutlineInput& input, const Link& link) {
  DossierItems items;
  AddHanging(input, {ItemKind::kLink, link.id.value}, &items);
  std::vector<PartyId> named{link.from, link.to};
  for (const Evidence* evidence : items.evidence) named.insert(named.end(), evidence->about.begin(), evidence->about.end());
  for (const Outcome* outcome : items.outcomes) {
    named.insert(named.end(), outcome->defendants.begin(), outcome->defendants.end());
  }
  for (const PartyId& id : named) {
    if (const Party* party = input.index.Find(id)) items.parties.push_back(party);
  }
  return items;
}

std::vector<Fact> FactsOf(const OutlineInput& input, const Link& link) {
  std::vector<Fact> facts{{input.Words(Phrase::kOutlineFactFlow), input.In(link.flow), false}};
  for (const bool from : {true, false}) {
    const Party* party = input.index.Find(from ? link.from : link.to);
    if (party == nullptr) continue;
    facts.push_back({input.Words(from ? Phrase::kOutlineFactFrom : Phrase::kOutlineFactTo), input.In(party->name), false});
  }
  const bool stated = link.basis == Basis::kStated;
  facts.push_back({input.Words(Phrase::kOutlineFactBasis),
                   input.Words(stated ? Phrase::kOutlineBasisStated : Phrase::kOutlineBasisInferred), false});
  return facts;
}

std::vector<const Evidence*> FiguresOn(const OutlineInput& input, const Link& link) {
  std::vector<const Evidence*> figures;
  for (const Evidence* evidence : input.index.EvidenceOn({ItemKind::kLink, link.id.value})) {
    if (FigureOf(input, *evidence)) figures.push_back(evidence);
  }
  return figures;
}

// The figure that stands for the link, on its card and in its speech: the one that the file names, or the only one there is.
void AddHeadline(const OutlineInput& input, const Link& link, Dossier* dossier) {
  CardText& card = dossier->card;
  const std::vector<const Evidence*> figures = FiguresOn(input, link);
  const Evidence* headline = input.index.Find(link.headline);
  if (headline == nullptr && figures.size() == 1) headline = figures.front();
  if (headline == nullptr) {
    const bool chain = link.relation == LinkRelation::kChain;
    const auto count = static_cast<std::int64_t>(figures.size());
    card.figure_words = count > 0 ? input.Counted(CountedPhrase::kOutlineFigures, count)
                                  : input.Words(chain ? Phrase::kOutlineNoFigure : Phrase::kOutlineNoFigureOther);
    dossier->speech += Statement(input, card.figure_words);
    return;
  }
  dossier->headline = {ItemKind::kEvidence, headline->id.value};
  card.figure = FigureOf(input, *headline);
  card.figure_words = input.In(headline->what);
  card.figure_decided = IsDecided(headline->status);
  card.scope = input.In(headline->scope);
  dossier->speech += Statement(input, SpeakFigure(input, *headline));
}

}  // namespace

Dossier MakeLinkDossier(const OutlineInput& input, const Link& link, int position) {
  Dossier dossier;
  dossier.at = {ItemKind::kLink, link.id.value};
  dossier.position = position;
  if (const Stage* from = StageOfParty(input, link.from)) dossier.stage_position = input.index.StagePosition(from->id) + 1;
  dossier.in_line = input.index.IsInLine(link);
  dossier.kind_label = KindLabel(input, link, position);
  dossier.title = UpperFirst(Title(input, link, Phrase::kOutlineArrow));
  dossier.subtitle = input.In(link.flow);
  dossier.speech = input.Fill(Phrase::kOutlineSpeechHead,
                              {{"kind", dossier.kind_label}, {"title", Title(input, link, Phrase::kOutlineArrowSpeech)}});
  dossier.card.kicker = dossier.subtitle;
  dossier.card.title = dossier.title;
  if (position > 0) {
    dossier.card.title = input.Fill(Phrase::kOutlineCardLink, {{"position", std::to_string(position)},
                                                               {"title", Title(input, link, Phrase::kOutlineArrow)}});
  }
  dossier.facts = FactsOf(input, link);
  if (link.basis == Basis::kInferred) dossier.basis = input.Fill(Phrase::kOutlineInferred, {{"why", input.In(link.why)}});
  for (const Means& means : link.means) dossier.means.push_back(MakeMeans(input, means));
  dossier.quotes = MakeQuotes(input, link.citations);
  AddHeadline(input, link, &dossier);
  const DossierItems items = ItemsOf(input, link);
  FillDossier(input, items, &dossier);
  AddOtherOutcomes(input, items.outcomes, &dossier.card);
  if (dossier.outcomes.empty()) {
    const bool chain = link.relation == LinkRelation::kChain;
    const std::vector<PartyId> ends = chain ? std::vector<PartyId>{link.from, link.to} : std::vector<PartyId>{};
    SayNoOutcome(input, chain ? Phrase::kOutlineNoOutcomeLink : Phrase::kOutlineNoOutcomeOther, OutcomesElsewhere(input, ends),
                 &dossier);
  }
  EndSpeech(input, &dossier);
  return dossier;
}

}  // namespace quanlian
