#include "model/hangs_on.h"

#include <doctest/doctest.h>

#include "model/small_case.h"

using namespace quanlian;

TEST_CASE("what hangs on something leads back to it") {
  const Case the_case = SmallCase();
  CHECK(HangsOn(the_case, {ItemKind::kEvidence, "count"}) == ItemRef{ItemKind::kLink, "a-b"});
  CHECK(HangsOn(the_case, {ItemKind::kOutcome, "judgment"}) == ItemRef{ItemKind::kLink, "a-b"});
  CHECK(HangsOn(the_case, {ItemKind::kSilence, "no-outcome"}) == ItemRef{ItemKind::kLink, "b-c"});
  CHECK(HangsOn(the_case, {ItemKind::kParty, "b"}) == ItemRef{ItemKind::kStage, "second"});
  CHECK(HangsOn(the_case, {ItemKind::kConflict, "number"}) == ItemRef{ItemKind::kEvidence, "count"});
  CHECK_FALSE(HangsOn(the_case, {ItemKind::kParty, "campaign"}).has_value());
  CHECK_FALSE(HangsOn(the_case, {ItemKind::kLink, "a-b"}).has_value());
  CHECK_FALSE(HangsOn(the_case, {ItemKind::kEvidence, "no-such"}).has_value());
}
