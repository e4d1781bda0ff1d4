// What can be compared with what, and what ends a comparison.
#include <doctest/doctest.h>

#include "app/sample_case.h"
#include "app/session/session.h"
#include "layout/fixed_measure.h"

using namespace quanlian;

namespace {

const FixedMeasure kMeasure;

// Two links and two parties of the sample case.
struct Ends {
  explicit Ends(const Case& the_case)
      : first{ItemKind::kLink, the_case.links[0].id.value},
        second{ItemKind::kLink, the_case.links[1].id.value},
        party{ItemKind::kParty, the_case.parties[0].id.value},
        other_party{ItemKind::kParty, the_case.parties[1].id.value} {}

  ItemRef first, second, party, other_party;
};

Session SessionAt(const ItemRef& at) {
  Session session(SampleCase(), Lang::kZh, kMeasure);
  session.Apply(Select{at});
  return session;
}

}  // namespace

TEST_CASE("a link is compared with another link, a party with another party, and nothing else with anything") {
  const Ends ends(SampleCase());
  Session session = SessionAt(ends.first);
  CHECK(session.CanCompareWith(ends.second));
  CHECK_FALSE(session.CanCompareWith(ends.first));
  CHECK_FALSE(session.CanCompareWith(ends.party));
  CHECK_FALSE(session.CanCompareWith({ItemKind::kLink, "nothing-like-it"}));
  session.Apply(Select{ends.party});
  CHECK(session.CanCompareWith(ends.other_party));
  CHECK_FALSE(session.CanCompareWith(ends.second));
  session.Apply(Select{{}});
  CHECK_FALSE(session.CanCompareWith(ends.second));
}

TEST_CASE("a comparison that cannot be is not begun") {
  const Ends ends(SampleCase());
  Session session = SessionAt(ends.first);
  const std::uint32_t before = session.revisions().view;
  session.Apply(SetWith{ends.party});
  CHECK_FALSE(session.state().with.has_value());
  CHECK(session.revisions().view == before);
}

TEST_CASE("a comparison ends with another selection or view, and by itself; a change of language keeps it") {
  const Ends ends(SampleCase());
  Session session = SessionAt(ends.first);
  const auto begin = [&] {
    session.Apply(Select{ends.first});
    session.Apply(SetWith{ends.second});
    REQUIRE(session.state().with == ends.second);
  };
  begin();
  session.Apply(SetLang{Lang::kEn});
  CHECK(session.state().with == ends.second);
  session.Apply(Select{ends.party});
  CHECK_FALSE(session.state().with.has_value());
  begin();
  session.Apply(SetView{session.state().view});
  CHECK_FALSE(session.state().with.has_value());
  begin();
  session.Apply(SetView{View::kRecord});
  CHECK_FALSE(session.state().with.has_value());
  begin();
  session.Apply(SetWith{});
  CHECK_FALSE(session.state().with.has_value());
}
