#include "app/views/chain_cards.h"

#include <algorithm>
#include <utility>

#include "app/words/texts.h"

namespace quanlian {
namespace {

// The far face of a stage says what it is and the first things that happened to its people; the near face has everyone.
constexpr std::size_t kStageLines = 3;

enum class Room { kAlways, kWideCards };

void Add(LineKind kind, const std::string& text, std::vector<CardLine>* lines, Room room = Room::kAlways) {
  if (!text.empty()) lines->push_back({kind, text, {}, {}, {}, room == Room::kAlways, false});
}

// Adds a line that a court decided or did not.
void AddFinding(LineKind kind, const std::string& text, bool decided, std::vector<CardLine>* lines, Room room = Room::kAlways) {
  if (!text.empty()) lines->push_back({kind, text, {}, {}, {}, room == Room::kAlways, !decided});
}

// A line that opens an item: number, what is said first, and the rest below it.
struct ItemWords {
  std::string number;
  std::string text;
  std::string more;
};

void AddItem(const ItemRef& at, ItemWords words, bool decided, std::vector<CardLine>* lines) {
  lines->push_back(
      {LineKind::kItem, std::move(words.text), std::move(words.number), std::move(words.more), at, true, !decided});
}

void AddOutcome(const CardText& card, std::vector<CardLine>* lines) {
  AddFinding(card.outcome_not_stated ? LineKind::kDashedPill : LineKind::kPill, card.outcome, card.outcome_decided, lines);
}

void AddPeople(const Outline& outline, const Dossier& dossier, std::vector<CardLine>* lines) {
  for (const PartyLine& party : dossier.parties) {
    if (party.at == dossier.at) continue;
    const bool decided = outline.court.Decided(party.at);
    AddItem(party.at, {"", party.name, party.standing.empty() ? party.role : party.standing}, decided, lines);
  }
}

void AddFindings(const Dossier& dossier, std::vector<CardLine>* lines) {
  for (const EvidenceRow& row : dossier.evidence) {
    const bool decided = IsDecided(row.status_kind);
    if (row.figure) {
      AddItem(row.at, {row.number, row.figure->Phrase(), row.what}, decided, lines);
    } else {
      AddItem(row.at, {row.number, row.what, ""}, decided, lines);
    }
  }
  for (const OutcomeRow& row : dossier.outcomes) {
    AddItem(row.at, {row.number, row.headline, ""}, IsDecided(row.status_kind), lines);
  }
}

CardInput StageCard(const Outline& outline, const Dossier& dossier) {
  CardInput card{dossier.at, CardKind::kStage, dossier.position - 1, false, {}, {}};
  Add(LineKind::kKicker, dossier.card.kicker, &card.far);
  Add(LineKind::kTitle, dossier.card.title, &card.far);
  card.near = card.far;
  const std::vector<CardRemark>& lines = dossier.card.lines;
  for (std::size_t i = 0; i < std::min(lines.size(), kStageLines); ++i) {
    AddFinding(LineKind::kMuted, lines[i].text, lines[i].decided, &card.far, Room::kWideCards);
  }
  AddPeople(outline, dossier, &card.near);
  return card;
}

CardInput LinkCard(const Dossier& dossier) {
  const CardText& text = dossier.card;
  CardInput card{dossier.at, CardKind::kLink, dossier.stage_position - 1, !dossier.basis.empty(), {}, {}};
  if (!dossier.in_line) Add(LineKind::kKicker, dossier.title, &card.far);
  Add(LineKind::kMuted, text.kicker, &card.far, Room::kWideCards);
  const bool decided = text.figure_decided || !text.figure;  // that there is none was nobody's finding
  if (text.figure)
    card.far.push_back({LineKind::kFigure, text.figure->number, text.figure->before, text.figure->after, {}, true, !decided});
  AddFinding(LineKind::kBody, text.figure_words, decided, &card.far);
  AddFinding(LineKind::kMuted, text.scope, decided, &card.far);
  AddOutcome(text, &card.far);
  Add(LineKind::kMuted, text.silences, &card.far, Room::kWideCards);

  if (!dossier.in_line) Add(LineKind::kKicker, dossier.title, &card.near);
  Add(LineKind::kKicker, text.kicker, &card.near);
  for (const MeansLine& means : dossier.means) {
    AddFinding(LineKind::kMuted, means.what, IsDecided(means.status_kind), &card.near);
  }
  AddFindings(dossier, &card.near);
  if (dossier.outcomes.empty()) AddOutcome(text, &card.near);
  Add(LineKind::kMuted, text.silences, &card.near);
  return card;
}

CardInput ContextCard(const Outline& outline, const Dossier& dossier) {
  CardInput card{dossier.at, CardKind::kContext, -1, false, {}, {}};
  const bool decided = outline.court.Decided(dossier.at);
  AddFinding(LineKind::kBody, dossier.card.title, decided, &card.far);
  card.near = card.far;
  AddFinding(LineKind::kMuted, dossier.card.figures, decided, &card.far);
  AddFindings(dossier, &card.near);
  return card;
}

}  // namespace

ChainInput MakeChainInput(const Outline& outline) {
  ChainInput input;
  for (const Dossier* dossier : outline.InLine()) {
    input.line.push_back(dossier->at.kind == ItemKind::kStage ? StageCard(outline, *dossier) : LinkCard(*dossier));
  }
  input.apart.label = Say(Phrase::kOutlineApartLabel, outline.lang);
  for (const Dossier* dossier : outline.Apart()) input.apart.cards.push_back(LinkCard(*dossier));
  input.context.label = Say(Phrase::kOutlineContextLabel, outline.lang);
  for (const Dossier& dossier : outline.context) input.context.cards.push_back(ContextCard(outline, dossier));
  return input;
}

}  // namespace quanlian
