// The page keeps its contract with the scripts and needs none of them.
#include "record/page/page_html.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "record/html_scan.h"
#include "record/sample_outline.h"

namespace quanlian {
namespace {

PageAssets WithViewer() {
  PageAssets assets;
  assets.others[Lang::kEn] = "en/index.html";
  assets.home = "../index.html";
  ViewerAssets viewer;
  viewer.Put(ViewerFile::kScript, "../assets/viewer-1.js");
  viewer.Put(ViewerFile::kWasm, "../assets/q-1.wasm");
  viewer.Put(ViewerFile::kFontRegular, "../assets/r-1.woff2");
  viewer.Put(ViewerFile::kFontBold, "../assets/b-1.woff2");
  viewer.Put(ViewerFile::kCaseFile, "case.json");
  viewer.case_sha256 = "abc123";
  assets.viewer = viewer;
  return assets;
}

PageAssets WithoutViewer() {
  PageAssets assets = WithViewer();
  assets.viewer.reset();
  return assets;
}

const ScannedTag* Find(const ScannedPage& page, const std::string& attribute, const std::string& value) {
  for (const ScannedTag& tag : page.tags) {
    const auto found = tag.attributes.find(attribute);
    if (found != tag.attributes.end() && found->second == value) return &tag;
  }
  return nullptr;
}

bool HasTag(const ScannedPage& page, const std::string& name) {
  for (const ScannedTag& tag : page.tags) {
    if (tag.name == name) return true;
  }
  return false;
}

TEST_CASE("a page without a viewer has no script and no viewer") {
  const ScannedPage page = ScanHtml(PageHtml(SampleOutline(Lang::kZh, "T").outline, WithoutViewer()));
  REQUIRE(page.error == "");
  CHECK_FALSE(HasTag(page, "script"));
  CHECK_FALSE(HasTag(page, "canvas"));
  CHECK(Find(page, "id", "viewer") == nullptr);
  CHECK(Find(page, "id", "record") != nullptr);
}

TEST_CASE("the viewer's place carries what the script needs and is hidden until then") {
  const ScannedPage page = ScanHtml(PageHtml(SampleOutline(Lang::kZh, "T").outline, WithViewer()));
  REQUIRE(page.error == "");
  const ScannedTag* viewer = Find(page, "id", "viewer");
  REQUIRE(viewer != nullptr);
  CHECK(viewer->attributes.count("hidden") == 1);
  CHECK(viewer->attributes.at("data-wasm") == "../assets/q-1.wasm");
  CHECK(viewer->attributes.at("data-font-regular") == "../assets/r-1.woff2");
  CHECK(viewer->attributes.at("data-font-bold") == "../assets/b-1.woff2");
  CHECK(viewer->attributes.at("data-case-file") == "case.json");
  CHECK(viewer->attributes.at("data-case-sha256") == "abc123");
  CHECK(viewer->attributes.at("data-case-id") == "sample");
  for (const char* id : {"canvas", "zoom-in", "zoom-out", "zoom-fit", "show-chain", "show-record", "notice", "notices",
                         "language", "print", "print-choice", "print-case", "print-item"}) {
    CAPTURE(id);
    CHECK(Find(page, "id", id) != nullptr);
  }
  for (const char* id :
       {"show-chain", "show-record", "notice", "notices", "print", "print-choice", "print-case", "print-item"}) {
    CAPTURE(id);
    CHECK(Find(page, "id", id)->attributes.count("hidden") == 1);
  }
}

TEST_CASE("a tool that comes later names its module and is hidden until the script is there; without a module there is none") {
  PageAssets assets = WithViewer();
  CHECK(Find(ScanHtml(PageHtml(SampleOutline(Lang::kZh, "T").outline, assets)), "id", "check") == nullptr);
  assets.viewer->Put(LaterTool::kCheck, "../assets/check-1.js");
  const ScannedPage page = ScanHtml(PageHtml(SampleOutline(Lang::kZh, "T").outline, assets));
  const ScannedTag* button = Find(page, "id", "check");
  REQUIRE(button != nullptr);
  CHECK(button->attributes.at("data-later") == "../assets/check-1.js");
  CHECK(button->attributes.count("hidden") == 1);
}

TEST_CASE("the search field is hidden until the script is there, and pages without a viewer have none") {
  const ScannedPage page = ScanHtml(PageHtml(SampleOutline(Lang::kZh, "T").outline, WithViewer()));
  const ScannedPage plain = ScanHtml(PageHtml(SampleOutline(Lang::kZh, "T").outline, WithoutViewer()));
  for (const char* id : {"search", "search-open", "query", "found", "found-status", "found-list", "keys", "show-keys"}) {
    CAPTURE(id);
    CHECK(Find(page, "id", id) != nullptr);
    CHECK(Find(plain, "id", id) == nullptr);
  }
  CHECK(Find(page, "id", "search")->attributes.count("hidden") == 1);
  CHECK(Find(page, "id", "query")->attributes.at("type") == "search");
  CHECK(Find(page, "id", "keys")->attributes.count("open") == 0);
}

TEST_CASE("there is a sentence for everything that can be missing") {
  const ScannedPage page = ScanHtml(PageHtml(SampleOutline(Lang::kEn, "T").outline, WithViewer()));
  for (const char* name : {"no-webgl", "no-wasm", "no-module", "no-case", "broken-case", "canvas-blocked", "context-lost",
                           "copied", "copy-blocked"}) {
    CAPTURE(name);
    CHECK(Find(page, "data-notice", name) != nullptr);
  }
  CHECK(HasTag(page, "noscript"));
}

TEST_CASE("the record comes before the only script, which is a module") {
  const std::string html = PageHtml(SampleOutline(Lang::kZh, "T").outline, WithViewer());
  CHECK(html.find("</main>") < html.find("<script"));
  CHECK(html.find("<script type=\"module\" src=\"../assets/viewer-1.js\"></script>") != std::string::npos);
  CHECK(html.find("<script", html.find("<script") + 1) == std::string::npos);
}

TEST_CASE("the page says its language and leads to the other") {
  const std::string zh = PageHtml(SampleOutline(Lang::kZh, "T").outline, WithViewer());
  CHECK(zh.find("<html lang=\"zh-Hans\" data-lang=\"zh\">") != std::string::npos);
  CHECK(zh.find("<link rel=\"alternate\" hreflang=\"en\" href=\"en/index.html\">") != std::string::npos);
  CHECK(zh.find("<a id=\"language\" hreflang=\"en\" lang=\"en\" href=\"en/index.html\">English</a>") != std::string::npos);
  PageAssets assets = WithViewer();
  assets.others[Lang::kZh] = "../index.html";
  const std::string en = PageHtml(SampleOutline(Lang::kEn, "T").outline, assets);
  CHECK(en.find("<html lang=\"en\" data-lang=\"en\">") != std::string::npos);
  CHECK(en.find("hreflang=\"zh-Hans\" lang=\"zh-Hans\" href=\"../index.html\">中文</a>") != std::string::npos);
}

TEST_CASE("a canonical address is written only where one is known") {
  const Outline outline = SampleOutline(Lang::kZh, "T").outline;
  CHECK(PageHtml(outline, WithViewer()).find("canonical") == std::string::npos);
  PageAssets assets = WithViewer();
  assets.canonicals[Lang::kZh] = "https://example.org/sample/";
  CHECK(PageHtml(outline, assets).find("<link rel=\"canonical\" href=\"https://example.org/sample/\">") != std::string::npos);
}

TEST_CASE("no element carries a handler or a style of its own") {
  const ScannedPage page = ScanHtml(PageHtml(SampleOutline(Lang::kZh, "\" onclick=\"x").outline, WithViewer()));
  REQUIRE(page.error == "");
  for (const ScannedTag& tag : page.tags) {
    for (const auto& [name, value] : tag.attributes) {
      CHECK(name.substr(0, 2) != "on");
      CHECK(name != "style");
    }
  }
}

TEST_CASE("the list of cases names every case in both languages") {
  const std::string html = IndexHtml({{"a/", {"甲案", "Case A"}, {"摘要", "Summary <A>"}}}, "assets/icon.svg", "");
  CHECK(ScanHtml(html).error == "");
  CHECK(html.find("href=\"a/index.html\">甲案</a>") != std::string::npos);
  CHECK(html.find("href=\"a/en/index.html\">Case A</a>") != std::string::npos);
  CHECK(html.find("Summary &lt;A&gt;") != std::string::npos);
}

}  // namespace
}  // namespace quanlian
