#include "app/chain_cards.h"

#include <algorithm>
#include <utility>

#include "app/texts.h"

namespace quanlian {
namespace {

// The far face of a stage says what it is and the first things that happened to its people; the near face has everyone.
constexpr std::size_t kStageLines = 3;

enum class Room { kAlways, kWideCards };

void Add(LineKind kind, const std::string& text, std::vector<CardLine>* lines, Room room = Room::kAlways) {
  if (!text.empty()) lines->push_back({kind, text, {}, {}, {}, room == Room::kAlways});
}

void AddItem(const ItemRef& at, const std::string& number, const std::string& text, std::vector<CardLine>* lines) {
  lines->push_back({LineKind::kItem, text, number, {}, at, true});
}

void AddOutcome(const CardText& card, std::vector<CardLine>* lines) {
  Add(card.outcome_not_stated ? LineKind::kDashedPill : LineKind::kPill, card.outcome, lines);
}

void AddPeople(const Dossier& dossier, std::vector<CardLine>* lines) {
  for (const PartyLine& party : dossier.parties) {
    if (party.at == dossier.at) continue;
    AddItem(party.at, "", party.name, lines);
    Add(LineKind::kMuted, party.standing.empty() ? party.role : party.standing, lines);
  }
}

void AddFindings(const Dossier& dossier, std::vector<CardLine>* lines) {
  for (const EvidenceRow& row : dossier.evidence) {
    if (row.figure) AddItem(row.at, row.number, row.figure->Phrase(), lines);
    if (row.figure) {
      Add(LineKind::kMuted, row.what, lines);
    } else {
      AddItem(row.at, row.number, row.what, lines);
    }
  }
  for (const OutcomeRow& row : dossier.outcomes) AddItem(row.at, row.number, row.headline, lines);
}

CardInput StageCard(const Dossier& dossier, int position) {
  CardInput card{dossier.at, CardKind::kStage, position, false, {}, {}};
  Add(LineKind::kKicker, dossier.card.kicker, &card.far);
  Add(LineKind::kTitle, dossier.card.title, &card.far);
  card.near = card.far;
  const std::vector<std::string>& lines = dossier.card.lines;
  for (std::size_t i = 0; i < std::min(lines.size(), kStageLines); ++i) {
    Add(LineKind::kMuted, lines[i], &card.far, Room::kWideCards);
  }
  AddPeople(dossier, &card.near);
  return card;
}

CardInput LinkCard(const Dossier& dossier, int position) {
  const CardText& text = dossier.card;
  CardInput card{dossier.at, CardKind::kLink, position, !dossier.basis.empty(), {}, {}};
  Add(LineKind::kMuted, text.kicker, &card.far, Room::kWideCards);
  if (text.figure)
    card.far.push_back({LineKind::kFigure, text.figure->number, text.figure->before, text.figure->after, {}, true});
  Add(LineKind::kBody, text.figure_words, &card.far);
  Add(LineKind::kMuted, text.scope, &card.far);
  AddOutcome(text, &card.far);
  Add(LineKind::kMuted, text.silences, &card.far, Room::kWideCards);

  Add(LineKind::kKicker, text.kicker, &card.near);
  for (const MeansLine& means : dossier.means) Add(LineKind::kMuted, means.what, &card.near);
  AddFindings(dossier, &card.near);
  if (dossier.outcomes.empty()) AddOutcome(text, &card.near);
  Add(LineKind::kMuted, text.silences, &card.near);
  return card;
}

CardInput ContextCard(const Dossier& dossier) {
  CardInput card{dossier.at, CardKind::kContext, -1, false, {}, {}};
  Add(LineKind::kBody, dossier.card.title, &card.far);
  card.near = card.far;
  Add(LineKind::kMuted, dossier.card.figures, &card.far);
  AddFindings(dossier, &card.near);
  return card;
}

}  // namespace

ChainInput MakeChainInput(const Outline& outline) {
  ChainInput input;
  for (std::size_t i = 0; i < outline.stages.size(); ++i) {
    input.stages.push_back(StageCard(outline.stages[i], static_cast<int>(i)));
  }
  for (std::size_t i = 0; i < outline.links.size(); ++i) input.links.push_back(LinkCard(outline.links[i], static_cast<int>(i)));
  for (const Dossier& dossier : outline.context) input.context.push_back(ContextCard(dossier));
  input.context_label = Say(Phrase::kOutlineContextLabel, outline.lang);
  return input;
}

}  // namespace quanlian
