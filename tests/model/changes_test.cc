// What changed between two revisions: found by id, named by field, blind to the order of items.
#include "model/changes.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "model/small_case.h"

using namespace quanlian;

namespace {

const ItemRef kCount{ItemKind::kEvidence, "count"};

}  // namespace

TEST_CASE("a case is the same as itself") {
  CHECK(CompareCases(SmallCase(), SmallCase()).empty());
}

TEST_CASE("a changed field is named with what it was and what it is") {
  Case after = SmallCase();
  after.evidence[0].quantity = Quantity{100, Bound::kMoreThan, 1, {"card"}};
  after.evidence[0].citations[0].quote = "字";
  after.evidence[0].about.pop_back();
  const CaseChanges changes = CompareCases(SmallCase(), after);
  REQUIRE(changes.changed.size() == 1);
  CHECK(changes.changed[0].at == kCount);
  const auto change = [&changes](const std::string& path) {
    const std::vector<FieldChange>& fields = changes.changed[0].fields;
    const auto found = std::find_if(fields.begin(), fields.end(), [&path](const FieldChange& one) { return one.path == path; });
    REQUIRE(found != fields.end());
    return *found;
  };
  CHECK(change("citations/0/quote").before == "数");
  CHECK(change("citations/0/quote").after == "字");
  CHECK(change("about/1").before == "b");
  CHECK_FALSE(change("about/1").after.has_value());
  CHECK_FALSE(change("quantity/value").before.has_value());
  CHECK(change("quantity/bound").after == "more-than");
  CHECK(change("quantity/unit/word/en").after == "cards");
}

TEST_CASE("a unit's words belong to the figures that count it") {
  Case before = SmallCase();
  before.evidence[0].quantity = Quantity{100, Bound::kExact, 1, {"card"}};
  Case after = before;
  after.units[0].word.words[Lang::kZh] = "枚";
  const CaseChanges changes = CompareCases(before, after);
  REQUIRE(changes.changed.size() == 2);
  CHECK(changes.changed[0].at == ItemRef{});
  CHECK(changes.changed[1].at == kCount);
}

TEST_CASE("added and removed items are told by their ids") {
  Case after = SmallCase();
  after.evidence[0].id = {"recount"};
  const CaseChanges changes = CompareCases(SmallCase(), after);
  CHECK(changes.changed.empty());
  CHECK(changes.added == std::vector<ItemRef>{{ItemKind::kEvidence, "recount"}});
  CHECK(changes.removed == std::vector<ItemRef>{kCount});
}

TEST_CASE("the order of items is no change, that of the stages is") {
  Case after = SmallCase();
  std::reverse(after.evidence.begin(), after.evidence.end());
  std::reverse(after.parties.begin(), after.parties.end());
  CHECK(CompareCases(SmallCase(), after).empty());
  std::swap(after.stages[0], after.stages[1]);
  const CaseChanges changes = CompareCases(SmallCase(), after);
  REQUIRE(changes.changed.size() == 2);
  CHECK(changes.changed[0].fields[0].path == "position");
}

TEST_CASE("a revision's own number and date are told apart from other changes of the case") {
  Case after = SmallCase();
  after.revision.number = 2;
  CHECK(CompareCases(SmallCase(), after).changed.at(0).IsRevisionAlone());
  after.title.words[Lang::kZh] = "别的名称";
  CHECK_FALSE(CompareCases(SmallCase(), after).changed.at(0).IsRevisionAlone());
}
