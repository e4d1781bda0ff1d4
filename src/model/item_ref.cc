// The address of an item as text.
#include "model/case.h"

namespace quanlian {

std::string FormatItemRef(const ItemRef& ref) {
  std::string text(WordFor(ref.kind));
  if (ref.kind != ItemKind::kCase) text += ':' + ref.id;
  return text;
}

std::optional<ItemRef> ParseItemRef(std::string_view text) {
  const std::size_t colon = text.find(':');
  const std::optional<ItemKind> kind = ValueFor<ItemKind>(text.substr(0, colon));
  if (!kind) return std::nullopt;
  if (*kind == ItemKind::kCase) {
    if (colon != std::string_view::npos) return std::nullopt;
    return ItemRef{ItemKind::kCase, ""};
  }
  if (colon == std::string_view::npos || colon + 1 == text.size()) return std::nullopt;
  return ItemRef{*kind, std::string(text.substr(colon + 1))};
}

}  // namespace quanlian
