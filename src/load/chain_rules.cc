// The links of the chain join each stage to the next one.
#include <string>
#include <vector>

#include "load/case_rules.h"

namespace quanlian {
namespace {

// Position of the stage at which a party stands, or -1 after reporting that it stands at none.
int StageAt(const CaseInFile& file, const Party& party, const JsonNode& end, JsonProblems& problems) {
  if (!party.stage.empty()) return file.index.StagePosition(party.stage);
  problems.Error(Code::kChainBroken, end,
                 "expected a party of a stage at the end of a link of the chain, found " + Quoted(party.id.value) +
                     ", which has no \"stage\"",
                 "give the party its stage, or make the link's relation \"context\"");
  return -1;
}

std::string StageName(const CaseInFile& file, int position) {
  return Quoted(file.the_case.stages[static_cast<std::size_t>(position)].id.value);
}

}  // namespace

void CheckChain(const CaseInFile& file, JsonProblems& problems) {
  const std::vector<Stage>& stages = file.the_case.stages;
  std::vector<bool> joined(stages.size(), false);  // to the next stage
  bool complete = true;                            // every link of the chain could be followed
  ForEach(file, "links", file.the_case.links, [&](const Link& link, const JsonNode& node) {
    if (link.relation != LinkRelation::kChain) return;
    const Party* from = file.index.Find(link.from);
    const Party* to = file.index.Find(link.to);
    const JsonNode* relation = Member(node, "relation");
    if (from == nullptr || to == nullptr || relation == nullptr || problems.IsFaulty(relation)) {
      complete = false;
      return;
    }
    const int start = StageAt(file, *from, *Member(node, "from"), problems);
    const int end = StageAt(file, *to, *Member(node, "to"), problems);
    if (start < 0 || end < 0) {
      complete = false;
    } else if (end == start + 1) {
      joined[static_cast<std::size_t>(start)] = true;
    } else {
      problems.Error(Code::kChainBroken, node,
                     "expected a link of the chain to lead from a stage to the next one, found " + StageName(file, start) +
                         " to " + StageName(file, end),
                     "turn it round, or make its relation \"context\" or \"self\"");
      complete = false;
    }
  });
  if (!complete) return;
  ForEach(file, "stages", stages, [&](const Stage& stage, const JsonNode& node) {
    const int position = file.index.StagePosition(stage.id);
    if (position < 0 || position + 1 >= static_cast<int>(stages.size()) || joined[static_cast<std::size_t>(position)]) return;
    problems.Error(Code::kChainBroken, node,
                   "expected a link of the chain from the stage " + Quoted(stage.id.value) + " to the next, " +
                       StageName(file, position + 1) + ", found none",
                   "the stages stand in the order of the chain: add the link, or move the stage");
  });
}

}  // namespace quanlian
