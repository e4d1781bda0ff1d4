// The scale shows each count of cards as the case has it, adds nothing up, nests nothing, and marks what is our arithmetic.
#include <doctest/doctest.h>

#include <map>

#include "yuante/yuante_case.h"

using namespace quanlian;
using namespace quanlian::yuante;

namespace {

std::map<std::string, const ScaleField*> RowsIn(Lang lang) {
  std::map<std::string, const ScaleField*> rows;
  for (const ScaleField& row : OutlineIn(lang).scale.fields) rows[row.at.id] = &row;
  return rows;
}

std::vector<std::string> NotesIn(Lang lang) {
  std::vector<std::string> words;
  for (const ScaleNote& note : OutlineIn(lang).scale.notes) words.push_back(note.words);
  return words;
}

bool Says(const std::vector<std::string>& texts, const std::string& words) {
  return std::any_of(texts.begin(), texts.end(), [&words](const std::string& text) { return text.find(words) != text.npos; });
}

}  // namespace

TEST_CASE("the scale has every figure of cards, with its own count, bound, words, scope and status, and no other figure") {
  for (const Lang lang : kBothLanguages) {
    const auto rows = RowsIn(lang);
    std::size_t cards = 0;
    for (const Evidence& evidence : TheCase().evidence) {
      const bool counted = evidence.quantity && evidence.quantity->unit.value == "card" && evidence.quantity->value;
      CAPTURE(evidence.id.value);
      REQUIRE(rows.count(evidence.id.value) == (counted ? 1 : 0));
      if (!counted) continue;
      ++cards;
      const ScaleField& row = *rows.at(evidence.id.value);
      CHECK(row.count == *evidence.quantity->value);
      CHECK(row.open == (evidence.quantity->bound == Bound::kMoreThan));
      CHECK(row.lines == std::vector<std::string>{evidence.what.In(lang), evidence.scope->In(lang)});
      CHECK(row.figure == SayQuantity(*evidence.quantity, *Index().Find(evidence.quantity->unit), lang).Phrase());
    }
    CHECK(cards == 4);
    CHECK(rows.size() == 4);
  }
}

TEST_CASE("fields have exactly as many dots as the figures say, and an open edge for more than") {
  for (const Lang lang : kBothLanguages) {
    const ScaleInput& input = OutlineIn(lang).scale;
    REQUIRE(input.fields.size() == 4);
    CHECK(input.fields[0].count == 30000);
    CHECK(input.fields[1].count == 2770000);
    CHECK(input.fields[2].count == 10000000);
    CHECK(input.fields[3].count == 18000000);
    CHECK(input.fields[0].open);
    CHECK_FALSE(input.fields[1].open);
    CHECK(input.fields[2].open);
    CHECK(input.fields[3].open);
  }
}

TEST_CASE("the national figure is of no stage of this chain, the others of their link's") {
  const ScaleInput& input = OutlineIn(Lang::kZh).scale;
  CHECK(input.fields[0].stage == 2);
  CHECK(input.fields[1].stage == 1);
  CHECK(input.fields[2].stage == 1);
  CHECK(input.fields[3].stage == -1);
}

TEST_CASE("whatever may not be added is said at each field, and that none is part of another") {
  for (const Lang lang : kBothLanguages) {
    for (const auto& field : RowsIn(lang)) {
      CAPTURE(field.first);
      for (const EvidenceId& other : EvidenceOf(field.first).never_sum_with) {
        CHECK(Says(field.second->limits, EvidenceOf(other.value).number));
      }
    }
    CHECK(Says(NotesIn(lang), lang == Lang::kZh ? "不嵌套，也不相加" : "none inside another and none added up"));
    CHECK(Says(NotesIn(lang), lang == Lang::kZh ? "E2、E3和E10" : "E2, E3 and E10"));
  }
}

TEST_CASE("where accounts differ on a count, its field says so: one den or the whole case") {
  CHECK(Says(RowsIn(Lang::kZh).at("den-cards")->limits, "一个窝点，还是全案"));
  CHECK(Says(RowsIn(Lang::kEn).at("den-cards")->limits, "one den, or the whole case"));
}

TEST_CASE("weights are those of the same cards, divided by their own count, and said to be our arithmetic") {
  const ScaleInput& zh = OutlineIn(Lang::kZh).scale;
  REQUIRE(zh.notes.size() > 2);
  CHECK(zh.notes[0].at.id == "den-cards-weight");
  CHECK(zh.notes[0].words == "约11吨 ÷ 277万张 ≈ 每张4.0克；同11立方米水一样重，约合7辆小汽车");
  CHECK(zh.notes[1].at.id == "national-weight");
  CHECK(zh.notes[1].words == "约70吨 ÷ 1800万余张 ≈ 每张3.9克；数目为“余”，每张应更轻；同70立方米水一样重，约合47辆小汽车");
  const ScaleInput& en = OutlineIn(Lang::kEn).scale;
  CHECK(en.notes[0].words ==
        "about 11 tonnes ÷ 2.77 million cards ≈ 4.0 g a card; the weight of 11 cubic metres of water, or about 7 cars");
  CHECK(Says(NotesIn(Lang::kZh), "是本页的算术，不是原文的说法"));
  CHECK(Says(NotesIn(Lang::kEn), "this page’s arithmetic, not the source’s words"));
}

TEST_CASE("squares are named from one card to a million") {
  const ScaleInput& zh = OutlineIn(Lang::kZh).scale;
  REQUIRE(zh.squares.size() == 4);
  const char* const labels[] = {"1张", "100张", "1万张", "100万张"};
  for (std::size_t i = 0; i < 4; ++i) CHECK(zh.squares[i] == labels[i]);
  CHECK(OutlineIn(Lang::kEn).scale.squares[0] == "1 card");
  CHECK(OutlineIn(Lang::kEn).scale.squares[2] == "10,000 cards");
}

TEST_CASE("a case that counts people or money most has no dots of money, and one that counts nothing none at all") {
  Case changed = TheCase();
  for (Evidence& evidence : changed.evidence) {
    if (evidence.quantity && evidence.quantity->unit.value != "yuan" && evidence.quantity->unit.value != "tonne") {
      evidence.quantity.reset();
    }
  }
  CHECK(BuildOutline(CaseIndex(changed), Lang::kZh).scale.fields.empty());
}
