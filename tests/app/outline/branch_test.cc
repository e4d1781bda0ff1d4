// Chains that branch, and outcomes and figures that stand elsewhere than on a link: nothing is drawn or denied that is not so.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <utility>

#include "app/outline/outcome_groups.h"
#include "app/outline/outline.h"
#include "app/sample_case.h"
#include "app/views/chain_cards.h"

namespace quanlian {
namespace {

Outline OutlineOf(const Case& the_case, Lang lang = Lang::kEn) {
  const CaseIndex index(the_case);
  return BuildOutline(index, lang);
}

Link MakeLink(const std::string& id, const std::string& from, const std::string& to) {
  Link link;
  link.id = {id};
  link.from = {from};
  link.to = {to};
  link.flow = {"卡", "cards"};
  return link;
}

// A second reseller, whom the operator supplied too.
Case BranchingCase() {
  Case the_case = SampleCase();
  the_case.parties.push_back(
      MakeSampleParty("agent-2", "reseller", PartyKind::kOrganization, Standing::kMentioned, {"丙公司", "Firm C"}));
  the_case.links.push_back(MakeLink("operator-agent-2", "firm", "agent-2"));
  return the_case;
}

Outcome MakeOutcome(const std::string& number, ItemRef on) {
  Outcome outcome;
  outcome.id = {number};
  outcome.number = number;
  outcome.on = std::move(on);
  outcome.what = {"判决", "judged"};
  outcome.sanctions = {TermOf("fixed-term-imprisonment", 6, 12)};
  return outcome;
}

const Dossier& LinkOf(const Outline& outline, const std::string& id) {
  return *outline.DossierFor({ItemKind::kLink, id});
}

TEST_CASE("links that branch are drawn apart, named by their parties, and the line joins only what one link joins") {
  const Outline outline = OutlineOf(BranchingCase());
  const ChainInput chain = MakeChainInput(outline);
  REQUIRE(chain.line.size() == 4);
  CHECK(chain.line[0].kind == CardKind::kStage);
  CHECK(chain.line[1].kind == CardKind::kStage);
  CHECK(chain.line[2].at == ItemRef{ItemKind::kLink, "reseller-fraud"});
  REQUIRE(chain.apart.cards.size() == 2);
  CHECK(LinkOf(outline, "operator-agent-2").title == "Firm A → Firm C");
  CHECK(LinkOf(outline, "operator-reseller").title == "Firm A → Firm B");
  CHECK(LinkOf(outline, "reseller-fraud").title == "Reseller → fraud");
  CHECK(chain.apart.cards[0].far.front().text == "Firm A → Firm B");
}

TEST_CASE("a stage names beside its lead who else the chain joins there, and nobody where the lead is alone") {
  const Outline outline = OutlineOf(BranchingCase());
  std::vector<std::string> lines;
  for (const CardRemark& line : outline.stages[1].card.lines) lines.push_back(line.text);
  CHECK(std::count(lines.begin(), lines.end(), "Also: Firm C") == 1);
  CHECK(outline.stages[1].speech.find("Also: Firm C") != std::string::npos);
  CHECK(outline.stages[1].card.title == "Firm B and 1 other");
  for (const Dossier& stage : OutlineOf(SampleCase()).stages) {
    for (const CardRemark& line : stage.card.lines) CHECK(line.text.find("Also: ") == std::string::npos);
  }
}

TEST_CASE("a link between parties that do not stand for their stages is drawn apart") {
  Case the_case = SampleCase();
  the_case.links[1].from = {"ren"};
  const Outline outline = OutlineOf(the_case);
  CHECK_FALSE(LinkOf(outline, "reseller-fraud").in_line);
  CHECK(outline.InLine().size() == 4);
  CHECK(outline.Apart().size() == 1);
}

TEST_CASE("a chain that is one line is all in line") {
  const Outline outline = OutlineOf(SampleCase());
  CHECK(outline.InLine().size() == 5);
  CHECK(outline.Apart().empty());
}

TEST_CASE("an outcome on a party or on the case is named where its link has none, and not denied") {
  Case the_case = BranchingCase();
  the_case.outcomes.push_back(MakeOutcome("O4", {ItemKind::kParty, "agent-2"}));
  const Dossier link = LinkOf(OutlineOf(the_case), "operator-agent-2");
  CHECK(link.no_outcome == "No outcome is stated of this by itself. Of its parties, or of the whole case: O2, O4.");
  CHECK(link.card.outcome == "Outcome: see O2, O4");
  CHECK_FALSE(link.card.outcome_not_stated);
  CHECK(link.speech.find("no outcome") == std::string::npos);

  the_case = SampleCase();
  the_case.outcomes = {MakeOutcome("O1", {ItemKind::kCase, ""})};
  const Outline outline = OutlineOf(the_case);
  for (const auto* list : {&outline.links, &outline.stages}) {
    for (const Dossier& dossier : *list) {
      CAPTURE(dossier.title);
      CHECK(dossier.card.outcome == "Outcome: see O1");
    }
  }
  for (const Dossier& party : outline.parties) {
    CAPTURE(party.title);
    CHECK(party.no_outcome.find("The source states no outcome") == std::string::npos);
    for (const CardRemark& line : party.card.lines) CHECK(line.text.find("not stated") == std::string::npos);
  }
}

TEST_CASE("an outcome on the case that names its defendants is no other party's") {
  Case the_case = SampleCase();
  Outcome outcome = MakeOutcome("O1", {ItemKind::kCase, ""});
  outcome.defendants = {{"ren"}};
  the_case.outcomes = {outcome};
  const Outline outline = OutlineOf(the_case);
  CHECK(outline.DossierFor({ItemKind::kParty, "agent"})->no_outcome.find("O1") == std::string::npos);
  CHECK(outline.DossierFor({ItemKind::kParty, "ren"})->no_outcome.empty());
}

TEST_CASE("without any outcome that is said of every item") {
  Case the_case = SampleCase();
  the_case.outcomes.clear();
  const Outline outline = OutlineOf(the_case);
  for (const Dossier& link : outline.links) CHECK(link.no_outcome == "The source states no outcome for this link.");
}

TEST_CASE("every outcome stands in one group, wherever it hangs") {
  Case the_case = BranchingCase();
  the_case.outcomes.push_back(MakeOutcome("O4", {ItemKind::kParty, "agent-2"}));
  the_case.outcomes.push_back(MakeOutcome("O5", {ItemKind::kCase, ""}));
  the_case.outcomes.push_back(MakeOutcome("O6", {ItemKind::kParty, "xu"}));
  const Outline outline = OutlineOf(the_case);
  std::multiset<std::string> numbers;
  for (const OutcomeGroup& group : OutcomeGroups(outline)) {
    for (const OutcomeRow* outcome : group.outcomes) numbers.insert(outcome->number);
  }
  CHECK(numbers == std::multiset<std::string>{"O1", "O2", "O3", "O4", "O5", "O6"});
}

TEST_CASE("a link's only figure stands for it; of several none does unless the file says which") {
  Case the_case = SampleCase();
  for (Link& link : the_case.links) link.headline = {};
  Outline outline = OutlineOf(the_case);
  CHECK(LinkOf(outline, "reseller-fraud").card.figure_words == "3 figures, none named as that of all");
  CHECK_FALSE(LinkOf(outline, "reseller-fraud").card.figure);

  the_case.evidence.erase(the_case.evidence.begin() + 2, the_case.evidence.begin() + 4);
  outline = OutlineOf(the_case);
  REQUIRE(LinkOf(outline, "reseller-fraud").card.figure);
  CHECK(LinkOf(outline, "reseller-fraud").headline == ItemRef{ItemKind::kEvidence, "cards"});
}

}  // namespace
}  // namespace quanlian
