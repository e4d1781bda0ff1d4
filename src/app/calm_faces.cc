#include "app/calm_faces.h"

#include <algorithm>

namespace quanlian {
namespace {

// Kicker and, unless it is a person's name, title; what follows is about people.
void KeepStageName(const CaseIndex& index, CardInput* card) {
  const Party* lead = index.LeadOf(StageId{card->at.id});
  const std::size_t lines = lead != nullptr && lead->kind == PartyKind::kPerson ? 1 : 2;
  card->far.resize(std::min(card->far.size(), lines));
}

}  // namespace

void MakeCalm(const CaseIndex& index, ChainInput* input) {
  for (CardInput& card : input->stages) KeepStageName(index, &card);
  std::vector<CardInput>& context = input->context;
  context.erase(
      std::remove_if(context.begin(), context.end(), [](const CardInput& card) { return card.at.kind != ItemKind::kParty; }),
      context.end());
  for (std::vector<CardInput>* cards : {&input->stages, &input->links, &input->context}) {
    for (CardInput& card : *cards) card.near = card.far;
  }
}

}  // namespace quanlian
