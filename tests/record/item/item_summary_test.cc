// Titles, descriptions and order of the items of the bundled case.
#include "record/item/item_summary.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "app/yuante_outlines.h"
#include "base/text.h"
#include "record/item/item_description.h"
#include "record/item/item_runs.h"

namespace quanlian {
namespace {

constexpr Lang kBoth[] = {Lang::kZh, Lang::kEn};

std::vector<ItemRef> AllItems(Lang lang) {
  std::vector<ItemRef> all;
  for (const auto& run : ItemRuns(YuanteOutline(lang))) all.insert(all.end(), run.begin(), run.end());
  return all;
}

bool Has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

TEST_CASE("every stage, party, link, evidence, outcome and event has its turn once, in the same order in both languages") {
  const Case& the_case = YuanteCase();
  const std::vector<ItemRef> all = AllItems(Lang::kZh);
  CHECK(all.size() == the_case.stages.size() + the_case.parties.size() + the_case.links.size() + the_case.evidence.size() +
                          the_case.outcomes.size() + the_case.events.size());
  CHECK(std::set<ItemRef>(all.begin(), all.end()).size() == all.size());
  CHECK(all == AllItems(Lang::kEn));
}

TEST_CASE("the chain is turned through as it runs, and evidence by number") {
  const auto runs = ItemRuns(YuanteOutline(Lang::kZh));
  CHECK(FormatItemRef(runs[0][0]) == "stage:operator");
  CHECK(FormatItemRef(runs[0][1]) == "link:operator-reseller");
  CHECK(FormatItemRef(runs[0][2]) == "stage:reseller");
  const Outline& outline = YuanteOutline(Lang::kZh);
  CHECK(Summarise(outline, runs[2][1]).number == "E2");
  CHECK(Summarise(outline, runs[2][9]).number == "E10");
}

TEST_CASE("no two items share a head line") {
  for (const Lang lang : kBoth) {
    std::set<std::string> lines;
    for (const ItemRef& at : AllItems(lang)) {
      const std::string line = HeadLine(Summarise(YuanteOutline(lang), at));
      CAPTURE(line);
      CHECK(lines.insert(line).second);
    }
  }
}

TEST_CASE("a description is whole sentences, not long, and never loses a figure's bound, scope or status") {
  for (const Lang lang : kBoth) {
    const std::string stop = lang == Lang::kZh ? "。" : ".";
    for (const ItemRef& at : AllItems(lang)) {
      const ItemSummary summary = Summarise(YuanteOutline(lang), at);
      const std::string text = Description(summary, lang);
      CAPTURE(text);
      CHECK(CountCodePoints(text) > 8);
      CHECK(CountCodePoints(text) <= 330);  // a few outcomes and names are one long sentence
      REQUIRE(text.size() > stop.size());
      CHECK(text.substr(text.size() - stop.size()) == stop);
      CHECK_FALSE(Has(text, stop + stop));
      if (!summary.figure) continue;
      std::string figure = summary.figure->Phrase();
      figure.erase(0, 1);  // its first letter may have become a capital
      CHECK(Has(text, figure));
      CHECK(Has(text, summary.scope));
      CHECK(Has(text, summary.status));
    }
  }
}

TEST_CASE("what is not stated of an outcome is said in the description") {
  const ItemRef link{ItemKind::kLink, "account-seller-fraud"};
  CHECK(Has(Description(Summarise(YuanteOutline(Lang::kEn), link), Lang::kEn), "Outcome: not stated."));
  CHECK(Has(Description(Summarise(YuanteOutline(Lang::kZh), link), Lang::kZh), "裁判结果：来源未载明。"));
}

TEST_CASE("a group's range is not told of a person without saying whose it is not") {
  for (const Lang lang : kBoth) {
    const Outline& outline = YuanteOutline(lang);
    for (const Dossier& party : outline.parties) {
      const std::string text = Description(Summarise(outline, party.at), lang);
      for (const OutcomeRow& outcome : party.outcomes) {
        if (outcome.per_person.empty()) continue;  // an organisation
        CAPTURE(text);
        CHECK(Has(text, outcome.per_person.substr(1)));
      }
    }
  }
}

TEST_CASE("two people of one name are told apart") {
  const ItemSummary li = Summarise(YuanteOutline(Lang::kEn), {ItemKind::kParty, "li-fraud"});
  REQUIRE(li.cautions.size() == 1);
  CHECK(Has(li.cautions[0], "Not the same person"));
}

}  // namespace
}  // namespace quanlian
