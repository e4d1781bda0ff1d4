// Defining, using and comparing ids.
#include "load/ids.h"

#include <string>

namespace quanlian {
namespace {

constexpr std::string_view kKindNames[kIdKindCount] = {
    "source",  "unit",     "stage",   "party", "link",   "evidence",  "outcome",       "event",
    "silence", "conflict", "offence", "term",  "damage", "tour step", "sanction kind", "number"};

std::string_view NameOf(IdKind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}

std::optional<IdKind> IdKindOf(ItemKind kind) {
  for (std::size_t i = 0; i < kIdKindCount; ++i) {
    if (kKindNames[i] == WordFor(kind)) return static_cast<IdKind>(i);
  }
  return std::nullopt;
}

}  // namespace

void IdTable::Define(IdKind kind, const JsonNode& node, JsonProblems& problems) {
  Known& known = known_[static_cast<std::size_t>(kind)];
  const auto [at, fresh] = known.nodes.emplace(node.text, &node);
  if (fresh) {
    known.in_file_order.push_back(node.text);
    return;
  }
  const bool number = kind == IdKind::kNumber;
  problems.Error(number ? Code::kDuplicateNumber : Code::kDuplicateId, node,
                 "expected " + (number ? std::string("a number") : "an id of a " + std::string(NameOf(kind))) +
                     " that is not used yet, found " + Quoted(node.text) + " again",
                 at->second == nullptr ? "the law of the case has it already: use that, or choose another id"
                                       : "the first one is at " + problems.LineOf(at->second->at));
}

void IdTable::Provide(IdKind kind, std::string_view id) {
  Known& known = known_[static_cast<std::size_t>(kind)];
  if (known.nodes.emplace(id, nullptr).second) known.in_file_order.push_back(id);
}

void IdTable::Refer(const ItemRef& ref, const JsonNode& node) {
  const std::optional<IdKind> kind = IdKindOf(ref.kind);
  if (kind) Refer(*kind, node, node.text.substr(node.text.find(':') + 1));
}

void IdTable::Tolerate(IdKind kind, std::string id) {
  known_[static_cast<std::size_t>(kind)].tolerated.insert(std::move(id));
}

void IdTable::ReportUnknown(JsonProblems& problems) const {
  for (const Use& use : uses_) {
    const Known& known = known_[static_cast<std::size_t>(use.kind)];
    if (known.nodes.count(use.id) > 0 || known.tolerated.count(use.id) > 0) continue;
    const std::string name(NameOf(use.kind));
    std::string hint = problems.DidYouMean(use.id, known.in_file_order);
    if (hint.empty() && known.in_file_order.empty()) hint = "the file defines no " + name + " at all";
    problems.Error(Code::kUnknownId, *use.node, "expected the id of a " + name + " of this file, found " + Quoted(use.id),
                   hint);
  }
}

}  // namespace quanlian
