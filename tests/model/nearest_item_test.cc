#include "model/nearest_item.h"

#include <doctest/doctest.h>

#include "model/small_case.h"

using namespace quanlian;

namespace {

const Case kCase = SmallCase();
const CaseIndex kIndex(kCase);

}  // namespace

TEST_CASE("the nearest item is of the same kind and has the id most like the one that is gone") {
  CHECK(NearestItem(kIndex, {ItemKind::kEvidence, "counts"}) == ItemRef{ItemKind::kEvidence, "count"});
  CHECK(NearestItem(kIndex, {ItemKind::kStage, "secnd"}) == ItemRef{ItemKind::kStage, "second"});
  CHECK(NearestItem(kIndex, {ItemKind::kLink, "a-c"}) == ItemRef{ItemKind::kLink, "a-b"});
}

TEST_CASE("an item that is not alike is no help") {
  CHECK_FALSE(NearestItem(kIndex, {ItemKind::kEvidence, "something-else"}).has_value());
  CHECK_FALSE(NearestItem(kIndex, {ItemKind::kTerm, "count"}).has_value());
  CHECK_FALSE(NearestItem(kIndex, {ItemKind::kEvidence, std::string(100000, 'c')}).has_value());
  CHECK_FALSE(NearestItem(kIndex, {ItemKind::kEvidence, ""}).has_value());
}

TEST_CASE("what hangs on something leads back to it") {
  CHECK(HangsOn(kCase, {ItemKind::kEvidence, "count"}) == ItemRef{ItemKind::kLink, "a-b"});
  CHECK(HangsOn(kCase, {ItemKind::kOutcome, "judgment"}) == ItemRef{ItemKind::kLink, "a-b"});
  CHECK(HangsOn(kCase, {ItemKind::kSilence, "no-outcome"}) == ItemRef{ItemKind::kLink, "b-c"});
  CHECK(HangsOn(kCase, {ItemKind::kParty, "b"}) == ItemRef{ItemKind::kStage, "second"});
  CHECK(HangsOn(kCase, {ItemKind::kConflict, "number"}) == ItemRef{ItemKind::kEvidence, "count"});
  CHECK_FALSE(HangsOn(kCase, {ItemKind::kParty, "campaign"}).has_value());
  CHECK_FALSE(HangsOn(kCase, {ItemKind::kLink, "a-b"}).has_value());
  CHECK_FALSE(HangsOn(kCase, {ItemKind::kEvidence, "no-such"}).has_value());
}
