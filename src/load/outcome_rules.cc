// What outcomes impose: each kind of sanction has its own members, some decisions impose nothing, and nobody is named who is no
// defendant.
#include <algorithm>
#include <string>

#include "load/author_rules.h"
#include "model/law.h"

namespace quanlian {
namespace {

// Calls visit(element, node) for each element of a list of an object and the node it was read from.
template <class Element, class Visit>
void ForEachOf(const JsonNode& object, std::string_view key, const std::vector<Element>& elements, Visit visit) {
  const JsonNode* list = Member(object, key);
  const JsonNode* node = list == nullptr ? nullptr : list->first_child;
  for (std::size_t i = 0; i < elements.size() && node != nullptr; ++i, node = node->next_sibling) visit(elements[i], *node);
}

bool Imposes(Decision decision) {
  switch (decision) {
    case Decision::kJudgment:
    case Decision::kPleaAgreement:
    case Decision::kAdministrative:
    case Decision::kDeathApproval:
    case Decision::kExecution:
    case Decision::kElsewhere:
      return true;
    default:
      return false;
  }
}

// A term is time, a fine is money, death is neither.
void CheckMembers(const Sanction& sanction, const SanctionKind& kind, const JsonNode& node, JsonProblems& problems) {
  struct Asked {
    const char* key;
    bool given;
    bool allowed;
    const char* hint;
  };
  const Asked asked[] = {
      {"length", sanction.length.has_value(), HasLength(kind), "lengths are of what lasts: a fine is an \"amount\""},
      {"amount", sanction.amount.has_value(), HasAmount(kind), "amounts are of money: a term is a \"length\""},
      {"suspended", sanction.suspended.has_value(), CanBeSuspended(kind), "only a term or a death sentence is suspended"}};
  for (const Asked& one : asked) {
    if (!one.given || one.allowed) continue;
    problems.Error(Code::kSanctionField, *Member(node, one.key),
                   "expected no \"" + std::string(one.key) + "\" of " + Quoted(kind.id.value) + ", whose family is \"" +
                       std::string(WordFor(kind.family)) + "\", found one",
                   one.hint);
  }
}

void CheckDefendants(const Outcome& outcome, const std::vector<PartyId>& defendants, const std::optional<std::int64_t>& people,
                     const JsonNode& node, JsonProblems& problems) {
  ForEachOf(node, "defendants", defendants, [&](const PartyId& id, const JsonNode& name) {
    if (problems.IsFaulty(&name)) return;
    if (std::find(outcome.defendants.begin(), outcome.defendants.end(), id) != outcome.defendants.end()) return;
    problems.Error(Code::kNotADefendant, name,
                   "expected one of the defendants of " + Quoted(outcome.number) + ", found " + Quoted(id.value),
                   "add the party to \"defendants\" of the outcome");
  });
  const JsonNode* number = Member(node, "people");
  if (people && !defendants.empty() && number != nullptr) {
    problems.Error(Code::kNotADefendant, *number, "expected either \"defendants\" or \"people\", found both",
                   "where they are named, their number follows");
  } else if (people && outcome.people && *people > *outcome.people && number != nullptr) {
    problems.Error(
        Code::kNotADefendant, *number,
        "expected at most the " + std::to_string(*outcome.people) + " people of the outcome, found " + std::to_string(*people));
  }
}

void CheckConcurrent(const Outcome& outcome, std::size_t own_place, const Sanction& sanction, const JsonNode& node,
                     JsonProblems& problems) {
  ForEachOf(node, "concurrentWith", sanction.concurrent_with, [&](std::int64_t place, const JsonNode& number) {
    const bool there = place >= 1 && place <= static_cast<std::int64_t>(outcome.sanctions.size());
    if (there && place != static_cast<std::int64_t>(own_place)) return;
    problems.Error(Code::kNoSuchPlace, number,
                   "expected the place of another of the " + std::to_string(outcome.sanctions.size()) +
                       " sanctions, from 1, found " + std::to_string(place));
  });
}

void CheckOutcome(const CaseInFile& file, const Outcome& outcome, const JsonNode& node, JsonProblems& problems) {
  if (!outcome.sanctions.empty() && !Imposes(outcome.decision)) {
    problems.Error(Code::kSanctionDecision, *Member(node, "sanctions"),
                   "expected no sanctions of a decision \"" + std::string(WordFor(outcome.decision)) + "\", found " +
                       std::to_string(outcome.sanctions.size()),
                   "what a court or another authority imposed is an outcome of its own");
  }
  std::size_t place = 0;
  ForEachOf(node, "sanctions", outcome.sanctions, [&](const Sanction& sanction, const JsonNode& member) {
    ++place;
    if (problems.IsFaulty(&member)) return;
    if (const SanctionKind* kind = file.index.Find(sanction.kind)) CheckMembers(sanction, *kind, member, problems);
    CheckDefendants(outcome, sanction.defendants, sanction.people, member, problems);
    CheckConcurrent(outcome, place, sanction, member, problems);
  });
  ForEachOf(node, "findings", outcome.findings, [&](const Finding& finding, const JsonNode& member) {
    if (!problems.IsFaulty(&member)) CheckDefendants(outcome, finding.defendants, finding.people, member, problems);
  });
}

}  // namespace

void CheckOutcomes(const CaseInFile& file, JsonProblems& problems) {
  ForEach(file, "outcomes", file.the_case.outcomes,
          [&](const Outcome& outcome, const JsonNode& node) { CheckOutcome(file, outcome, node, problems); });
}

}  // namespace quanlian
