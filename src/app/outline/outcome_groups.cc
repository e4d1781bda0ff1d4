#include "app/outline/outcome_groups.h"

#include <set>

namespace quanlian {

std::vector<OutcomeGroup> OutcomeGroups(const Outline& outline) {
  std::vector<OutcomeGroup> groups;
  std::set<ItemRef> seen;
  const auto add = [&](const Dossier& dossier, int stage, bool always) {
    OutcomeGroup group{&dossier, stage, {}};
    for (const OutcomeRow& outcome : dossier.outcomes) {
      if (seen.insert(outcome.at).second) group.outcomes.push_back(&outcome);
    }
    if (always || !group.outcomes.empty()) groups.push_back(std::move(group));
  };
  for (const Dossier& link : outline.links) add(link, link.stage_position - 1, true);
  for (const Dossier& beside : outline.context) add(beside, -1, false);
  for (const Dossier& party : outline.parties) add(party, party.stage_position - 1, false);
  add(outline.whole, -1, false);
  return groups;
}

}  // namespace quanlian
