// Where items are, seen from the document that is being written: a place in it, or a page of their own.
#pragma once

#include <optional>
#include <string>

#include "model/case.h"
#include "record/html/html_writer.h"

namespace quanlian {

// "link:a-b" → "link-a-b": the id of the item's element in the record.
[[nodiscard]] std::string ElementId(const ItemRef& ref);

// Stages, parties, links, evidence, outcomes and events have a page of their own.
[[nodiscard]] bool HasPage(ItemKind kind);

// The page's folder, from the folder of the case: "link/a-b/", "link/a-b/en/".
[[nodiscard]] std::string ItemFolder(const ItemRef& ref, Lang lang);

// From a page in a language to the folder that has its pages in all languages: "" or "../"; and to the page in another
// language.
[[nodiscard]] std::string UpFrom(Lang lang);
[[nodiscard]] std::string PageInstead(Lang from, Lang to);

class ItemAddresses {
 public:
  // A record that stands alone: every item is a place in it.
  ItemAddresses() = default;

  // A record with the items' pages beside it. `up` leads to the case's folder: "" or "../".
  [[nodiscard]] static ItemAddresses WithPages(std::string up, Lang lang);

  // An item's page: other items are pages too; what has none is a place in the record.
  [[nodiscard]] static ItemAddresses OnPage(std::string up, Lang lang);

  // For a line that mentions the item.
  [[nodiscard]] Url Mention(const ItemRef& ref) const;

  // For the item's own heading: the address to keep and to share.
  [[nodiscard]] Url Own(const ItemRef& ref) const;

  // Whether the document is an item's page, where what stands elsewhere in the record is not at hand.
  [[nodiscard]] bool on_page() const { return kind_ == Kind::kPage; }

 private:
  enum class Kind { kRecordAlone, kRecordWithPages, kPage };
  ItemAddresses(Kind kind, std::string up, Lang lang) : kind_(kind), up_(std::move(up)), lang_(lang) {}
  [[nodiscard]] std::optional<Url> Page(const ItemRef& ref) const;

  Kind kind_ = Kind::kRecordAlone;
  std::string up_;
  Lang lang_{};
};

}  // namespace quanlian
