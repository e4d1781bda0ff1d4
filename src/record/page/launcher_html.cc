#include "record/page/launcher_html.h"

#include "app/words/texts.h"
#include "record/page/page_head.h"
#include "record/page/styles.h"

namespace quanlian {
namespace {

void WriteBoth(HtmlWriter& html, Phrase phrase) {
  const Element both(html, Tag::kDiv, {Attr(Name::kClass, "both")});
  for (const Lang lang : Languages()) {
    html.Leaf(Tag::kP, {Attr(Name::kClass, "summary"), Attr(Name::kLang, LanguageOf(lang).html)}, Say(phrase, lang));
  }
}

void WriteEntry(HtmlWriter& html, const ExhibitEntry& entry) {
  const auto page = Url::Relative(entry.page, "mode=exhibit");
  const auto exhibit = PageUrl(entry.exhibit);
  if (!page || !exhibit) return;
  const Element item(html, Tag::kLi);
  html.Leaf(Tag::kA, {Attr(UrlName::kHref, *page), Attr(UrlName::kDataExhibit, *exhibit)}, entry.title.In(kFirstLanguage));
}

}  // namespace

std::string LauncherHtml(const std::vector<ExhibitEntry>& entries, const std::string& icon, const std::string& script) {
  HtmlWriter html;
  html.Doctype();
  {
    const Element root(html, Tag::kHtml, {Attr(Name::kLang, LanguageOf(kFirstLanguage).html)});
    PageHead head;
    head.title = Say(Phrase::kLauncherTitle, kFirstLanguage);
    head.description = Say(Phrase::kLauncherLede, kFirstLanguage);
    head.style_sheet = RecordStyle();
    head.icon = icon;
    head.with_viewer = true;
    WriteHead(html, head);
    const Element body(html, Tag::kBody);
    const Element main(html, Tag::kMain, {Attr(Name::kId, "record"), Attr(Name::kClass, "index")});
    {
      const Element header(html, Tag::kHeader, {Attr(Name::kClass, "masthead")});
      html.Leaf(Tag::kH1, Say(Phrase::kLauncherTitle, kFirstLanguage));
      WriteBoth(html, Phrase::kLauncherLede);
    }
    {
      const Element list(html, Tag::kUl, {Attr(Name::kId, "exhibits"), Attr(Name::kClass, "cases")});
      for (const ExhibitEntry& entry : entries) WriteEntry(html, entry);
    }
    if (const auto url = PageUrl(script)) html.Leaf(Tag::kScript, {Attr(Name::kType, "module"), Attr(UrlName::kSrc, *url)}, "");
  }
  return html.Take();
}

}  // namespace quanlian
