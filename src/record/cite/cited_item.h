// What is said of an item where it is cited: one for every item that has an address.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/outline/outline.h"

namespace quanlian {

struct CitedItem {
  std::string label;      // "E8 Phone “black cards” …", "Link 2 of 3: reseller → account seller"
  std::string headline;   // its figure with bound and scope, its outcome, or that none is stated; may be empty
  std::string statement;  // whole sentences, with everything that qualifies the figure or the outcome
  std::vector<QuoteText> quotes;
  std::vector<ItemRef> sources;  // those it rests on without quoting them
};

// Nothing when there is no such item. `the_case` is the one that the outline was built from.
[[nodiscard]] std::optional<CitedItem> FindCitedItem(const Case& the_case, const Outline& outline, const ItemRef& at);

// Every address of a case, in the order of its file; the case as a whole first.
[[nodiscard]] std::vector<ItemRef> AllItems(const Case& the_case);

}  // namespace quanlian
