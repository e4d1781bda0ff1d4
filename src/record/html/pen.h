// What every part of the record shares while it is written: the writer, the language, and which items already have their place.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/outline/outline.h"
#include "app/words/texts.h"
#include "record/html/html_writer.h"
#include "record/html/item_addresses.h"

namespace quanlian {

class Pen {
 public:
  // `outline` must outlive the pen. Without `item_addresses` every item is a place in this document.
  Pen(HtmlWriter& writer, const Outline& outline_to_write, ItemAddresses item_addresses = {});

  // The interface string in the record's language.
  [[nodiscard]] std::string_view Say(Phrase phrase) const { return quanlian::Say(phrase, outline.lang); }

  // id and data-at for the item's one place, plus `css_class` when not empty. The first caller of ClaimHome or, for items that
  // have no dossier of their own, of Claim gets them; nobody after that.
  [[nodiscard]] bool Claim(const ItemRef& ref);
  [[nodiscard]] bool ClaimHome(const ItemRef& ref);
  [[nodiscard]] static Attrs ItemAttrs(const ItemRef& ref, std::string_view css_class);

  // Whether the item's place is already written.
  [[nodiscard]] bool HasPlace(const ItemRef& ref) const { return claimed_.count(ref) > 0; }
  // Whether the item has a dossier, and so its place, elsewhere in the record.
  [[nodiscard]] bool HasHome(const ItemRef& ref) const { return HomeOf(ref) != nullptr; }
  // Whether that dossier shows the same words, so that a line that mentions the item need not.
  [[nodiscard]] bool HomeShows(const ItemRef& ref, const QuoteText& quote) const;
  // The address of a source, checked; nothing when it has none.
  [[nodiscard]] std::optional<Url> SourceUrl(const ItemRef& source) const;

  // The language of a source's own words, known once it was quoted; "" before.
  void SetLanguage(const ItemRef& source, const std::string& language) { source_languages_[source] = language; }
  [[nodiscard]] std::string LanguageOf(const ItemRef& source) const;

  // A heading of level 1–6.
  void Heading(int level, std::string_view text);
  // A heading whose words lead to its own item, so that it can be focused and its link copied.
  void ItemHeading(int level, const ItemRef& ref, std::string_view text, std::string_view kicker = {});
  // The same for an item with a spoken form: the link is the heading's name for whatever is labelled by it, and is described by
  // the item's speech. The speech itself is in no one's way: never seen, found or printed, only spoken where focus comes to it.
  void SpokenHeading(int level, const Dossier& dossier);
  // The ids of these two.
  [[nodiscard]] static std::string NameId(const ItemRef& ref) { return "name-" + ElementId(ref); }
  [[nodiscard]] static std::string SpeechId(const ItemRef& ref) { return "speech-" + ElementId(ref); }
  // <a> to where the item is told.
  void ItemLink(const ItemRef& ref, std::string_view text);
  // The same in the item's own place: the address to keep and to share.
  void OwnLink(const ItemRef& ref, std::string_view text);
  // The same with the item's number, if it has one, before the words; on paper the number alone.
  void NumberedLink(const ItemRef& ref, const std::string& number, const std::string& words);
  // A line that leads to an item that stands elsewhere.
  void ItemReference(const ItemRef& ref, std::string_view text);
  // A paragraph, or nothing for an empty text.
  void Paragraph(std::string_view text, std::string_view css_class = {});
  // <dl>; nothing when there are no facts. Values that say "not stated" get the class "unstated".
  void Facts(const std::vector<Fact>& facts);
  void FactRow(std::string_view label, std::string_view value, bool not_stated = false);
  // A table's <caption>, with the button that copies the table (web/tables.js).
  void Caption(std::string_view text);
  // The same button for what is a table in a spreadsheet only: `rows`, a CSS selector, finds the rows beside the button.
  void CopyTableButton(std::string_view rows);
  // A button for what a script of web/later does with the place where it stands (web/on_demand.js).
  void ToolButton(std::string_view tool, Phrase words);

  HtmlWriter& html;
  const Outline& outline;
  const ItemAddresses addresses;

 private:
  // The item's own dossier in the record; an event's is not written there.
  [[nodiscard]] const Dossier* HomeOf(const ItemRef& ref) const;
  void LinkedHeading(int level, const Attrs& link_attributes, std::string_view text, std::string_view kicker);

  std::map<ItemRef, std::string> source_urls_;
  std::map<ItemRef, std::string> source_languages_;
  std::set<ItemRef> claimed_;
};

}  // namespace quanlian
