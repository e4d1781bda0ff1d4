// What the record asks of the outline is told by its type, whatever the words beside it are.
#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "app/sample_case.h"
#include "record/item/item_summary.h"
#include "record/ledger/ledger.h"
#include "record/sample_outline.h"

namespace quanlian {
namespace {

TEST_CASE("the ledger takes court and date of a sentence by what they are, not by their label") {
  SampleOutline sample(Lang::kEn, "T");
  OutcomeRow& outcome = sample.outline.rows.outcomes.front();
  outcome.facts = {{"Same label", "A court", false, FactKind::kCourt},
                   {"Same label", "Second instance", false},
                   {"Same label", "May 2019", false, FactKind::kDate}};
  bool met = false;
  for (const LedgerRow& row : MakeLedger(sample.outline).rows) {
    if (row.at != outcome.at) continue;
    met = true;
    CHECK(row.details.at(DetailKind::kBy) == "A court");
    CHECK(row.details.at(DetailKind::kWhen) == "May 2019");
  }
  CHECK(met);
}

TEST_CASE("of two figures in the same words a link's summary has the status of its headline") {
  SampleOutline sample(Lang::kEn, "T");
  Outline& outline = sample.outline;
  Dossier& link = outline.links[0];
  const EvidenceRow& first = link.evidence[0];
  EvidenceRow headline = first;
  headline.at.id = "headline";
  headline.status = "the headline's own status";
  link.evidence.push_back(headline);
  link.headline = headline.at;
  link.card.figure = first.figure;
  link.card.figure_words = first.what;
  outline.dossier_places[link.at] = {Outline::DossierPlace::List::kLinks, 0};
  CHECK(Summarise(outline, link.at).status == "the headline's own status");
}

TEST_CASE("a row that several dossiers show is one row") {
  const Case the_case = SampleCase();
  const Outline outline = BuildOutline(CaseIndex(the_case), Lang::kEn);
  std::size_t shown = 0;
  for (const auto* list : {&outline.links, &outline.stages, &outline.parties}) {
    for (const Dossier& dossier : *list) {
      for (const EvidenceRow& row : dossier.evidence) {
        ++shown;
        CHECK(&row >= outline.rows.evidence.data());
        CHECK(&row < outline.rows.evidence.data() + outline.rows.evidence.size());
      }
    }
  }
  CHECK(shown > outline.rows.evidence.size());
}

}  // namespace
}  // namespace quanlian
