// All outcomes of a case, each once, by what they became of: links first, then what stands beside the chain, parties, the whole
// case. Never by stage: a stage wears the name of one of its parties.
#pragma once

#include <vector>

#include "app/outline/outline.h"

namespace quanlian {

struct OutcomeGroup {
  const Dossier* dossier = nullptr;
  int stage = -1;  // position of the stage whose colour it wears; -1: none
  std::vector<const OutcomeRow*> outcomes;
};

// Every link of the chain has its group, also where it has no outcome; of the rest only what has one that is in none before it.
// Points into the outline.
[[nodiscard]] std::vector<OutcomeGroup> OutcomeGroups(const Outline& outline);

}  // namespace quanlian
