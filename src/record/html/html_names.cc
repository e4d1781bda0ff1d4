// The spelling of tags and attributes, in the order of their enums.
#include "record/html/html_names.h"

#include <algorithm>
#include <iterator>

#include "record/html/viewer_files.gen.h"

namespace quanlian {
namespace {

// clang-format off
constexpr std::string_view kTags[] = {
    "a", "article", "aside", "bdi", "blockquote", "body", "br", "button", "canvas", "caption", "cite", "code", "dd", "del",
    "dfn", "dialog", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "g", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "html", "i", "img", "input", "ins", "kbd", "li", "line", "link", "main", "mark", "meta", "nav", "noscript", "ol", "p", "q", "rect",
    "script", "section", "small", "span", "strong", "style", "svg", "text", "table", "tbody", "td", "th", "thead", "time",
    "title", "tr", "ul",
};
constexpr std::string_view kNames[] = {
    "alt", "aria-controls", "aria-current", "aria-describedby", "aria-expanded", "aria-hidden", "aria-label",
    "aria-labelledby", "aria-pressed", "aria-live", "autocomplete", "charset", "class", "colspan", "content", "data-at",
    "data-card", "data-case-id", "data-case-sha256", "data-drawn", "data-item-pages", "data-joins", "data-lang", "data-notice", "data-row", "data-rows", "data-value", "data-when", "font-size", "font-weight",
    "height", "hidden", "hreflang", "http-equiv", "id", "lang", "loading", "media", "name", "placeholder", "property", "rel",
    "role", "rowspan", "scope", "spellcheck", "tabindex", "text-anchor",
    "type", "viewBox", "width", "x", "x1", "x2", "xmlns", "y", "y1", "y2",
};
constexpr std::string_view kUrlNames[] = {
    "cite", "data-exhibit", "data-later", "href", "src",
};
// clang-format on

static_assert(std::size(kTags) == static_cast<std::size_t>(Tag::kUl) + 1);
static_assert(std::size(kNames) == static_cast<std::size_t>(Name::kY2) + 1);
static_assert(std::size(kUrlNames) == static_cast<std::size_t>(UrlName::kSrc) + 1);

template <class Table>
bool Holds(const Table& table, std::string_view text) {
  return std::find(std::begin(table), std::end(table), text) != std::end(table);
}

}  // namespace

std::string_view TagText(Tag tag) {
  return kTags[static_cast<std::size_t>(tag)];
}
std::string_view NameText(Name name) {
  return kNames[static_cast<std::size_t>(name)];
}
std::string_view NameText(UrlName name) {
  return kUrlNames[static_cast<std::size_t>(name)];
}

bool IsVoid(Tag tag) {
  return tag == Tag::kBr || tag == Tag::kImg || tag == Tag::kInput || tag == Tag::kMeta || tag == Tag::kLink;
}

bool IsKnownTag(std::string_view text) {
  return Holds(kTags, text);
}
bool IsKnownName(std::string_view text) {
  const auto is_it = [text](const auto& row) { return !row.attribute.empty() && row.attribute == text; };
  return Holds(kNames, text) || Holds(kUrlNames, text) ||
         std::any_of(std::begin(kViewerFiles), std::end(kViewerFiles), is_it) ||
         std::any_of(std::begin(kLaterTools), std::end(kLaterTools), is_it);
}

}  // namespace quanlian
