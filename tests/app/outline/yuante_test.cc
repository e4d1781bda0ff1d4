// What the outline says of the bundled case: its figures, its outcomes and its traps, in both languages.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "app/outline/outline.h"
#include "load/case_reader.h"

using namespace quanlian;

namespace {

Outline Yuante(Lang lang) {
  std::ifstream file(QUANLIAN_ROOT "/assets/cases/yuante.json");
  std::stringstream text;
  text << file.rdbuf();
  Diagnostics diagnostics;
  const std::optional<Case> the_case = ReadCase(text.str(), diagnostics);
  REQUIRE(the_case.has_value());
  return BuildOutline(CaseIndex(*the_case), lang);
}

std::vector<std::string> FiguresOf(const Dossier& dossier) {
  std::vector<std::string> figures;
  for (const EvidenceRow& row : dossier.evidence) {
    if (row.figure) figures.push_back(row.figure->Phrase());
  }
  return figures;
}

bool Contains(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

TEST_CASE("the Yuante links carry their figures in words") {
  const Outline zh = Yuante(Lang::kZh);
  const Outline en = Yuante(Lang::kEn);
  REQUIRE(zh.links.size() == 3);
  const std::vector<std::string> zh_figures = FiguresOf(zh.links[1]);
  for (const char* figure : {"1000万余张", "130余人", "277万张", "约11吨", "3500余台", "1100万余元"})
    CHECK(Contains(zh_figures, figure));
  const std::vector<std::string> en_figures = FiguresOf(en.links[1]);
  for (const char* figure :
       {"more than 10 million cards", "2.77 million cards", "about 11 tonnes", "more than CNY 11 million"}) {
    CHECK(Contains(en_figures, figure));
  }
  CHECK(Contains(FiguresOf(en.links[2]), "CNY 300,000"));
  CHECK(Contains(FiguresOf(en.context.back()), "67.23 million records"));
}

TEST_CASE("the Yuante links carry their outcomes, and the third says that none is stated") {
  const Outline zh = Yuante(Lang::kZh);
  CHECK(zh.links[0].card.outcome == "一审 · 16–22个月或拘役");
  CHECK(zh.links[1].card.outcome == "13人 · 18–78个月");
  CHECK(zh.links[2].card.outcome == "裁判结果：来源未载明");
  CHECK(zh.links[2].card.outcome_not_stated);
  CHECK(zh.links[2].no_outcome == "来源未载明本环的裁判结果。");
}

TEST_CASE("the damaged term of the Yuante article is never read as thirty years") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    const Outline outline = Yuante(lang);
    bool bracketed = false;
    for (const OutcomeRow& row : outline.links[0].outcomes) {
      for (const QuoteText& quote : row.quotes) {
        CHECK(quote.Plain().find("30年四个月") == std::string::npos);
        bracketed = bracketed || quote.Plain().find("一⟦赣榆区天气预报30⟧年四个月至一年十个月") != std::string::npos;
      }
    }
    CHECK(bracketed);
  }
}

TEST_CASE("the two people called Li stay two, neither with an outcome") {
  const Outline en = Yuante(Lang::kEn);
  int people = 0;
  for (const Dossier& dossier : en.parties) {
    if (dossier.title.rfind("Li (", 0) != 0) continue;
    ++people;
    CHECK(dossier.outcomes.empty());
    CHECK(dossier.parties[0].standing == "caught; outcome not stated");
    CHECK(dossier.parties[0].notes.size() == 1);
  }
  CHECK(people == 2);
}

TEST_CASE("every Yuante item with an address of its own is shown by some dossier") {
  const Outline outline = Yuante(Lang::kZh);
  for (const Dossier& dossier : outline.links) {
    for (const EvidenceRow& row : dossier.evidence) CHECK(outline.DossierFor(row.at) == &dossier);
    for (const OutcomeRow& row : dossier.outcomes) CHECK(outline.DossierFor(row.at) == &dossier);
    for (const SilenceRow& row : dossier.silences) CHECK(outline.DossierFor(row.at) == &dossier);
  }
}
