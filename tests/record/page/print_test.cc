// What print adds to the record: the drawing of the chain, the ledger of figures, the title block and the running head.
#include <doctest/doctest.h>

#include <string>

#include "record/html/html_writer.h"
#include "record/html_scan.h"
#include "record/page/page_html.h"
#include "record/page/record_html.h"
#include "record/page/running_head.h"
#include "record/page/styles.h"
#include "record/sample_outline.h"
#include "record/svg/paper_measure.h"

namespace quanlian {
namespace {

constexpr const char* kHostile = "\"}</style><script>alert(1)</script>\\\n;*{display:none}";

// The first element of that start tag up to its end tag.
std::string Part(const std::string& html, const std::string& start, const std::string& end) {
  const std::size_t from = html.find(start);
  REQUIRE(from != std::string::npos);
  return html.substr(from, html.find(end, from) - from);
}

TEST_CASE("a CSS string holds letters and ideographs as they are and everything else as escapes") {
  CHECK(CssString("远特案 A1") == "\"远特案 A1\"");
  CHECK(CssString("a\"b") == "\"a\\22 b\"");
  CHECK(CssString("\\ </") == "\"\\5c  \\3c \\2f \"");
  CHECK(CssString("\n") == "\"\\0a \"");
}

TEST_CASE("a hostile title cannot leave its string in the running head") {
  const std::string style = RunningHeadStyle({kHostile, kHostile}, "0123456789abcdef", kHostile);
  CHECK(style.find('<') == std::string::npos);
  CHECK(style.find("{display") == std::string::npos);
  CHECK(style.find('\n') == std::string::npos);
  CHECK(style.find("0123456789ab\"") != std::string::npos);
}

TEST_CASE("a long title is shortened in the running head by whole characters") {
  std::string title;
  for (int i = 0; i < 100; ++i) title += "案";
  const std::string style = RunningHeadStyle({title, "T"}, "", "");
  CHECK(style.find("案…\"") != std::string::npos);
  CHECK(style.size() < 300);
}

TEST_CASE("the policy of a page with a hostile title is the digest of the style sheet as it stands in the page") {
  PageAssets assets;
  assets.short_title = {kHostile, kHostile};
  const std::string html = PageHtml(SampleOutline(Lang::kEn, "T").outline, assets);
  REQUIRE(ScanHtml(html).error == "");
  const std::string sheet = Part(html, "<style>", "</style>").substr(7);
  CHECK(html.find(EscapeHtml(ContentPolicy(sheet, false))) != std::string::npos);
}

TEST_CASE("the title block has the whole digest of the case file and the address") {
  const std::string digest(64, 'a');
  const std::string html = RecordHtml(SampleOutline(Lang::kZh, "T").outline, {digest, "https://example.org/sample/", {}});
  const std::string block = Part(html, "<header", "</header>");
  CHECK(block.find(digest) != std::string::npos);
  CHECK(block.find("<dd id=\"page-address\">https://example.org/sample/</dd>") != std::string::npos);
}

TEST_CASE("the drawing has every card of the chain and is hidden from screen readers") {
  const SampleOutline sample(Lang::kEn, "T");
  const std::string drawing = Part(RecordHtml(sample.outline), "<figure class=\"drawing\" aria-hidden=\"true\">", "</figure>");
  for (const Dossier& stage : sample.outline.stages) CHECK(drawing.find(stage.card.title) != std::string::npos);
  for (const Dossier& link : sample.outline.links) {
    CHECK(drawing.find(link.card.figure->number) != std::string::npos);
    CHECK(drawing.find(link.card.figure->before) != std::string::npos);
  }
}

TEST_CASE("the ledger has each figure of the case once, with its bound, scope and status") {
  const SampleOutline sample(Lang::kEn, "T");
  const std::string ledger = Part(RecordHtml(sample.outline), "<table class=\"ledger\">", "</table>");
  for (const Dossier& link : sample.outline.links) {
    for (const EvidenceRow& row : link.evidence) {
      const std::size_t at = ledger.find("<td class=\"amount\">" + row.figure->Phrase() + "</td>");
      CHECK(at != std::string::npos);
      CHECK(ledger.find(row.figure->Phrase(), at + 30) == std::string::npos);
      CHECK(ledger.find(row.scope) != std::string::npos);
      CHECK(ledger.find("<td>" + row.status + "</td>") != std::string::npos);
    }
  }
}

TEST_CASE("on paper ideographs are a square and a little more, letters narrower, bold wider") {
  const PaperMeasure measure;
  const TextStyle regular{10, Weight::kRegular};
  CHECK(measure.Width("案", regular) == doctest::Approx(10.3));
  CHECK(measure.Width("i", regular) < measure.Width("W", regular));
  CHECK(measure.Width("W", {10, Weight::kBold}) > measure.Width("W", regular));
  CHECK(measure.Width("", regular) == 0);
}

}  // namespace
}  // namespace quanlian
