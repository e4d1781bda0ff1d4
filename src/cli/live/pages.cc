#include "cli/live/pages.h"

#include "app/words/texts.h"
#include "record/page/page_head.h"
#include "record/page/styles.h"

namespace quanlian {
namespace {

constexpr std::string_view kPolicy = "http-equiv=\"Content-Security-Policy\" content=\"";
constexpr std::string_view kScripts = "script-src ";
constexpr std::string_view kOwnScripts = "; script-src 'self'; connect-src 'self'";

// `home`: where the case is, seen from the page; empty: nowhere yet.
std::string SmallPage(Lang lang, Phrase title, Phrase words, std::string_view home) {
  HtmlWriter html;
  html.Doctype();
  {
    const Language& language = LanguageOf(lang);
    const Element root(html, Tag::kHtml, {Attr(Name::kLang, language.html), Attr(Name::kDataLang, language.tag)});
    PageHead head;
    head.title = Say(title, lang);
    head.description = Say(words, lang);
    head.style_sheet = RecordStyle();
    WriteHead(html, head);
    const Element body(html, Tag::kBody);
    const Element main(html, Tag::kMain, {Attr(Name::kId, "record"), Attr(Name::kClass, "index")});
    const Element header(html, Tag::kHeader, {Attr(Name::kClass, "masthead")});
    html.Leaf(Tag::kH1, Say(title, lang));
    html.Leaf(Tag::kP, {Attr(Name::kClass, "summary")}, Say(words, lang));
    if (const auto url = Url::Relative(home)) {
      const Element line(html, Tag::kP);
      html.Leaf(Tag::kA, {Attr(UrlName::kHref, *url)}, Say(Phrase::kLiveMissingLink, lang));
    }
  }
  return html.Take();
}

}  // namespace

std::string WithLiveScript(std::string html, std::string_view version) {
  const std::size_t policy = html.find(kPolicy);
  const std::size_t end = policy == std::string::npos ? policy : html.find('"', policy + kPolicy.size());
  if (end != std::string::npos && html.substr(policy, end - policy).find(kScripts) == std::string::npos) {
    html.insert(end, kOwnScripts);
  }
  const std::string script =
      std::string("<script type=\"module\" src=\"").append(kLiveScriptPath).append("?site=").append(version) + "\"></script>";
  const std::size_t body = html.rfind("</body>");
  html.insert(body == std::string::npos ? html.size() : body, script);
  return html;
}

std::string WaitingPage(Lang lang) {
  return SmallPage(lang, Phrase::kLiveWaitingTitle, Phrase::kLiveWaitingWords, {});
}

std::string MissingPage(Lang lang, std::string_view home) {
  return SmallPage(lang, Phrase::kLiveMissingTitle, Phrase::kLiveMissingWords, home);
}

}  // namespace quanlian
