// Look-ups of a case: by id, by what hangs on what, and in the order of the chain and of time.
#include "model/case_index.h"

#include <doctest/doctest.h>

#include <string>

#include "model/small_case.h"

using namespace quanlian;

namespace {

template <class Items>
std::string Ids(const Items& items) {
  std::string ids;
  for (const auto* item : items) ids += item->id.value + " ";
  return ids;
}

const Case kCase = SmallCase();
const CaseIndex kIndex(kCase);

}  // namespace

TEST_CASE("an id finds its item and an unknown one finds nothing") {
  CHECK(kIndex.Find(SourceId{"report"}) == &kCase.sources[0]);
  CHECK(kIndex.Find(UnitId{"card"}) == &kCase.units[0]);
  CHECK(kIndex.Find(StageId{"second"}) == &kCase.stages[1]);
  CHECK(kIndex.Find(PartyId{"b"}) == &kCase.parties[2]);
  CHECK(kIndex.Find(LinkId{"a-b"}) == &kCase.links[2]);
  CHECK(kIndex.Find(EvidenceId{"count"}) == &kCase.evidence[0]);
  CHECK(kIndex.Find(OutcomeId{"judgment"}) == &kCase.outcomes[0]);
  CHECK(kIndex.Find(OffenceId{"offence"}) == &kCase.offences[0]);
  CHECK(kIndex.Find(PartyId{"a-b"}) == nullptr);
  CHECK(kIndex.Find(UnitId{}) == nullptr);
}

TEST_CASE("every kind of address exists or does not") {
  for (const char* text : {"case", "stage:first", "party:a", "link:a-b", "evidence:count", "outcome:judgment", "event:august",
                           "silence:no-outcome", "conflict:number", "source:report", "offence:offence", "term:word"}) {
    CAPTURE(std::string(text));
    CHECK(kIndex.Exists(*ParseItemRef(text)));
  }
  CHECK(kIndex.Exists({ItemKind::kCase, "small"}));
  CHECK_FALSE(kIndex.Exists({ItemKind::kCase, "another"}));
  CHECK_FALSE(kIndex.Exists(*ParseItemRef("party:a-b")));
}

TEST_CASE("evidence hangs on its place and on the parties it is about, each once") {
  CHECK(Ids(kIndex.EvidenceOn({ItemKind::kLink, "a-b"})) == "count ");
  CHECK(Ids(kIndex.EvidenceOn({ItemKind::kParty, "b"})) == "count ");
  CHECK(Ids(kIndex.EvidenceOn({ItemKind::kCase, ""})) == "whole ");
  CHECK(Ids(kIndex.EvidenceOn({ItemKind::kCase, "small"})) == "whole ");
  CHECK(kIndex.EvidenceOn({ItemKind::kParty, "a"}).empty());
}

TEST_CASE("an outcome hangs on its place and on its defendants") {
  CHECK(Ids(kIndex.OutcomesOn({ItemKind::kLink, "a-b"})) == "judgment ");
  CHECK(Ids(kIndex.OutcomesOn({ItemKind::kParty, "a"})) == "judgment ");
  CHECK(kIndex.OutcomesOn({ItemKind::kLink, "b-c"}).empty());
}

TEST_CASE("a conflict about evidence is shown there, on its link and on its party") {
  CHECK(Ids(kIndex.ConflictsOn({ItemKind::kEvidence, "count"})) == "number ");
  CHECK(Ids(kIndex.ConflictsOn({ItemKind::kLink, "a-b"})) == "number ");
  CHECK(Ids(kIndex.ConflictsOn({ItemKind::kParty, "b"})) == "number ");
  CHECK(kIndex.ConflictsOn({ItemKind::kLink, "b-c"}).empty());
}

TEST_CASE("silences and events hang on what they are about") {
  CHECK(Ids(kIndex.SilencesOn({ItemKind::kLink, "b-c"})) == "no-outcome ");
  CHECK(Ids(kIndex.EventsAbout({ItemKind::kParty, "a"})) == "september undated august ");
}

TEST_CASE("the chain is in stage order whatever the order of the file, the rest stands beside it") {
  CHECK(Ids(kIndex.chain()) == "a-b b-c ");
  REQUIRE(kIndex.context().size() == 2);
  CHECK(FormatItemRef(kIndex.context()[0]) == "link:beside");
  CHECK(FormatItemRef(kIndex.context()[1]) == "party:campaign");
}

TEST_CASE("the lead of a stage is the party marked as lead, or nobody") {
  CHECK(Ids(kIndex.PartiesAt(StageId{"second"})) == "b-member b ");
  CHECK(kIndex.LeadOf(StageId{"second"}) == &kCase.parties[2]);
  CHECK(kIndex.LeadOf(StageId{"third"}) == nullptr);
  CHECK(kIndex.LeadOf(StageId{}) == nullptr);
}

TEST_CASE("stages have positions and unknown ones have none") {
  CHECK(kIndex.StagePosition(StageId{"first"}) == 0);
  CHECK(kIndex.StagePosition(StageId{"third"}) == 2);
  CHECK(kIndex.StagePosition(StageId{}) == -1);
  CHECK(kIndex.StagePosition(StageId{"fourth"}) == -1);
}

TEST_CASE("events are ordered by date, undated ones last") {
  CHECK(Ids(kIndex.EventsByDate()) == "august september undated ");
}

TEST_CASE("the nearest item is of the same kind and begins most like the address that names nothing") {
  const auto nearest = [](ItemKind kind, const char* id) {
    const ItemRef* found = kIndex.Nearest({kind, id});
    return found == nullptr ? std::string() : found->id;
  };
  CHECK(nearest(ItemKind::kEvidence, "counts") == "count");
  CHECK(nearest(ItemKind::kEvidence, "coun") == "count");
  CHECK(nearest(ItemKind::kStage, "secnd") == "second");
  CHECK(nearest(ItemKind::kLink, "a-c") == "a-b");
  CHECK(nearest(ItemKind::kEvidence, "something-else") == "");
  CHECK(nearest(ItemKind::kTerm, "count") == "");
  CHECK(nearest(ItemKind::kEvidence, "count-of-something-much-longer") == "");
  CHECK(nearest(ItemKind::kEvidence, "") == "");
}
