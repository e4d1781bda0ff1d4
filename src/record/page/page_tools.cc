// Ids here are a contract with web/search.js and web/keys.js.
#include "record/page/page_tools.h"

#include <string_view>
#include <vector>

#include "app/words/texts.h"

namespace quanlian {
namespace {

// Keys as they are printed on a keyboard; several of them do one thing or its opposite.
struct KeyRow {
  std::vector<std::string_view> keys;
  Phrase does;
};

const std::vector<KeyRow>& KeyRows() {
  static const auto& rows = *new std::vector<KeyRow>{
      {{"←", "→", "↑", "↓"}, Phrase::kPageKeysChain},
      {{"Shift ↑", "Shift ↓"}, Phrase::kPageKeysScroll},
      {{"Page Up", "Page Down"}, Phrase::kPageKeysPage},
      {{"Home", "End"}, Phrase::kPageKeysEnds},
      {{"+", "−"}, Phrase::kPageKeysZoom},
      {{"0"}, Phrase::kPageKeysFit},
      {{"Tab"}, Phrase::kPageKeysTab},
      {{"/"}, Phrase::kPageKeysSearch},
      {{"Esc"}, Phrase::kPageKeysBack},
      {{"?"}, Phrase::kPageKeysHelp},
  };
  return rows;
}

}  // namespace

void WriteSearchField(HtmlWriter& html, Lang lang) {
  const std::string_view label = Say(Phrase::kPageSearch, lang);
  const Element search(html, Tag::kDiv, {Attr(Name::kId, "search"), Attr(Name::kRole, "search"), Attr(Name::kHidden, "")});
  html.Leaf(Tag::kButton,
            {Attr(Name::kType, "button"), Attr(Name::kId, "search-open"), Attr(Name::kAriaLabel, label),
             Attr(Name::kAriaExpanded, "false"), Attr(Name::kAriaControls, "query")},
            "");
  html.Void(Tag::kInput, {Attr(Name::kType, "search"), Attr(Name::kId, "query"), Attr(Name::kAriaLabel, label),
                          Attr(Name::kPlaceholder, Say(Phrase::kPageSearchHint, lang)), Attr(Name::kAutocomplete, "off"),
                          Attr(Name::kSpellcheck, "false")});
}

void WriteSearchResults(HtmlWriter& html, Lang lang) {
  const Element place(html, Tag::kDiv, {Attr(Name::kId, "found")});
  html.Leaf(Tag::kP, {Attr(Name::kId, "found-status"), Attr(Name::kRole, "status")}, "");  // never hidden, so that it is heard
  html.Leaf(Tag::kDiv,
            {Attr(Name::kId, "found-list"), Attr(Name::kRole, "region"),
             Attr(Name::kAriaLabel, Say(Phrase::kPageSearchResults, lang)), Attr(Name::kHidden, "")},
            "");
}

void WriteKeys(HtmlWriter& html, Lang lang) {
  const Element dialog(html, Tag::kDialog, {Attr(Name::kId, "keys"), Attr(Name::kAriaLabelledby, "keys-title")});
  html.Leaf(Tag::kH2, {Attr(Name::kId, "keys-title")}, Say(Phrase::kPageKeys, lang));
  {
    const Element list(html, Tag::kDl);
    for (const KeyRow& row : KeyRows()) {
      const Element pair(html, Tag::kDiv);
      {
        const Element keys(html, Tag::kDt);
        for (const std::string_view key : row.keys) html.Leaf(Tag::kKbd, key);
      }
      html.Leaf(Tag::kDd, Say(row.does, lang));
    }
  }
  html.Leaf(Tag::kP, {Attr(Name::kClass, "muted")}, Say(Phrase::kPageKeysNote, lang));
  html.Leaf(Tag::kButton, {Attr(Name::kType, "button"), Attr(Name::kId, "keys-close")}, Say(Phrase::kPageKeysClose, lang));
}

}  // namespace quanlian
