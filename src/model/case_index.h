// What follows from a case by looking things up: by id, and what hangs on what. Built once per case; a look-up costs the
// logarithm of the number of items, so that drawing and searching never walk the whole case.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/case.h"

namespace quanlian {

// Holds pointers into the case it was built from, which must outlive it and stay unchanged.
class CaseIndex {
 public:
  explicit CaseIndex(const Case& the_case);

  // The item of that id, or null.
  [[nodiscard]] const Source* Find(const SourceId& id) const;
  [[nodiscard]] const Unit* Find(const UnitId& id) const;
  [[nodiscard]] const Stage* Find(const StageId& id) const;
  [[nodiscard]] const Party* Find(const PartyId& id) const;
  [[nodiscard]] const Link* Find(const LinkId& id) const;
  [[nodiscard]] const Evidence* Find(const EvidenceId& id) const;
  [[nodiscard]] const Outcome* Find(const OutcomeId& id) const;
  [[nodiscard]] const Offence* Find(const OffenceId& id) const;
  [[nodiscard]] const Event* Find(const EventId& id) const;
  [[nodiscard]] const Silence* Find(const SilenceId& id) const;
  [[nodiscard]] const Conflict* Find(const ConflictId& id) const;
  // Of the case's own kinds or its law's.
  [[nodiscard]] const SanctionKind* Find(const SanctionKindId& id) const;
  // Of the kind; a suspended term is of its own family. kNone for an unknown kind.
  [[nodiscard]] SanctionFamily FamilyOf(const Sanction& sanction) const;

  // Whether the address names something that exists.
  [[nodiscard]] bool Exists(const ItemRef& ref) const;

  // For an address that names nothing: the item of the same kind whose id begins most like it, when at least half of the longer
  // id is the same. Nothing when none does: an address that means something else is no help.
  [[nodiscard]] const ItemRef* Nearest(const ItemRef& missing) const;

  // What hangs on an item, in file order: evidence, outcomes and silences whose `on` it is, or that are about it when it is a
  // party; conflicts about it or about evidence or outcomes on it; events about it.
  [[nodiscard]] std::vector<const Evidence*> EvidenceOn(const ItemRef& ref) const;
  [[nodiscard]] std::vector<const Outcome*> OutcomesOn(const ItemRef& ref) const;
  [[nodiscard]] std::vector<const Silence*> SilencesOn(const ItemRef& ref) const;
  [[nodiscard]] std::vector<const Conflict*> ConflictsOn(const ItemRef& ref) const;
  [[nodiscard]] std::vector<const Event*> EventsAbout(const ItemRef& ref) const;

  // The links of the chain in stage order, and everything that stands beside the chain, in file order: links of another
  // relation, then campaigns.
  [[nodiscard]] const std::vector<const Link*>& chain() const { return chain_; }
  [[nodiscard]] const std::vector<ItemRef>& context() const { return context_; }

  // Whether a link alone leads from its stage to the next, between the parties that stand for them, so that it can be drawn
  // between the two stages. Others branch, skip a stage or lead back.
  [[nodiscard]] bool IsInLine(const Link& link) const;

  // Parties of a stage in file order, and the one whose name stands for it (null when the stage has none).
  [[nodiscard]] std::vector<const Party*> PartiesAt(const StageId& id) const;
  [[nodiscard]] const Party* LeadOf(const StageId& id) const;

  // Position of a stage in the chain, 0-based; -1 for an empty or unknown id.
  [[nodiscard]] int StagePosition(const StageId& id) const;

  // Events by date, undated last; never the order of telling.
  [[nodiscard]] std::vector<const Event*> EventsByDate() const;

  [[nodiscard]] const Case& the_case() const { return *case_; }

 private:
  using Slots = std::map<ItemRef, std::vector<std::size_t>>;

  void IndexIds();
  void IndexSlots();
  void IndexChain();
  [[nodiscard]] int StageOf(const PartyId& id) const;

  const Case* case_;
  std::vector<SanctionKind> law_kinds_;
  std::map<ItemRef, std::size_t> positions_;
  std::unordered_map<std::string, std::size_t> units_;
  Slots evidence_on_, outcomes_on_, silences_on_, conflicts_on_, events_about_, parties_at_;
  std::vector<const Link*> chain_;
  std::vector<int> links_after_;  // for each stage, how many lead from it to the next
  std::vector<ItemRef> context_;
};

}  // namespace quanlian
