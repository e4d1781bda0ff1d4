// A citation carries the figure with its bound, the words, their place, the digest, the link and the day; and no invented
// outcome.
#include "record/cite/citation.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "app/words/texts.h"
#include "load/case_reader.h"
#include "record/cite/cited_item.h"

namespace quanlian {
namespace {

const Case& TheCase() {
  static const Case the_case = [] {
    std::ifstream file(QUANLIAN_ROOT "/assets/cases/yuante.json");
    std::stringstream text;
    text << file.rdbuf();
    Diagnostics diagnostics;
    std::optional<Case> read = ReadCase(text.str(), diagnostics);
    REQUIRE(read.has_value());
    return *read;
  }();
  return the_case;
}

const Outline& TheOutline(Lang lang) {
  static const CaseIndex index(TheCase());
  static const Outlines outlines = BuildOutlines(index);
  return outlines[lang];
}

std::string Cite(const ItemRef& at, Lang lang) {
  const CitationPlace place{"https://example.org/#x", CitationDate({2026, 11, 4}, lang), std::string(64, 'a')};
  return CiteItem(TheCase(), TheOutline(lang), at, place);
}

ItemRef Numbered(const std::string& number) {
  for (const Evidence& evidence : TheCase().evidence) {
    if (evidence.number == number) return {ItemKind::kEvidence, evidence.id.value};
  }
  for (const Outcome& outcome : TheCase().outcomes) {
    if (outcome.number == number) return {ItemKind::kOutcome, outcome.id.value};
  }
  FAIL("no item " << number);
  return {};
}

void CheckHolds(const std::string& text, const std::vector<std::string>& parts) {
  CAPTURE(text);
  for (const std::string& part : parts) {
    CAPTURE(part);
    CHECK(text.find(part) != std::string::npos);
  }
}

bool Holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("Chinese: number, figure with its bound, words, place, GB/T 7714 reference, day, digest, source") {
  CheckHolds(
      Cite(Numbered("E8"), Lang::kZh),
      {"E8 ", "：1000万余张；仅2018年；地点未载明；警方查明，据报道。", "不可与E14", "原文：“", "来源第778–802字符",
       "[EB/OL]//远特案：从电信运营商到诈骗的全链条：全链案件记录. 第2版. (2026-11-24)[2026-11-04]. https://example.org/#x.",
       "前12位：aaaaaaaaaaaa。", "所据来源：远特案宣判报道（网页副本）[EB/OL]. ", "发布日期未载明. http://"});
}

TEST_CASE("English: the same in sentences, and that it is a translation") {
  CheckHolds(
      Cite(Numbered("E8"), Lang::kEn),
      {"E8 Phone “black cards”", ": more than 10 million cards; 2018 alone; place not stated; police finding, as reported.",
       "Never add to E14", "Words of the source: “", "characters 778–802 of the source",
       "revision 2 of 24 November 2026, https://example.org/#x (accessed 4 November 2026).", "begins aaaaaaaaaaaa.",
       "date of publication not stated, http://", "Chinese is the authoritative text"});
}

TEST_CASE("every figure is cited with its bound, every item with everything that qualifies it") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    for (const Dossier& dossier : TheOutline(lang).links) {
      for (const EvidenceRow& row : dossier.evidence) {
        const std::string text = Cite(row.at, lang);
        CheckHolds(text, {row.number, row.what, row.scope, row.status});
        for (const Detail& detail : row.details) {
          if (detail.kind != DetailKind::kWhen) CheckHolds(text, {detail.text});  // its date may be said by the scope
        }
        CheckHolds(text, {row.figure ? row.figure->Phrase() : std::string(Say(Phrase::kRecordNoFigure, lang))});
        for (const QuoteText& quote : row.quotes) CheckHolds(text, {quote.Plain(), quote.place});
      }
    }
  }
}

TEST_CASE("277万 is 2.77 million") {
  for (const Evidence& evidence : TheCase().evidence) {
    if (!evidence.quantity || evidence.quantity->value != 2770000) continue;
    const ItemRef at{ItemKind::kEvidence, evidence.id.value};
    CheckHolds(Cite(at, Lang::kZh), {"277万张"});
    CheckHolds(Cite(at, Lang::kEn), {"2.77 million cards"});
  }
}

TEST_CASE("an outcome is cited with what is not stated, and damaged words never without their repair") {
  const std::string zh = Cite(Numbered("O1"), Lang::kZh);
  CheckHolds(zh,
             {"人数未载明", "有期徒刑16–22个月，或拘役（刑期未载明）", "各人刑期，来源未载明", "审级：一审", "是否生效：未载明",
              "⟦赣榆区天气预报30⟧", "原文此处受损：", "应读作“一年四个月至一年十个月的有期徒刑或拘役”"});
  CHECK_FALSE(Holds(zh, "30年四个月"));
  CheckHolds(Cite(Numbered("O1"), Lang::kEn),
             {"number of people not stated", "length not stated", "Effect: not stated", "The source is damaged here:"});
}

TEST_CASE("the third link is cited with the words that no outcome is stated") {
  const ItemRef third{ItemKind::kLink, "account-seller-fraud"};
  CheckHolds(Cite(third, Lang::kZh), {"裁判结果未载明"});
  CheckHolds(Cite(third, Lang::kEn), {"No outcome stated"});
}

TEST_CASE("a link is cited with the words of the figure that stands for it") {
  CheckHolds(Cite({ItemKind::kLink, "reseller-account-seller"}, Lang::kZh), {"1000万余张，仅2018年", "来源第778–802字符"});
}

TEST_CASE("every item with an address can be cited, in both languages, and says where it is from") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    for (const ItemRef& at : AllItems(TheCase())) {
      CAPTURE(FormatItemRef(at));
      const std::string text = Cite(at, lang);
      CheckHolds(text, {"https://example.org/#x", "aaaaaaaaaaaa", TheOutline(lang).title});
      CHECK_FALSE(Holds(text, "。。"));
      CHECK_FALSE(Holds(text, "{"));
    }
  }
}

TEST_CASE("an inferred link is cited as inferred, a namesake as another person") {
  for (const Dossier& dossier : TheOutline(Lang::kZh).links) {
    if (!dossier.basis.empty()) CheckHolds(Cite(dossier.at, Lang::kZh), {dossier.basis});
  }
  for (const Party& party : TheCase().parties) {
    if (!party.distinct_from.empty()) CheckHolds(Cite({ItemKind::kParty, party.id.value}, Lang::kZh), {"不是同一"});
  }
}

TEST_CASE("an item that is not there is cited as nothing") {
  CHECK(Cite({ItemKind::kEvidence, "none"}, Lang::kZh).empty());
  CHECK(Cite({ItemKind::kTerm, "none"}, Lang::kEn).empty());
}

TEST_CASE("words that look like slots stay words") {
  Case hostile = TheCase();
  hostile.evidence[0].what = {"{link}{accessed}", "{link}{accessed}"};
  const CaseIndex index(hostile);
  const ItemRef at{ItemKind::kEvidence, hostile.evidence[0].id.value};
  CheckHolds(CiteItem(hostile, BuildOutline(index, Lang::kZh), at, {"L", "D", "0123456789abcdef"}),
             {"{link}{accessed}[EB/OL]"});
}

}  // namespace
}  // namespace quanlian
