#include "app/views/calm_faces.h"

#include <utility>

namespace quanlian {
namespace {

void KeepLines(std::size_t count, CardInput* card) {
  while (card->far.size() > count) card->far.pop_back();
}

// What passed, and what became of it; the figure stands in the page's own words, larger.
void KeepFlowAndOutcome(CardInput* card) {
  std::vector<CardLine> kept;
  for (CardLine& line : card->far) {
    const bool outcome = line.kind == LineKind::kPill || line.kind == LineKind::kDashedPill;
    if (!outcome && (line.kind != LineKind::kMuted || !kept.empty())) continue;
    if (!outcome) line.kind = LineKind::kTitle;
    kept.push_back(std::move(line));
  }
  card->far = std::move(kept);
}

}  // namespace

void MakeCalm(const CaseIndex& index, ChainInput* input) {
  const auto keep_link = [](CardInput& card) {
    KeepFlowAndOutcome(&card);
    card.near = card.far;
  };
  for (CardInput& card : input->line) {
    if (card.kind == CardKind::kLink) {
      keep_link(card);
      continue;
    }
    const Party* lead = index.LeadOf(StageId{card.at.id});
    KeepLines(lead != nullptr && lead->kind == PartyKind::kPerson ? 1 : 2, &card);  // kicker and name; the rest is about people
    card.near = card.far;
  }
  for (CardInput& card : input->apart.cards) keep_link(card);
  std::vector<CardInput> campaigns;
  for (CardInput& card : input->context.cards) {
    if (card.at.kind != ItemKind::kParty) continue;
    KeepLines(1, &card);
    card.near = card.far;
    campaigns.push_back(std::move(card));
  }
  input->context.cards = std::move(campaigns);
}

}  // namespace quanlian
