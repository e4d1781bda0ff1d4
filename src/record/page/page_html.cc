// The page of one case in one language. Ids and data attributes are a contract with web/*.js.
#include "record/page/page_html.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "app/views/view.h"
#include "app/words/texts.h"
#include "base/text.h"
#include "record/page/language_links.h"
#include "record/page/page_head.h"
#include "record/page/page_tools.h"
#include "record/page/record_html.h"
#include "record/page/running_head.h"
#include "record/page/styles.h"

namespace quanlian {
namespace {

class Page {
 public:
  Page(const Outline& outline, const PageAssets& assets)
      : outline_(outline), assets_(assets), language_(LanguageOf(outline.lang)) {}

  std::string Write() {
    if (outline_.isolated) html_.SetIsolatedLanguage(LanguageOf(*outline_.isolated).html);
    html_.Doctype();
    {
      const Element root(html_, Tag::kHtml, {Attr(Name::kLang, language_.html), Attr(Name::kDataLang, language_.tag)});
      WriteHead(html_, Head());
      const Element body(html_, Tag::kBody);
      WriteSkipLink();
      WriteBar();
      if (assets_.viewer) WriteSearchResults(html_, outline_.lang);
      html_.Leaf(Tag::kP, {Attr(Name::kId, "notice"), Attr(Name::kRole, "status"), Attr(Name::kHidden, "")}, "");
      if (assets_.viewer) {
        html_.Leaf(Tag::kP, {Attr(Name::kId, "announcement"), Attr(Name::kClass, "unseen"), Attr(Name::kRole, "status")}, "");
        WriteViewer(*assets_.viewer);
        WriteCourtNote();
      }
      WriteRecord(html_, outline_, {assets_.case_sha256, assets_.canonicals[outline_.lang], Items()});
      if (assets_.viewer) WriteKeys(html_, outline_.lang);
      if (assets_.one_file) {
        WriteOneFile(*assets_.one_file);
      } else if (assets_.viewer) {
        WriteScript(*assets_.viewer);
      }
    }
    return html_.Take();
  }

 private:
  [[nodiscard]] std::string_view Say(Phrase phrase) const { return quanlian::Say(phrase, outline_.lang); }

  [[nodiscard]] ItemAddresses Items() const {
    return assets_.items_up ? ItemAddresses::WithPages(*assets_.items_up, outline_.lang) : ItemAddresses();
  }

  [[nodiscard]] PageHead Head() const {
    PageHead head;
    head.title = FillSlots(Say(Phrase::kPageTitle), {{"title", outline_.title}});
    head.description = outline_.summary;
    head.style_sheet = RecordStyle();
    if (assets_.viewer) head.style_sheet += ViewerStyle();
    head.style_sheet += PrintStyle();
    head.style_sheet += RunningHeadStyle(assets_.short_title, assets_.case_sha256, assets_.canonicals[outline_.lang]);
    head.icon = assets_.icon;
    head.manifest = assets_.manifest;
    head.with_viewer = assets_.viewer.has_value();
    if (assets_.one_file) {
      head.inline_scripts = {assets_.one_file->script, assets_.one_file->unpacked_script};
      return head;
    }
    head.canonical = assets_.canonicals[outline_.lang];
    for (const Lang lang : Languages()) {
      const std::string& absolute = assets_.canonicals[lang];
      head.addresses[lang] = !absolute.empty() ? absolute : lang == outline_.lang ? "index.html" : assets_.others[lang];
    }
    head.sharing.title = outline_.title;
    head.sharing.picture = assets_.picture;
    return head;
  }

  void WriteSkipLink() {
    html_.Leaf(Tag::kA, {Attr(Name::kClass, "skip"), Attr(UrlName::kHref, Url::Fragment("record"))}, Say(Phrase::kPageSkip));
  }

  void WriteBar() {
    const Element bar(html_, Tag::kHeader, {Attr(Name::kClass, "bar")});
    Attrs brand = {Attr(Name::kClass, "brand"), Attr(Name::kLang, LanguageOf(kFirstLanguage).html)};
    if (const auto home = PageUrl(assets_.home)) {
      brand.emplace_back(UrlName::kHref, *home);
      html_.Leaf(Tag::kA, brand, Say(Phrase::kPageBrand));
    } else {
      html_.Leaf(Tag::kSpan, brand, Say(Phrase::kPageBrand));
    }
    html_.Leaf(Tag::kSpan, {Attr(Name::kClass, "case")}, outline_.short_title);
    if (assets_.viewer) WriteSegments();
    WriteNav();
    if (assets_.viewer) WriteSearchField(html_, outline_.lang);
  }

  void WriteNav() {
    const Element nav(html_, Tag::kNav, {Attr(Name::kAriaLabel, Say(Phrase::kPageNav))});
    if (assets_.viewer) WriteTools(*assets_.viewer);
    // Only the script of a single file can unpack its other pages.
    WriteLanguageLinks(html_, outline_.lang, assets_.others, assets_.one_file.has_value());
  }

  void WriteSegments() {
    const Element group(
        html_, Tag::kDiv,
        {Attr(Name::kClass, "segments"), Attr(Name::kRole, "group"), Attr(Name::kAriaLabel, Say(Phrase::kPageShow))});
    for (const ViewRow& row : kViews) WriteSegment(row);
  }

  // What can be done with the page: a row in the bar where there is room, else behind one button (web/tools.js).
  void WriteTools(const ViewerAssets& viewer) {
    html_.Leaf(Tag::kButton,
               {Attr(Name::kType, "button"), Attr(Name::kId, "more"), Attr(Name::kAriaLabel, Say(Phrase::kPageTools)),
                Attr(Name::kHidden, "")},
               "");
    const Element tools(
        html_, Tag::kDiv,
        {Attr(Name::kId, "tools"), Attr(Name::kRole, "group"), Attr(Name::kAriaLabel, Say(Phrase::kPageTools))});
    WriteCourtSwitch();
    WritePrintButton();
    WriteLaterButton(viewer, LaterTool::kCompare, Phrase::kPageCompare);
    WriteLaterButton(viewer, LaterTool::kShare, Phrase::kPageShare);
    WriteLaterButton(viewer, LaterTool::kPicture, Phrase::kPagePicture);
    WriteLaterButton(viewer, LaterTool::kCheck, Phrase::kPageCheck);
    WriteTextSize();
  }

  void WriteCourtSwitch() {
    html_.Leaf(
        Tag::kButton,
        {Attr(Name::kType, "button"), Attr(Name::kId, "court"), Attr(Name::kAriaPressed, "false"), Attr(Name::kHidden, "")},
        Say(Phrase::kPageCourt));
  }

  // Shown while only what a court decided is asked for, under the bar and at the head of a print.
  void WriteCourtNote() {
    const Element note(html_, Tag::kAside, {Attr(Name::kId, "court-note"), Attr(Name::kHidden, "")});
    html_.Leaf(Tag::kP, {Attr(Name::kId, "court-words")},
               FillSlots(Say(Phrase::kPageCourtNote), {{"statements", std::to_string(outline_.court.statements)},
                                                       {"parties", std::to_string(outline_.court.parties)}}));
    html_.Leaf(Tag::kButton, {Attr(Name::kType, "button"), Attr(Name::kId, "court-all")}, Say(Phrase::kPageCourtAll));
  }

  // Hidden until web/text_size.js is there. A change is heard with the words that only a screen reader is told.
  void WriteTextSize() {
    const std::string label(Say(Phrase::kPageText));
    const Element group(
        html_, Tag::kDiv,
        {Attr(Name::kId, "text-size"), Attr(Name::kRole, "group"), Attr(Name::kAriaLabel, label), Attr(Name::kHidden, "")});
    WriteControl("text-smaller", Phrase::kPageTextSmaller, "A−");
    {
      const Element size(html_, Tag::kSpan, {Attr(Name::kRole, "status")});
      html_.Leaf(Tag::kSpan, {Attr(Name::kClass, "unseen")}, label);
      html_.Text(" ");
      html_.Leaf(Tag::kSpan, {Attr(Name::kId, "text-percent")}, "100%");
    }
    WriteControl("text-larger", Phrase::kPageTextLarger, "A+");
  }

  // A tool whose program is loaded when the button is first used (web/later.js). Not built in: no button.
  void WriteLaterButton(const ViewerAssets& viewer, LaterTool tool, Phrase words) {
    const auto url = PageUrl(viewer.At(tool));
    if (!url) return;
    html_.Leaf(Tag::kButton,
               {Attr(Name::kType, "button"), Attr(Name::kId, kLaterTools[static_cast<std::size_t>(tool)].word),
                Attr(UrlName::kDataLater, *url), Attr(Name::kHidden, "")},
               Say(words));
  }

  // A button that chooses what is shown; data-drawn marks those of a drawing.
  void WriteSegment(const ViewRow& row) {
    Attrs attributes = {Attr(Name::kType, "button"), Attr(Name::kId, "show-" + std::string(row.word)),
                        Attr(Name::kAriaPressed, row.view == View::kChain ? "true" : "false"), Attr(Name::kHidden, "")};
    if (!IsText(row.view)) attributes.push_back(Attr(Name::kDataDrawn, ""));
    html_.Leaf(Tag::kButton, attributes, Say(row.name));
  }

  // The choice opens only when an item is selected; without one the button prints the case.
  void WritePrintButton() {
    WriteButton("print", Phrase::kPagePrint);
    const Element choice(html_, Tag::kDiv,
                         {Attr(Name::kId, "print-choice"), Attr(Name::kRole, "group"),
                          Attr(Name::kAriaLabel, Say(Phrase::kPagePrint)), Attr(Name::kHidden, "")});
    WriteButton("print-case", Phrase::kPagePrintCase);
    WriteButton("print-item", Phrase::kPagePrintItem);
  }

  // Hidden until the script that it needs is there.
  void WriteButton(std::string_view id, Phrase words) {
    html_.Leaf(Tag::kButton, {Attr(Name::kType, "button"), Attr(Name::kId, id), Attr(Name::kHidden, "")}, Say(words));
  }

  void WriteViewer(const ViewerAssets& viewer) {
    {
      const Element section(html_, Tag::kSection, ViewerAttrs(viewer));
      html_.Leaf(Tag::kCanvas,
                 {Attr(Name::kId, "canvas"), Attr(Name::kTabindex, "0"), Attr(Name::kRole, "application"),
                  Attr(Name::kAriaLabel, Say(Phrase::kPageCanvas))},
                 "");
      const Element controls(
          html_, Tag::kDiv,
          {Attr(Name::kClass, "controls"), Attr(Name::kRole, "group"), Attr(Name::kAriaLabel, Say(Phrase::kPageControls))});
      WriteControl("zoom-in", Phrase::kPageZoomIn, "+");
      WriteControl("zoom-out", Phrase::kPageZoomOut, "−");
      WriteControl("zoom-fit", Phrase::kPageZoomFit, Say(Phrase::kPageFit));
      WriteControl("show-keys", Phrase::kPageKeys, "?");
    }
    WriteNotices();
    const Element without_script(html_, Tag::kNoscript);
    html_.Leaf(Tag::kAside, {Attr(Name::kClass, "notice")}, Say(Phrase::kPageNoScript));
  }

  [[nodiscard]] Attrs ViewerAttrs(const ViewerAssets& viewer) const {
    Attrs attributes = {Attr(Name::kId, "viewer"), Attr(Name::kHidden, ""), Attr(Name::kAriaLabel, Say(Phrase::kPageViewer))};
    const auto add = [&](const auto& row, const std::string& address) {
      const auto url = row.attribute.empty() ? std::nullopt : PageUrl(address);
      if (url) attributes.emplace_back(row, *url);
    };
    for (const ViewerFileRow& row : kViewerFiles) add(row, viewer.At(row.file));
    for (const LaterToolRow& row : kLaterTools) add(row, viewer.At(row.tool));
    if (assets_.items_up) attributes.emplace_back(Name::kDataItemPages, "");
    attributes.emplace_back(Name::kDataCaseSha256, viewer.case_sha256);
    attributes.emplace_back(Name::kDataCaseId, outline_.case_id);
    return attributes;
  }

  void WriteControl(std::string_view id, Phrase label, std::string_view glyph) {
    html_.Leaf(Tag::kButton, {Attr(Name::kType, "button"), Attr(Name::kId, id), Attr(Name::kAriaLabel, Say(label))}, glyph);
  }

  // Words for each thing that can be missing; the script shows the one that applies. Also the heads of columns that a copied
  // table has and the record does not.
  void WriteNotices() {
    constexpr std::pair<std::string_view, Phrase> kNotices[] = {
        {"no-webgl", Phrase::kNoticeNoWebgl},         {"no-wasm", Phrase::kNoticeNoWasm},
        {"no-module", Phrase::kNoticeNoModule},       {"no-case", Phrase::kNoticeNoCase},
        {"broken-case", Phrase::kNoticeBrokenCase},   {"canvas-blocked", Phrase::kNoticeCanvasBlocked},
        {"context-lost", Phrase::kNoticeContextLost}, {"copied", Phrase::kNoticeCopied},
        {"copy-blocked", Phrase::kNoticeCopyBlocked}, {"column-what", Phrase::kRecordWhat},
        {"column-words", Phrase::kRecordWords},       {"link-differs", Phrase::kNoticeLinkDiffers},
        {"no-later", Phrase::kNoticeNoLater},         {"late", Phrase::kNoticeLate},
    };
    const Element list(html_, Tag::kDiv, {Attr(Name::kId, "notices"), Attr(Name::kHidden, "")});
    for (const auto& [name, words] : kNotices) html_.Leaf(Tag::kP, {Attr(Name::kDataNotice, name)}, Say(words));
  }

  void WriteScript(const ViewerAssets& viewer) {
    const auto url = PageUrl(viewer.At(ViewerFile::kScript));
    if (url) html_.Leaf(Tag::kScript, {Attr(Name::kType, "module"), Attr(UrlName::kSrc, *url)}, "");
  }

  // Last in the page: the record is there before.
  void WriteOneFile(const OneFile& one_file) {
    html_.Script("application/x-lzma", "packed", one_file.packed);
    html_.Script("module", "script", one_file.script);
  }

  HtmlWriter html_;
  const Outline& outline_;
  const PageAssets& assets_;
  const Language& language_;
};

}  // namespace

ViewerAssets ViewerAssets::From(const std::string& up) const {
  ViewerAssets from_here = *this;
  const auto put = [&up](std::string& address) {
    if (!address.empty()) address = up + address;
  };
  for (std::string& address : from_here.files_) put(address);
  for (std::string& address : from_here.tools_) put(address);
  return from_here;
}

std::string PageHtml(const Outline& outline, const PageAssets& assets) {
  return Page(outline, assets).Write();
}

}  // namespace quanlian
