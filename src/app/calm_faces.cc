#include "app/calm_faces.h"

#include <algorithm>
#include <utility>

namespace quanlian {
namespace {

// Kicker and, unless it is a person's name, title; what follows is about people.
void KeepStageName(const CaseIndex& index, CardInput* card) {
  const Party* lead = index.LeadOf(StageId{card->at.id});
  const std::size_t lines = lead != nullptr && lead->kind == PartyKind::kPerson ? 1 : 2;
  card->far.resize(std::min(card->far.size(), lines));
}

// What passed, and what became of it; the figure stands in the page's own words, larger.
void KeepFlowAndOutcome(CardInput* card) {
  std::vector<CardLine> kept;
  for (const CardLine& line : card->far) {
    if (line.kind == LineKind::kPill || line.kind == LineKind::kDashedPill) {
      kept.push_back(line);
    } else if (line.kind == LineKind::kMuted && kept.empty()) {
      kept.push_back(line);
      kept.back().kind = LineKind::kTitle;
    }
  }
  card->far = std::move(kept);
}

}  // namespace

void MakeCalm(const CaseIndex& index, ChainInput* input) {
  for (CardInput& card : input->stages) KeepStageName(index, &card);
  for (CardInput& card : input->links) KeepFlowAndOutcome(&card);
  std::vector<CardInput>& context = input->context;
  context.erase(
      std::remove_if(context.begin(), context.end(), [](const CardInput& card) { return card.at.kind != ItemKind::kParty; }),
      context.end());
  for (CardInput& card : context) card.far.resize(std::min<std::size_t>(card.far.size(), 1));
  for (std::vector<CardInput>* cards : {&input->stages, &input->links, &input->context}) {
    for (CardInput& card : *cards) card.near = card.far;
  }
}

}  // namespace quanlian
