// The words of the page around the record.
#include "web/page_words.h"

#include "app/texts.h"
#include "base/text.h"
#include "web/json_text.h"

namespace quanlian {
namespace {

struct Place {
  std::string_view selector;
  std::string_view attribute;  // empty: the element's text
  Phrase phrase;
};

constexpr Place kPlaces[] = {
    {".skip", "", Phrase::kPageSkip},
    {".bar .brand", "", Phrase::kPageBrand},
    {".bar nav", "aria-label", Phrase::kPageNav},
    {".bar .segments", "aria-label", Phrase::kPageShow},
    {"#show-chain", "", Phrase::kPageShowChain},
    {"#show-record", "", Phrase::kPageShowRecord},
    {"#viewer", "aria-label", Phrase::kPageViewer},
    {"#canvas", "aria-label", Phrase::kPageCanvas},
    {".controls", "aria-label", Phrase::kPageControls},
    {"#zoom-in", "aria-label", Phrase::kPageZoomIn},
    {"#zoom-out", "aria-label", Phrase::kPageZoomOut},
    {"#zoom-fit", "aria-label", Phrase::kPageZoomFit},
    {"#zoom-fit", "", Phrase::kPageFit},
    {"[data-notice=no-webgl]", "", Phrase::kNoticeNoWebgl},
    {"[data-notice=no-wasm]", "", Phrase::kNoticeNoWasm},
    {"[data-notice=no-module]", "", Phrase::kNoticeNoModule},
    {"[data-notice=no-case]", "", Phrase::kNoticeNoCase},
    {"[data-notice=broken-case]", "", Phrase::kNoticeBrokenCase},
    {"[data-notice=canvas-blocked]", "", Phrase::kNoticeCanvasBlocked},
    {"[data-notice=context-lost]", "", Phrase::kNoticeContextLost},
};

void AddPlace(JsonText& json, std::string_view selector, std::string_view attribute, std::string_view words) {
  json.Open('[');
  json.Text(selector);
  json.Text(attribute);
  json.Text(words);
  json.Close(']');
}

}  // namespace

std::string PageWordsAsJson(const Outline& outline) {
  const bool english = outline.lang == Lang::kEn;
  JsonText json;
  json.Open('{');
  json.Member("lang", WordFor(outline.lang));
  json.Member("htmlLang", english ? "en" : "zh-Hans");
  json.Member("title", FillSlots(Say(Phrase::kPageTitle, outline.lang), {{"title", outline.title}}));
  json.Member("description", outline.summary);
  json.Key("words");
  json.Open('[');
  for (const Place& place : kPlaces) AddPlace(json, place.selector, place.attribute, Say(place.phrase, outline.lang));
  AddPlace(json, ".bar .case", "", outline.short_title);
  AddPlace(json, "#language", "", english ? "中文" : "English");
  AddPlace(json, "#language", "lang", english ? "zh-Hans" : "en");
  AddPlace(json, "#language", "hreflang", english ? "zh-Hans" : "en");
  json.Close(']');
  json.Close('}');
  return json.text();
}

}  // namespace quanlian
