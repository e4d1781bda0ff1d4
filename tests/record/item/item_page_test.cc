// The page of an item: complete by itself, closed to everything but its own text.
#include "record/item/item_page.h"

#include <doctest/doctest.h>

#include <string>

#include "app/yuante_outlines.h"
#include "record/html/html_writer.h"
#include "record/html_scan.h"
#include "record/item/item_runs.h"
#include "record/item/item_summary.h"
#include "record/page/styles.h"
#include "record/sample_outline.h"

namespace quanlian {
namespace {

const ItemRef kCards{ItemKind::kEvidence, "cards-2018"};

ItemPageAssets Assets() {
  ItemPageAssets assets;
  assets.up = "../../";
  assets.home = "../../../index.html";
  assets.icon = "../../../assets/icon.svg";
  assets.picture = "../../../assets/p.png";
  assets.case_sha256 = std::string(64, 'a');
  return assets;
}

ItemPageAssets WithBase() {
  ItemPageAssets assets = Assets();
  assets.canonicals[Lang::kZh] = "https://example.org/yuante/evidence/cards-2018/";
  assets.canonicals[Lang::kEn] = "https://example.org/yuante/evidence/cards-2018/en/";
  assets.picture_address = "https://example.org/assets/p.png";
  return assets;
}

std::string Page(Lang lang, const ItemRef& at, const ItemPageAssets& assets) {
  static const CaseIndex index(YuanteCase());
  return ItemPageHtml(YuanteOutline(lang), index, at, AllNeighbours(YuanteOutline(lang)).at(at), assets);
}

bool Has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

TEST_CASE("every page scans, says its item whole and needs no script") {
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    const Outline& outline = YuanteOutline(lang);
    for (const auto& run : ItemRuns(outline)) {
      for (const ItemRef& at : run) {
        CAPTURE(FormatItemRef(at));
        const std::string html = Page(lang, at, Assets());
        REQUIRE(ScanHtml(html).error == "");
        CHECK_FALSE(Has(html, "<script"));
        CHECK(Has(html, "data-at=\"" + FormatItemRef(at) + "\""));
        const ItemSummary summary = Summarise(outline, at);
        CHECK(Has(html, EscapeHtml(summary.title)));
        CHECK(Has(html, EscapeHtml(summary.status)));
        CHECK(Has(html, EscapeHtml(summary.outcome)));
        for (const std::string& caution : summary.cautions) CHECK(Has(html, EscapeHtml(caution)));
        if (summary.figure) CHECK(Has(html, ">" + EscapeHtml(summary.figure->number) + "</strong>"));
      }
    }
  }
}

TEST_CASE("evidence has its quotations, where they stand, and what is not stated of it") {
  const std::string html = Page(Lang::kZh, kCards, Assets());
  CHECK(Has(html, "<mark>1000万余张</mark>"));
  CHECK(Has(html, "来源第778–802字符"));
  CHECK(Has(html, "<dd class=\"unstated\">地点未载明</dd>"));
  CHECK(Has(html, "href=\"../../index.html#source-article\""));
}

TEST_CASE("the way on leads to the item in the whole case, and to its neighbours") {
  const std::string html = Page(Lang::kZh, kCards, Assets());
  CHECK(Has(html, "href=\"../../index.html#lang=zh&amp;at=evidence:cards-2018&amp;case=aaaaaaaaaaaa\""));
  CHECK(Has(html, "<a rel=\"prev\" href=\"../../evidence/"));
  CHECK(Has(html, "<a rel=\"next\" href=\"../../evidence/"));
  CHECK(Has(html, "aria-current=\"location\""));
}

TEST_CASE("the tags for chats: text always, addresses and picture only where the site's address is known") {
  const std::string plain = Page(Lang::kEn, kCards, Assets());
  CHECK(Has(plain, "<meta property=\"og:title\" content=\"E8 · more than 10 million cards"));
  CHECK(Has(plain, "<meta property=\"og:description\""));
  CHECK(Has(plain, "<meta name=\"twitter:card\" content=\"summary\">"));
  CHECK_FALSE(Has(plain, "og:image"));
  CHECK_FALSE(Has(plain, "og:url"));
  CHECK_FALSE(Has(plain, "canonical"));
  const std::string based = Page(Lang::kZh, kCards, WithBase());
  CHECK(Has(based, "<meta property=\"og:image\" content=\"https://example.org/assets/p.png\">"));
  CHECK(Has(based, "<meta property=\"og:url\" content=\"https://example.org/yuante/evidence/cards-2018/\">"));
  CHECK(Has(based, "<meta name=\"twitter:card\" content=\"summary_large_image\">"));
  CHECK(Has(based, "<link rel=\"canonical\" href=\"https://example.org/yuante/evidence/cards-2018/\">"));
  CHECK(Has(based, "hreflang=\"en\" href=\"https://example.org/yuante/evidence/cards-2018/en/\">"));
}

TEST_CASE("the policy allows the page's own style sheet and pictures and nothing else") {
  const std::string html = Page(Lang::kZh, kCards, Assets());
  const std::size_t from = html.find("<style>") + 7;
  const std::string policy = ContentPolicy(html.substr(from, html.find("</style>") - from), false);
  CHECK(Has(html, EscapeHtml(policy)));
  CHECK_FALSE(Has(policy, "script-src"));
  CHECK_FALSE(Has(policy, "unsafe"));
}

TEST_CASE("an outcome that is not stated is dashed in words") {
  const std::string html = Page(Lang::kEn, {ItemKind::kLink, "account-seller-fraud"}, Assets());
  CHECK(Has(html, "<span class=\"pill unstated\">Outcome: not stated</span>"));
}

TEST_CASE("hostile texts stay text on every page") {
  const SampleOutline sample(Lang::kEn, "\"><script>alert(1)</script><img src=x onerror=alert(1)>");
  const Case empty;
  const CaseIndex index(empty);
  for (const auto& run : ItemRuns(sample.outline)) {
    for (const ItemRef& at : run) {
      const ScannedPage page =
          ScanHtml(ItemPageHtml(sample.outline, index, at, AllNeighbours(sample.outline).at(at), Assets()));
      REQUIRE(page.error == "");
      for (const ScannedTag& tag : page.tags) {
        CHECK(tag.name != "script");
        for (const auto& [name, value] : tag.attributes) {
          CHECK(name.substr(0, 2) != "on");
          if (name == "src") CHECK(value == "../../../assets/p.png");
        }
      }
    }
  }
}

}  // namespace
}  // namespace quanlian
