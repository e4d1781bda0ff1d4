#include "model/hangs_on.h"

#include <doctest/doctest.h>

#include "model/small_case.h"

using namespace quanlian;

TEST_CASE("what hangs on something leads back to it") {
  const Case the_case = SmallCase();
  const CaseIndex index(the_case);
  CHECK(HangsOn(index, {ItemKind::kEvidence, "count"}) == ItemRef{ItemKind::kLink, "a-b"});
  CHECK(HangsOn(index, {ItemKind::kOutcome, "judgment"}) == ItemRef{ItemKind::kLink, "a-b"});
  CHECK(HangsOn(index, {ItemKind::kSilence, "no-outcome"}) == ItemRef{ItemKind::kLink, "b-c"});
  CHECK(HangsOn(index, {ItemKind::kParty, "b"}) == ItemRef{ItemKind::kStage, "second"});
  CHECK(HangsOn(index, {ItemKind::kConflict, "number"}) == ItemRef{ItemKind::kEvidence, "count"});
  CHECK_FALSE(HangsOn(index, {ItemKind::kParty, "campaign"}).has_value());
  CHECK_FALSE(HangsOn(index, {ItemKind::kLink, "a-b"}).has_value());
  CHECK_FALSE(HangsOn(index, {ItemKind::kEvidence, "no-such"}).has_value());
}
