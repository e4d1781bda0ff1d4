// The chain as an exhibit shows it.
#pragma once

#include "layout/chain_layout.h"
#include "model/case_index.h"

namespace quanlian {

// Leaves what can be taken in at a glance, and no people: one face for every distance; beside the chain the campaigns alone.
void MakeCalm(const CaseIndex& index, ChainInput* input);

}  // namespace quanlian
