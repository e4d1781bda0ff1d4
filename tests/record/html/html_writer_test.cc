// The writer cannot be made to write markup that is not ours.
#include "record/html/html_writer.h"

#include <doctest/doctest.h>

#include "record/page/styles.h"

namespace quanlian {
namespace {

TEST_CASE("text and attributes are escaped") {
  HtmlWriter html;
  html.Leaf(Tag::kP, {Attr(Name::kAriaLabel, "\"><script>")}, "<b>&'\"");
  CHECK(html.Take() == "<p aria-label=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;&quot;</p>\n");
}

TEST_CASE("control characters become the replacement character") {
  CHECK(EscapeHtml(std::string_view("a\0b\x1B\n", 5)) ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD\n");
}

TEST_CASE("elements close themselves in order") {
  HtmlWriter html;
  {
    const Element outer(html, Tag::kUl);
    const Element inner(html, Tag::kLi);
    html.Text("x");
  }
  CHECK(html.Take() == "<ul><li>x</li>\n</ul>\n");
}

TEST_CASE("an address is http or https or it is none") {
  CHECK(Url::Http("https://example.org/a?b=c"));
  CHECK(Url::Http("http://example.org/"));
  for (const char* bad : {"javascript:alert(1)", " https://example.org/", "https://example.org/ y", "data:text/html,x", "//x",
                          "https://example.org/\"onclick=", "", "HTTPS://x\n"}) {
    CAPTURE(bad);
    CHECK_FALSE(Url::Http(bad));
  }
}

TEST_CASE("a relative address has no scheme, host or odd characters") {
  CHECK(Url::Relative("../assets/viewer-0a1b2c3d.js"));
  for (const char* bad : {"/etc/passwd", "//host/x", "javascript:x", "a b", "a\"b", ""}) {
    CAPTURE(bad);
    CHECK_FALSE(Url::Relative(bad));
  }
}

TEST_CASE("a style sheet cannot end its element") {
  HtmlWriter html;
  html.StyleSheet("a{}</style><script>");
  const std::string out = html.Take();
  CHECK(out.find("</style>") == out.size() - 9);
  CHECK(out.find("<script") == std::string::npos);
}

TEST_CASE("the content policy names the digest of the style sheet") {
  // printf '%s' 'p{}' | openssl dgst -sha256 -binary | base64
  const std::string policy = ContentPolicy("p{}", false);
  CHECK(policy.find("style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='") != std::string::npos);
  CHECK(policy.find("script-src") == std::string::npos);
  CHECK(ContentPolicy("p{}", true).find("script-src 'self' 'wasm-unsafe-eval'") != std::string::npos);
  CHECK(ContentPolicy("p{}", true).find("manifest-src 'self'; worker-src 'self'") != std::string::npos);
}

TEST_CASE("the embedded style sheets are compressed and hold no comment and no markup") {
  for (const std::string_view sheet : {RecordStyle(), ViewerStyle(), PrintStyle()}) {
    CHECK(sheet.size() > 500);
    CHECK(sheet.find("/*") == std::string_view::npos);
    CHECK(sheet.find('<') == std::string_view::npos);
    CHECK(sheet.find('\n') == std::string_view::npos);
  }
}

}  // namespace
}  // namespace quanlian
