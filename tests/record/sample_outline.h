// An outline with every field filled, each text once, made by hand so that the record is tested without the layers before it.
#pragma once

#include <string>
#include <vector>

#include "app/outline/outline.h"

namespace quanlian {

// Builds outlines whose texts are `prefix` + a running number, and remembers them all.
class SampleOutline {
 public:
  SampleOutline(Lang lang, std::string prefix);

  Outline outline;
  std::vector<std::string> texts;  // what the record must say

 private:
  std::string Text();
  ItemRef Ref(ItemKind kind);
  Fact MakeFact();
  FigureText MakeFigure();
  QuoteText MakeQuote();
  RepairNote MakeRepair();
  SanctionLine MakeRange(int min_months, int max_months);
  EvidenceRow MakeEvidence();
  OutcomeRow MakeOutcome();
  ConflictRow MakeConflict();
  PartyLine MakeParty();
  CardText MakeCard();
  Dossier MakeDossier(ItemKind kind);
  void AddChapters();
  SourceQuote MakeSourceQuote();
  void AddSource();

  std::string prefix_;
  int count_ = 0;
  ItemRef source_;
};

}  // namespace quanlian
