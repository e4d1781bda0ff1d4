#include "record/page/language_links.h"

#include <optional>

#include "record/page/page_head.h"

namespace quanlian {

void WriteLanguageLinks(HtmlWriter& html, Lang own, const ByLanguage<std::string>& addresses, bool hidden) {
  std::string id = "language";  // of the first, which is the only one where there are two languages
  for (const Lang other : Languages()) {
    const std::optional<Url> url = PageUrl(addresses[other]);
    if (other == own || !url) continue;
    const Language& language = LanguageOf(other);
    Attrs attributes = {Attr(Name::kId, id), Attr(Name::kHreflang, language.html), Attr(Name::kLang, language.html),
                        Attr(UrlName::kHref, *url)};
    if (hidden) attributes.emplace_back(Name::kHidden, "");
    html.Leaf(Tag::kA, attributes, language.name);
    id = "language-" + std::string(language.tag);
  }
}

}  // namespace quanlian
