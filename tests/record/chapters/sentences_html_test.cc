// The chapter of sentences: every outcome with its terms, its ranges and what is left open, and each link without one.
#include "record/chapters/sentences_html.h"

#include <doctest/doctest.h>

#include <string>

#include "app/views/view_scenes.h"
#include "app/yuante_outlines.h"
#include "record/html/html_writer.h"
#include "record/page/record_html.h"

using namespace quanlian;

namespace {

// Between two places of a page; fails where one is missing.
std::string Between(const std::string& html, const std::string& from, const std::string& to) {
  const std::size_t start = html.find(from);
  REQUIRE(start != std::string::npos);
  const std::size_t end = html.find(to, start);
  REQUIRE(end != std::string::npos);
  return html.substr(start, end - start);
}

}  // namespace

TEST_CASE("the chapter of sentences says all that the chart draws, row by row") {
  const Outline& outline = YuanteOutline(Lang::kZh);
  const std::string html = RecordHtml(outline, {});
  const std::string chapter = Between(html, "id=\"section-sentences\"", "</section>");
  for (const SentenceRow& row : MakeSentenceInput(outline).rows) {
    CAPTURE(FormatItemRef(row.at));
    const std::string cells = Between(chapter, "data-row=\"" + FormatItemRef(row.at) + "\"", "</tr>");
    for (const std::string* text : {&row.kicker, &row.what, &row.not_stated}) {
      CHECK(cells.find(EscapeHtml(*text)) != std::string::npos);
    }
    for (const std::string& fact : row.facts) CHECK(cells.find(EscapeHtml(fact)) != std::string::npos);
    for (const std::string& note : row.notes) CHECK(cells.find(EscapeHtml(note)) != std::string::npos);
    for (const SentenceLine& line : row.lines) {
      CHECK(cells.find(EscapeHtml(line.words)) != std::string::npos);
      CHECK(cells.find(EscapeHtml(line.more)) != std::string::npos);
    }
  }
}

TEST_CASE("a bar is as long as its months: 16 to 22 of 84, and 18 to 78") {
  const std::string html = RecordHtml(YuanteOutline(Lang::kEn), {});
  const std::string chapter = Between(html, "id=\"section-sentences\"", "</section>");
  const std::string executives = Between(chapter, "data-row=\"outcome:executives-sentenced\"", "</tr>");
  // 720 units are 84 months.
  CHECK(executives.find("class=\"imposed\" x=\"137.1\" y=\"0\" width=\"51.4\"") != std::string::npos);
  const std::string thirteen = Between(chapter, "data-row=\"outcome:thirteen-sentenced\"", "</tr>");
  CHECK(thirteen.find("class=\"imposed\" x=\"154.3\" y=\"0\" width=\"514.3\"") != std::string::npos);
  CHECK(chapter.find("data-row=\"link:account-seller-fraud\"") != std::string::npos);
}
