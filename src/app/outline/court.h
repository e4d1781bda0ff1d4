// What a court decided, and what rests on the word of police or press alone.
//
// The rule. A statement with a status of its own (evidence, outcome, event, a means) is a court's when its status says so. A
// party is a court's when it is a defendant or the court of such an outcome, or when the sources call it sentenced or judged.
// What stands beside the chain, or belongs to a link that is none of it, is a court's when anything on it is; a conflict, when
// anything that it is about is. Case, stages and the chain's own links are the frame in which all this has its place, and
// silences, sources, offences and terms are nobody's finding: they are never faded.
#pragma once

#include <cstddef>
#include <set>

#include "model/case_index.h"

namespace quanlian {

struct CourtDivide {
  std::set<ItemRef> undecided;  // the items that no court decided
  std::size_t statements = 0;   // evidence, outcomes, events, means and conflicts that no court decided
  std::size_t parties = 0;      // parties of whom no judgment is stated
  std::set<Status> statuses;    // that some statement has

  [[nodiscard]] bool Has(Status status) const { return statuses.count(status) > 0; }
  [[nodiscard]] bool Decided(const ItemRef& at) const { return undecided.count(at) == 0; }
};
[[nodiscard]] CourtDivide DivideByCourt(const CaseIndex& index);

[[nodiscard]] constexpr bool IsDecided(Status status) {
  return status == Status::kCourtFinding;
}

}  // namespace quanlian
