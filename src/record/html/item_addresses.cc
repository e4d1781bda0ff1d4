// Addresses of items, relative to the document.
#include "record/html/item_addresses.h"

#include <utility>

namespace quanlian {

std::string ElementId(const ItemRef& ref) {
  std::string id = FormatItemRef(ref);
  const std::size_t colon = id.find(':');
  if (colon != std::string::npos) id[colon] = '-';
  return id;
}

bool HasPage(ItemKind kind) {
  switch (kind) {
    case ItemKind::kStage:
    case ItemKind::kParty:
    case ItemKind::kLink:
    case ItemKind::kEvidence:
    case ItemKind::kOutcome:
    case ItemKind::kEvent:
      return true;
    default:
      return false;
  }
}

std::string ItemFolder(const ItemRef& ref, Lang lang) {
  std::string folder(WordFor(ref.kind));
  folder.append("/").append(ref.id).append("/");
  return folder.append(LanguageOf(lang).folder);
}

std::string UpFrom(Lang lang) {
  return LanguageOf(lang).folder.empty() ? "" : "../";
}

std::string PageInstead(Lang from, Lang to) {
  return UpFrom(from).append(LanguageOf(to).folder) + "index.html";
}

ItemAddresses ItemAddresses::WithPages(std::string up, Lang lang) {
  return {Kind::kRecordWithPages, std::move(up), lang};
}

ItemAddresses ItemAddresses::OnPage(std::string up, Lang lang) {
  return {Kind::kPage, std::move(up), lang};
}

std::optional<Url> ItemAddresses::Page(const ItemRef& ref) const {
  if (!HasPage(ref.kind)) return std::nullopt;
  return Url::Relative(up_ + ItemFolder(ref, lang_) + "index.html");
}

Url ItemAddresses::Mention(const ItemRef& ref) const {
  if (kind_ != Kind::kPage) return Url::Fragment(ElementId(ref));
  if (const auto page = Page(ref)) return *page;
  const auto record = Url::Relative(up_ + std::string(LanguageOf(lang_).folder) + "index.html", ElementId(ref));
  return record.value_or(Url::Fragment(ElementId(ref)));
}

Url ItemAddresses::Own(const ItemRef& ref) const {
  if (kind_ == Kind::kRecordWithPages) {
    if (const auto page = Page(ref)) return *page;
  }
  return Mention(ref);
}

}  // namespace quanlian
