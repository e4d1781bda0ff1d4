// Quotations: what lies within what, and damage declared.
#include <doctest/doctest.h>

#include "app/outline/parts.h"
#include "app/sample_case.h"

using namespace quanlian;

namespace {

std::vector<QuoteText> Quotes(const std::vector<Citation>& citations) {
  const Case the_case = SampleCase();
  const CaseIndex index(the_case);
  return MakeQuotes(OutlineInput(index, Lang::kZh, FallbackMarks::kNone), citations);
}

}  // namespace

TEST_CASE("a citation within another is a mark in the wider quotation") {
  const auto quotes = Quotes({Cited("1000万余张", 210), Cited("仅2018年非法提供1000万余张电话卡", 200)});
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].Plain() == "仅2018年非法提供1000万余张电话卡");
  REQUIRE(quotes[0].runs.size() == 3);
  CHECK(quotes[0].runs[0].text == "仅2018年非法提供");
  CHECK(quotes[0].runs[1].text == "1000万余张");
  CHECK(quotes[0].runs[1].mark == QuoteMark::kFigure);
  CHECK(quotes[0].runs[2].mark == QuoteMark::kPlain);
  CHECK(quotes[0].place == "来源第200–220字符");
  CHECK(quotes[0].source_label == "报道");
  CHECK(quotes[0].language == "zh");
}

TEST_CASE("a citation alone is plain, and twice the same is one quotation") {
  const auto quotes = Quotes({Cited("三千", 300), Cited("三千", 300)});
  REQUIRE(quotes.size() == 1);
  REQUIRE(quotes[0].runs.size() == 1);
  CHECK(quotes[0].runs[0].mark == QuoteMark::kPlain);
}

TEST_CASE("citations that only overlap stay apart, in the order of the source") {
  const auto quotes = Quotes({Cited("丙丁戊", 302), Cited("甲乙丙", 300)});
  REQUIRE(quotes.size() == 2);
  CHECK(quotes[0].Plain() == "甲乙丙");
  CHECK(quotes[1].Plain() == "丙丁戊");
}

TEST_CASE("the same place of two sources is two quotations") {
  Citation other = Cited("乙", 301);
  other.source = {"other"};
  CHECK(Quotes({Cited("甲乙丙", 300), other}).size() == 2);
}

TEST_CASE("a citation without a place says so") {
  const auto quotes = Quotes({{{"article"}, "原文", std::nullopt}});
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].place == "在来源中的位置未记录");
  CHECK(quotes[0].Plain() == "原文");
}

TEST_CASE("damaged words are bracketed and never read on into the term") {
  const auto quotes = Quotes({Cited("一赣榆区天气预报30年四个月至一年十个月的有期徒刑或拘役", 102)});
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].Plain() == "一⟦赣榆区天气预报30⟧年四个月至一年十个月的有期徒刑或拘役");
  CHECK(quotes[0].runs[1].mark == QuoteMark::kDamaged);
  REQUIRE(quotes[0].repairs.size() == 1);
  CHECK(quotes[0].repairs[0].damage_id == "injected");
  CHECK(quotes[0].repairs[0].certainty == "确定");
  CHECK(quotes[0].repairs[0].why == "插入文字");
}

TEST_CASE("damage is bracketed inside a marked figure too, and where the quotation cuts it") {
  const auto nested = Quotes({Cited("判处一赣榆区天气预报30年四个月", 100), Cited("一赣榆区天气预报30年四个月", 102)});
  REQUIRE(nested.size() == 1);
  CHECK(nested[0].Plain() == "判处一⟦赣榆区天气预报30⟧年四个月");
  CHECK(nested[0].runs[1].mark == QuoteMark::kFigure);
  CHECK(nested[0].runs[2].mark == QuoteMark::kDamaged);
  CHECK(Quotes({Cited("30年四个月", 110)})[0].Plain() == "⟦30⟧年四个月");
}

TEST_CASE("where words are missing those that are left are not struck out") {
  const auto quotes = Quotes({Cited("国首起电信运营商拒不履行", 8)});
  REQUIRE(quotes.size() == 1);
  REQUIRE(quotes[0].runs.size() == 1);
  CHECK(quotes[0].runs[0].mark == QuoteMark::kPlain);
  REQUIRE(quotes[0].repairs.size() == 1);
  CHECK(quotes[0].repairs[0].reading == "全国首起");
}

TEST_CASE("damage elsewhere in the source is no business of a quotation") {
  CHECK(Quotes({Cited("年四个月", 112)})[0].repairs.empty());
  CHECK(Quotes({Cited("三千", 300)})[0].repairs.empty());
}
