// The order in which a reader turns through the pages of items.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "app/outline/outline.h"

namespace quanlian {

// Every item that has a page, each once, in runs that a reader turns through: the chain (stage, link, stage …) with what stands
// beside it; parties; evidence by number; outcomes by number; events by date.
[[nodiscard]] std::vector<std::vector<ItemRef>> ItemRuns(const Outline& outline);

// What stands before and after an item in its run.
struct Neighbours {
  std::optional<ItemRef> before;
  std::optional<ItemRef> after;
};

// Those of every item, to be made once for all pages.
[[nodiscard]] std::map<ItemRef, Neighbours> AllNeighbours(const Outline& outline);

}  // namespace quanlian
