// Where a reader can go on when the item that a link names is not in the case.
#pragma once

#include <optional>

#include "model/case_index.h"

namespace quanlian {

// The item of the same kind whose id is most like that of `gone`, when at least half of the longer id stays as it is; of
// several the first by id. Nothing when none is like it: an address that means something else is no help.
[[nodiscard]] std::optional<ItemRef> NearestItem(const CaseIndex& index, const ItemRef& gone);

// What an item hangs on: of evidence, an outcome or a silence its link, party or case; of a party its stage; of a conflict or
// an event the first thing that it is about. Nothing for what stands by itself.
[[nodiscard]] std::optional<ItemRef> HangsOn(const Case& the_case, const ItemRef& at);

}  // namespace quanlian
