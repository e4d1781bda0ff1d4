// Which ids a case file defines and where it uses them.
#pragma once

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "load/json_problems.h"
#include "model/case.h"

namespace quanlian {

// What an id names. Ids of different kinds may be equal. The last one is the numbers E1, O1, … that people say aloud.
enum class IdKind {
  kSource,
  kUnit,
  kStage,
  kParty,
  kLink,
  kEvidence,
  kOutcome,
  kEvent,
  kSilence,
  kConflict,
  kOffence,
  kTerm,
  kDamage,
  kTourStep,
  kSanctionKind,
  kNumber,
};
inline constexpr std::size_t kIdKindCount = static_cast<std::size_t>(IdKind::kNumber) + 1;

constexpr IdKind KindOf(const SourceId&) {
  return IdKind::kSource;
}
constexpr IdKind KindOf(const UnitId&) {
  return IdKind::kUnit;
}
constexpr IdKind KindOf(const StageId&) {
  return IdKind::kStage;
}
constexpr IdKind KindOf(const PartyId&) {
  return IdKind::kParty;
}
constexpr IdKind KindOf(const LinkId&) {
  return IdKind::kLink;
}
constexpr IdKind KindOf(const EvidenceId&) {
  return IdKind::kEvidence;
}
constexpr IdKind KindOf(const OutcomeId&) {
  return IdKind::kOutcome;
}
constexpr IdKind KindOf(const EventId&) {
  return IdKind::kEvent;
}
constexpr IdKind KindOf(const SilenceId&) {
  return IdKind::kSilence;
}
constexpr IdKind KindOf(const ConflictId&) {
  return IdKind::kConflict;
}
constexpr IdKind KindOf(const OffenceId&) {
  return IdKind::kOffence;
}
constexpr IdKind KindOf(const TermId&) {
  return IdKind::kTerm;
}
constexpr IdKind KindOf(const TourStepId&) {
  return IdKind::kTourStep;
}
constexpr IdKind KindOf(const DamageId&) {
  return IdKind::kDamage;
}
constexpr IdKind KindOf(const SanctionKindId&) {
  return IdKind::kSanctionKind;
}

class IdTable {
 public:
  // `node` is the text that defines an id; reports it when the id is taken.
  void Define(IdKind kind, const JsonNode& node, JsonProblems& problems);

  // An id that the file may use without defining it, and may not define: a kind of sanction of its law.
  void Provide(IdKind kind, std::string_view id);

  // `node` uses `id`; whether it is defined is known only at the end of the file.
  void Refer(IdKind kind, const JsonNode& node, std::string_view id) { uses_.push_back({kind, &node, id}); }
  // The same for "KIND:ID"; the whole case needs no definition.
  void Refer(const ItemRef& ref, const JsonNode& node);

  // Says nothing of uses of `id`: its definition is malformed, which was reported there.
  void Tolerate(IdKind kind, std::string id);

  // Reports every use of an id that nothing defines.
  void ReportUnknown(JsonProblems& problems) const;

 private:
  struct Use {
    IdKind kind;
    const JsonNode* node;
    std::string_view id;
  };
  struct Known {
    std::unordered_map<std::string_view, const JsonNode*> nodes;
    std::vector<std::string_view> in_file_order;
    std::set<std::string, std::less<>> tolerated;
  };

  std::array<Known, kIdKindCount> known_;
  std::vector<Use> uses_;
};

}  // namespace quanlian
