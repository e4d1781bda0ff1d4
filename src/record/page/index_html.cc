// The list of cases.
#include "app/words/texts.h"
#include "record/page/page_head.h"
#include "record/page/page_html.h"
#include "record/page/styles.h"

namespace quanlian {
namespace {

// One language's half of an entry.
void WriteHalf(HtmlWriter& html, const std::string& path, const std::string& title, const std::string& summary, bool english) {
  const Element half(html, Tag::kDiv, {Attr(Name::kLang, HtmlLanguage(english))});
  {
    const Element heading(html, Tag::kH2);
    Attrs attributes = {Attr(Name::kHreflang, HtmlLanguage(english))};
    if (const auto url = PageUrl(path)) attributes.emplace_back(UrlName::kHref, *url);
    html.Leaf(Tag::kA, attributes, title);
  }
  html.Leaf(Tag::kP, summary);
}

void WriteEntry(HtmlWriter& html, const IndexEntry& entry) {
  const Element item(html, Tag::kLi, {Attr(Name::kClass, "both")});
  WriteHalf(html, entry.path, entry.title.zh, entry.summary.zh, false);
  WriteHalf(html, entry.path_en, entry.title.en, entry.summary.en, true);
}

void WriteMasthead(HtmlWriter& html) {
  const Element header(html, Tag::kHeader, {Attr(Name::kClass, "masthead")});
  html.Leaf(Tag::kH1, Say(Phrase::kPageIndexTitle, Lang::kZh));
  const Element both(html, Tag::kDiv, {Attr(Name::kClass, "both")});
  for (const Lang lang : {Lang::kZh, Lang::kEn}) {
    html.Leaf(Tag::kP, {Attr(Name::kClass, "summary"), Attr(Name::kLang, HtmlLanguage(lang == Lang::kEn))},
              Say(Phrase::kPageIndexLede, lang));
  }
}

}  // namespace

std::string IndexHtml(const std::vector<IndexEntry>& cases, const std::string& icon, const std::string& canonical) {
  HtmlWriter html;
  html.Doctype();
  {
    const Element root(html, Tag::kHtml, {Attr(Name::kLang, HtmlLanguage(false))});
    PageHead head;
    head.title = Say(Phrase::kPageIndexTitle, Lang::kZh);
    head.description = Say(Phrase::kPageIndexLede, Lang::kZh);
    head.style_sheet = RecordStyle();
    head.icon = icon;
    head.canonical = canonical;
    WriteHead(html, head);
    const Element body(html, Tag::kBody);
    const Element main(html, Tag::kMain, {Attr(Name::kId, "record"), Attr(Name::kClass, "index")});
    WriteMasthead(html);
    const Element list(html, Tag::kUl, {Attr(Name::kClass, "cases")});
    for (const IndexEntry& entry : cases) WriteEntry(html, entry);
  }
  return html.Take();
}

}  // namespace quanlian
