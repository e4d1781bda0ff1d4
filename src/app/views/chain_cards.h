// What the cards of the chain hold: the outline's words, put into the lines that layout sets.
#pragma once

#include "app/outline/outline.h"
#include "layout/chain_layout.h"

namespace quanlian {

// Every text in it is a text of the outline. Same shape in both languages, so that places stay when the language changes.
[[nodiscard]] ChainInput MakeChainInput(const Outline& outline);

}  // namespace quanlian
