// Head of a page.
#include "record/page/page_head.h"

#include "record/page/styles.h"

namespace quanlian {
namespace {

void WriteMeta(HtmlWriter& html, std::string_view name, std::string_view content) {
  html.Void(Tag::kMeta, {Attr(Name::kName, name), Attr(Name::kContent, content)});
}

void WriteProperty(HtmlWriter& html, std::string_view property, std::string_view content) {
  if (!content.empty()) html.Void(Tag::kMeta, {Attr(Name::kProperty, property), Attr(Name::kContent, content)});
}

// Open Graph; Twitter takes title, text and picture from there and is told only how to show them.
void WriteSharing(HtmlWriter& html, const PageHead& head) {
  const PageHead::Sharing& sharing = head.sharing;
  if (sharing.title.empty()) return;
  WriteProperty(html, "og:type", sharing.kind);
  WriteProperty(html, "og:title", sharing.title);
  WriteProperty(html, "og:description", head.description);
  WriteProperty(html, "og:site_name", sharing.site);
  if (Url::Http(head.canonical)) WriteProperty(html, "og:url", head.canonical);
  const bool picture = Url::Http(sharing.picture).has_value();
  if (picture) {
    WriteProperty(html, "og:image", sharing.picture);
    WriteProperty(html, "og:image:type", "image/png");
    WriteProperty(html, "og:image:width", "1200");
    WriteProperty(html, "og:image:height", "630");
    WriteProperty(html, "og:image:alt", head.description);
  }
  WriteMeta(html, "twitter:card", picture ? "summary_large_image" : "summary");
}

void WriteAlternate(HtmlWriter& html, std::string_view language, std::string_view address) {
  const auto url = PageUrl(address);
  if (!url) return;
  html.Void(Tag::kLink, {Attr(Name::kRel, "alternate"), Attr(Name::kHreflang, language), Attr(UrlName::kHref, *url)});
}

}  // namespace

std::optional<Url> PageUrl(std::string_view address) {
  if (auto url = Url::Relative(address)) return url;
  if (!address.empty() && address.front() == '#') return Url::Fragment(address.substr(1));
  return Url::Http(address);
}

void WriteHead(HtmlWriter& html, const PageHead& head) {
  const Element element(html, Tag::kHead);
  html.Void(Tag::kMeta, {Attr(Name::kCharset, "utf-8")});
  html.Void(Tag::kMeta, {Attr(Name::kHttpEquiv, "Content-Security-Policy"),
                         Attr(Name::kContent, ContentPolicy(head.style_sheet, head.with_viewer, head.inline_scripts))});
  WriteMeta(html, "viewport", "width=device-width, initial-scale=1, viewport-fit=cover");
  html.Leaf(Tag::kTitle, head.title);
  WriteMeta(html, "description", head.description);
  WriteMeta(html, "color-scheme", "light dark");
  WriteMeta(html, "referrer", "no-referrer");
  if (const auto url = Url::Relative(head.icon)) {
    html.Void(Tag::kLink, {Attr(Name::kRel, "icon"), Attr(Name::kType, "image/svg+xml"), Attr(UrlName::kHref, *url)});
  }
  if (const auto url = Url::Relative(head.manifest)) {
    html.Void(Tag::kLink, {Attr(Name::kRel, "manifest"), Attr(UrlName::kHref, *url)});
  }
  if (const auto url = Url::Http(head.canonical)) {
    html.Void(Tag::kLink, {Attr(Name::kRel, "canonical"), Attr(UrlName::kHref, *url)});
  }
  for (const Lang lang : Languages()) WriteAlternate(html, LanguageOf(lang).html, head.addresses[lang]);
  WriteSharing(html, head);
  html.StyleSheet(head.style_sheet);
}

}  // namespace quanlian
