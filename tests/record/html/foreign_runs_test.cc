// Words of the other language are found, and nothing else.
#include "record/html/foreign_runs.h"

#include <doctest/doctest.h>

#include <string>

#include "record/html/html_writer.h"

using namespace quanlian;

namespace {

// The text with its foreign runs in brackets.
std::string Marked(std::string_view text, std::string_view language) {
  std::string marked;
  for (const TextRun& run : SplitForeign(text, language)) {
    marked += run.foreign ? "[" + std::string(run.text) + "]" : std::string(run.text);
  }
  return marked;
}

}  // namespace

TEST_CASE("Chinese inside English is foreign, with the marks between its characters and nothing around it") {
  CHECK(Marked("criminal detention (拘役), and", "en") == "criminal detention ([拘役]), and");
  CHECK(Marked("“black card” (黑卡)", "en-GB") == "“black card” ([黑卡])");
  CHECK(Marked("Jingwang 2019 (净网2019)", "en") == "Jingwang 2019 ([净网]2019)");
  CHECK(Marked("王某、李某", "en") == "[王某、李某]");
  CHECK(Marked("13 people · 18–78 months", "en") == "13 people · 18–78 months");
}

TEST_CASE("English inside Chinese is foreign from two words on; names, numbers and abbreviations are not") {
  CHECK(Marked("译作 virtual network operator。", "zh-Hans") == "译作 [virtual network operator]。");
  for (const char* own : {"不可与E8相加。", "案件文件的 SHA-256", "没有 WebGL 2，", "SIM卡", "FreeBuf 网", "E4、E5和E6"}) {
    CHECK(Marked(own, "zh-Hans") == own);
  }
}

TEST_CASE("where the language is another or not known, nothing is foreign") {
  CHECK(Marked("拘役 two words", "") == "拘役 two words");
  CHECK(Marked("拘役 two words", "fr") == "拘役 two words");
  CHECK(SplitForeign("", "en").empty());
}

TEST_CASE("the writer names the language of foreign words, by the closest element that has one") {
  HtmlWriter html;
  {
    const Element page(html, Tag::kHtml, {Attr(Name::kLang, "en")});
    html.Leaf(Tag::kTitle, "Quanlian (全链)");
    html.Leaf(Tag::kP, "fine (罚金) & more");
    html.Leaf(Tag::kQ, {Attr(Name::kLang, "zh-Hans")}, "罚金");
    html.Leaf(Tag::kSpan, "罚金");
  }
  CHECK(html.Take() ==
        "<html lang=\"en\"><title>Quanlian (全链)</title>\n"
        "<p>fine (<span lang=\"zh-Hans\">罚金</span>) &amp; more</p>\n"
        "<q lang=\"zh-Hans\">罚金</q><span><span lang=\"zh-Hans\">罚金</span></span></html>\n");
}
