// Head, way-finding and frame of an item's page. The item's own text is written by the writers of the record.
#include "record/item/item_page.h"

#include <algorithm>

#include "app/links/link.h"
#include "app/words/texts.h"
#include "base/text.h"
#include "record/chapters/quotes_html.h"
#include "record/html/pen.h"
#include "record/item/item_description.h"
#include "record/item/item_parts.h"
#include "record/item/item_summary.h"
#include "record/page/language_links.h"
#include "record/page/page_head.h"
#include "record/page/running_head.h"
#include "record/page/styles.h"

namespace quanlian {
namespace {

constexpr std::size_t kShaPrefixLength = 12;

class ItemPage {
 public:
  ItemPage(const Outline& outline, const CaseIndex& index, const ItemRef& at, const Neighbours& neighbours,
           const ItemPageAssets& assets)
      : outline_(outline),
        index_(index),
        at_(at),
        neighbours_(neighbours),
        assets_(assets),
        language_(LanguageOf(outline.lang)),
        summary_(Summarise(outline, at)),
        pen_(html_, outline, ItemAddresses::OnPage(assets.up, outline.lang)) {}

  std::string Write() {
    if (outline_.isolated) html_.SetIsolatedLanguage(LanguageOf(*outline_.isolated).html);
    html_.Doctype();
    {
      const Element root(html_, Tag::kHtml, {Attr(Name::kLang, language_.html), Attr(Name::kDataLang, language_.tag)});
      WriteHead(html_, Head());
      const Element body(html_, Tag::kBody);
      html_.Leaf(Tag::kA, {Attr(Name::kClass, "skip"), Attr(UrlName::kHref, Url::Fragment("record"))}, Say(Phrase::kPageSkip));
      WriteBar();
      const Element main(html_, Tag::kMain,
                         {Attr(Name::kId, "record"), Attr(Name::kClass, MainClass()), Attr(Name::kTabindex, "-1")});
      WriteTrail();
      WriteStrip();
      WriteItem();
      WritePicture();
      WriteTurning();
      WriteFooter();
    }
    return html_.Take();
  }

 private:
  [[nodiscard]] std::string_view Say(Phrase phrase) const { return quanlian::Say(phrase, outline_.lang); }
  [[nodiscard]] std::string CasePage() const { return assets_.up + std::string(language_.folder) + "index.html"; }

  [[nodiscard]] const std::string& Canonical() const { return assets_.canonicals[outline_.lang]; }

  [[nodiscard]] std::string MainClass() const {
    if (!summary_.place) return "item";
    return "item accent-" + std::to_string(summary_.place->stage % 4 + 1);
  }

  [[nodiscard]] PageHead Head() const {
    PageHead head;
    const std::string line = HeadLine(summary_);
    head.title = FillSlots(Say(Phrase::kPageTitle), {{"title", line + " · " + outline_.short_title}});
    head.description = Description(summary_, outline_.lang);
    head.style_sheet = std::string(RecordStyle());
    head.style_sheet.append(PrintStyle()).append(ItemStyle());
    head.style_sheet += RunningHeadStyle(index_.the_case().short_title, assets_.case_sha256, Canonical());
    head.icon = assets_.icon;
    head.canonical = Canonical();
    for (const Lang lang : Languages()) {
      const std::string& absolute = assets_.canonicals[lang];
      const std::string relative = lang == outline_.lang ? "index.html" : PageInstead(outline_.lang, lang);
      head.addresses[lang] = absolute.empty() ? relative : absolute;
    }
    head.sharing = {line, "article", std::string(Say(Phrase::kItemBrand)), assets_.picture_address};
    return head;
  }

  void WriteBar() {
    const Element bar(html_, Tag::kHeader, {Attr(Name::kClass, "bar")});
    WriteLink(assets_.home, Say(Phrase::kPageBrand),
              {Attr(Name::kClass, "brand"), Attr(Name::kLang, LanguageOf(kFirstLanguage).html)});
    html_.Leaf(Tag::kSpan, {Attr(Name::kClass, "case")}, outline_.short_title);
    const Element nav(html_, Tag::kNav, {Attr(Name::kAriaLabel, Say(Phrase::kItemLanguage))});
    ByLanguage<std::string> others;
    for (const Lang lang : Languages()) {
      if (lang != outline_.lang) others[lang] = PageInstead(outline_.lang, lang);
    }
    WriteLanguageLinks(html_, outline_.lang, others, false);
  }

  void WriteLink(const std::string& address, std::string_view words, Attrs attributes = {}) {
    if (const auto url = PageUrl(address)) attributes.emplace_back(UrlName::kHref, *url);
    html_.Leaf(Tag::kA, attributes, words);
  }

  // The case, what the item hangs on, the item.
  void WriteTrail() {
    const Element nav(html_, Tag::kNav, {Attr(Name::kClass, "trail"), Attr(Name::kAriaLabel, Say(Phrase::kItemWhere))});
    const Element list(html_, Tag::kOl);
    {
      const Element item(html_, Tag::kLi);
      WriteLink(CasePage(), outline_.short_title);
    }
    const Dossier* host = outline_.DossierFor(at_);
    if (host != nullptr && host->at != at_ && host->at.kind != ItemKind::kCase) {
      const Element item(html_, Tag::kLi);
      pen_.ItemLink(host->at, host->position > 0 ? host->kind_label : host->title);
    }
    const Element item(html_, Tag::kLi, {Attr(Name::kAriaCurrent, "page")});
    const std::string& name = summary_.number.empty() ? summary_.title : summary_.number;
    html_.Text(at_.kind == ItemKind::kLink ? summary_.kicker : name);
  }

  void WriteStrip() {
    if (outline_.stages.empty()) return;
    const Element nav(html_, Tag::kNav, {Attr(Name::kClass, "strip"), Attr(Name::kAriaLabel, Say(Phrase::kItemAlong))});
    const Element list(html_, Tag::kOl);
    for (const auto& dossiers : {outline_.InLine(), outline_.Apart()}) {
      for (const Dossier* dossier : dossiers) WriteStripItem(*dossier);
    }
  }

  // The stage or link that the item is, or belongs to.
  [[nodiscard]] bool IsHere(const Dossier& dossier) const {
    const Dossier* host = outline_.DossierFor(at_);
    if (dossier.at.kind == ItemKind::kLink) return host == &dossier;
    return summary_.place && !summary_.place->is_link && summary_.place->stage + 1 == dossier.position;
  }

  void WriteStripItem(const Dossier& dossier) {
    const bool link = dossier.at.kind == ItemKind::kLink;
    const int stage = link ? dossier.stage_position : dossier.position;
    const std::string css_class = std::string(link ? "link" : "stage") + " accent-" + std::to_string((stage - 1) % 4 + 1);
    const Element item(html_, Tag::kLi, {Attr(Name::kClass, css_class)});
    Attrs attributes = {Attr(UrlName::kHref, pen_.addresses.Mention(dossier.at))};
    if (IsHere(dossier)) attributes.emplace_back(Name::kAriaCurrent, dossier.at == at_ ? "page" : "location");
    const std::string words =
        link ? FillSlots(Say(Phrase::kItemLinkShort), {{"position", std::to_string(dossier.position)}}) : dossier.title;
    html_.Leaf(Tag::kA, attributes, words);
  }

  void WriteItem() {
    const Element article(html_, Tag::kArticle, Pen::ItemAttrs(at_, "whole"));
    WriteHeading();
    WriteItemParts(pen_, index_, at_);
  }

  // Number and what it counts are one heading, so that none is read without the other.
  void WriteHeading() {
    const Element header(html_, Tag::kHeader, {Attr(Name::kClass, "masthead")});
    pen_.Paragraph(summary_.kicker, "kicker");
    const bool own_figure = summary_.figure && !summary_.number.empty();
    {
      const Element heading(html_, Tag::kH1);
      if (own_figure) {
        WriteFigure(pen_, *summary_.figure);
        html_.Text(" ");
      }
      html_.Leaf(Tag::kSpan, summary_.title);
    }
    if (summary_.figure && !own_figure) {
      const Element line(html_, Tag::kP, {Attr(Name::kClass, "headline")});
      WriteFigure(pen_, *summary_.figure);
    }
    pen_.Paragraph(summary_.counted, summary_.figure ? "counted" : "unstated");
    pen_.Paragraph(summary_.scope, "scope");
    if (at_.kind == ItemKind::kEvidence) {
      for (const std::string& caution : summary_.cautions) pen_.Paragraph(caution, "caution");
    }
    WritePills();
    const Element open(html_, Tag::kP, {Attr(Name::kClass, "open")});
    if (const auto url = InViewer()) html_.Leaf(Tag::kA, {Attr(UrlName::kHref, *url)}, Say(Phrase::kItemOpen));
  }

  void WritePills() {
    if (summary_.outcome.empty() && summary_.status.empty()) return;
    const Element line(html_, Tag::kP, {Attr(Name::kClass, "pills")});
    if (!summary_.outcome.empty()) {
      html_.Leaf(Tag::kSpan, {Attr(Name::kClass, summary_.outcome_not_stated ? "pill unstated" : "pill")}, summary_.outcome);
      html_.Text(" ");
    }
    if (!summary_.status.empty()) html_.Leaf(Tag::kSpan, {Attr(Name::kClass, "status")}, summary_.status);
  }

  [[nodiscard]] std::optional<Url> InViewer() const {
    LinkTarget target;
    target.lang = outline_.lang;
    target.at = at_;
    target.case_sha256_prefix = assets_.case_sha256.substr(0, kShaPrefixLength);
    return Url::Relative(CasePage(), PrintLink(target));
  }

  void WritePicture() {
    const auto url = Url::Relative(assets_.picture);
    if (!url) return;
    const Element figure(html_, Tag::kFigure, {Attr(Name::kClass, "picture")});
    html_.Void(Tag::kImg, {Attr(UrlName::kSrc, *url), Attr(Name::kAlt, Description(summary_, outline_.lang)),
                           Attr(Name::kWidth, "1200"), Attr(Name::kHeight, "630"), Attr(Name::kLoading, "lazy")});
    html_.Leaf(Tag::kFigcaption, Say(Phrase::kItemPicture));
  }

  void WriteTurning() {
    if (!neighbours_.before && !neighbours_.after) return;
    const Element nav(html_, Tag::kNav, {Attr(Name::kClass, "turn"), Attr(Name::kAriaLabel, Say(Phrase::kItemTurn))});
    if (neighbours_.before) WriteTurn(*neighbours_.before, "prev", Phrase::kItemBefore);
    if (neighbours_.after) WriteTurn(*neighbours_.after, "next", Phrase::kItemAfter);
  }

  void WriteTurn(const ItemRef& ref, std::string_view rel, Phrase words) {
    const Element link(html_, Tag::kA, {Attr(Name::kRel, rel), Attr(UrlName::kHref, pen_.addresses.Mention(ref))});
    html_.Leaf(Tag::kSpan, {Attr(Name::kClass, "kicker")}, Say(words));
    html_.Text(" ");
    html_.Leaf(Tag::kSpan, HeadLine(Summarise(outline_, ref)));
  }

  void WriteFooter() {
    const Element footer(html_, Tag::kFooter, {Attr(Name::kClass, "origin")});
    pen_.Paragraph(outline_.translation_note, "note");
    const Element list(html_, Tag::kDl);
    for (const Fact& fact : outline_.facts) pen_.FactRow(fact.label, fact.value, fact.not_stated);
    pen_.FactRow(Say(Phrase::kRecordCaseDigest), assets_.case_sha256);
    const bool known = !Canonical().empty();
    pen_.FactRow(Say(known ? Phrase::kRecordAddress : Phrase::kItemPath),
                 known ? Canonical() : outline_.case_id + "/" + ItemFolder(at_, outline_.lang));
  }

  HtmlWriter html_;
  const Outline& outline_;
  const CaseIndex& index_;
  const ItemRef& at_;
  const Neighbours& neighbours_;
  const ItemPageAssets& assets_;
  const Language& language_;
  const ItemSummary summary_;
  Pen pen_;
};

}  // namespace

std::string ItemPageHtml(const Outline& outline, const CaseIndex& index, const ItemRef& at, const Neighbours& neighbours,
                         const ItemPageAssets& assets) {
  return ItemPage(outline, index, at, neighbours, assets).Write();
}

}  // namespace quanlian
