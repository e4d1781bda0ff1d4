// Where a reader can go on when an item has left the case.
#pragma once

#include <optional>

#include "model/case_index.h"

namespace quanlian {

// What an item hangs on: of evidence, an outcome or a silence its link, party or case; of a party its stage; of a conflict or
// an event the first thing that it is about. Nothing for what stands by itself.
[[nodiscard]] std::optional<ItemRef> HangsOn(const CaseIndex& index, const ItemRef& at);

}  // namespace quanlian
