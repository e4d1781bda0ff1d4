// The list of cases.
#include "app/words/texts.h"
#include "record/page/page_head.h"
#include "record/page/page_html.h"
#include "record/page/styles.h"

namespace quanlian {
namespace {

// What an entry says in one language.
void WritePart(HtmlWriter& html, const IndexEntry& entry, Lang lang) {
  const std::string_view language = LanguageOf(lang).html;
  const Element part(html, Tag::kDiv, {Attr(Name::kLang, LanguageOf(entry.title.Given(lang)).html)});
  {
    const Element heading(html, Tag::kH2);
    Attrs attributes = {Attr(Name::kHreflang, language)};
    if (const auto url = PageUrl(entry.folder + std::string(LanguageOf(lang).folder) + "index.html")) {
      attributes.emplace_back(UrlName::kHref, *url);
    }
    html.Leaf(Tag::kA, attributes, entry.title.In(lang));
  }
  html.Leaf(Tag::kP, entry.summary.In(lang));
}

void WriteEntry(HtmlWriter& html, const IndexEntry& entry) {
  const Element item(html, Tag::kLi, {Attr(Name::kClass, "both")});
  for (const Lang lang : Languages()) WritePart(html, entry, lang);
}

void WriteMasthead(HtmlWriter& html) {
  const Element header(html, Tag::kHeader, {Attr(Name::kClass, "masthead")});
  html.Leaf(Tag::kH1, Say(Phrase::kPageIndexTitle, kFirstLanguage));
  const Element both(html, Tag::kDiv, {Attr(Name::kClass, "both")});
  for (const Lang lang : Languages()) {
    html.Leaf(Tag::kP, {Attr(Name::kClass, "summary"), Attr(Name::kLang, LanguageOf(lang).html)},
              Say(Phrase::kPageIndexLede, lang));
  }
}

}  // namespace

std::string IndexHtml(const std::vector<IndexEntry>& cases, const std::string& icon, const std::string& canonical) {
  HtmlWriter html;
  html.Doctype();
  {
    const Element root(html, Tag::kHtml, {Attr(Name::kLang, LanguageOf(kFirstLanguage).html)});
    PageHead head;
    head.title = Say(Phrase::kPageIndexTitle, kFirstLanguage);
    head.description = Say(Phrase::kPageIndexLede, kFirstLanguage);
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
