// Places of items, headings, links and lists of facts.
#include "record/html/pen.h"

#include <algorithm>
#include <utility>

namespace quanlian {

Pen::Pen(HtmlWriter& writer, const Outline& outline_to_write, ItemAddresses item_addresses)
    : html(writer), outline(outline_to_write), addresses(std::move(item_addresses)) {
  for (const SourceRow& source : outline.sources) source_urls_.emplace(source.at, source.url);
}

const Dossier* Pen::HomeOf(const ItemRef& ref) const {
  const Dossier* dossier = ref.kind == ItemKind::kEvent ? nullptr : outline.DossierFor(ref);
  return dossier != nullptr && dossier->at == ref ? dossier : nullptr;
}

bool Pen::Claim(const ItemRef& ref) {
  return !HasHome(ref) && claimed_.insert(ref).second;
}

bool Pen::ClaimHome(const ItemRef& ref) {
  return claimed_.insert(ref).second;
}

Attrs Pen::ItemAttrs(const ItemRef& ref, std::string_view css_class) {
  Attrs attributes = {Attr(Name::kId, ElementId(ref)), Attr(Name::kDataAt, FormatItemRef(ref))};
  if (!css_class.empty()) attributes.emplace_back(Name::kClass, css_class);
  return attributes;
}

bool Pen::HomeShows(const ItemRef& ref, const QuoteText& quote) const {
  const Dossier* home = HomeOf(ref);
  if (home == nullptr || addresses.on_page()) return false;
  const auto same = [&quote](const QuoteText& other) {
    return other.source == quote.source && other.place == quote.place && other.Plain() == quote.Plain();
  };
  const std::vector<QuoteText>& quotes = home->quotes;
  return std::any_of(quotes.begin(), quotes.end(), same);
}

std::optional<Url> Pen::SourceUrl(const ItemRef& source) const {
  const auto found = source_urls_.find(source);
  if (found == source_urls_.end()) return std::nullopt;
  return Url::Http(found->second);
}

std::string Pen::LanguageOf(const ItemRef& source) const {
  const auto found = source_languages_.find(source);
  return found == source_languages_.end() ? std::string() : found->second;
}

namespace {

Tag HeadingTag(int level) {
  constexpr Tag kTags[] = {Tag::kH1, Tag::kH2, Tag::kH3, Tag::kH4, Tag::kH5, Tag::kH6};
  return kTags[std::clamp(level, 1, 6) - 1];
}

}  // namespace

void Pen::Heading(int level, std::string_view text) {
  html.Leaf(HeadingTag(level), text);
}

void Pen::ItemHeading(int level, const ItemRef& ref, std::string_view text, std::string_view kicker) {
  LinkedHeading(level, {Attr(UrlName::kHref, addresses.Own(ref))}, text, kicker);
}

void Pen::SpokenHeading(int level, const Dossier& dossier) {
  LinkedHeading(level,
                {Attr(Name::kId, NameId(dossier.at)), Attr(Name::kAriaDescribedby, SpeechId(dossier.at)),
                 Attr(UrlName::kHref, addresses.Own(dossier.at))},
                dossier.title, dossier.kind_label);
  html.Leaf(Tag::kP, {Attr(Name::kId, SpeechId(dossier.at)), Attr(Name::kHidden, "")}, dossier.speech);
}

void Pen::LinkedHeading(int level, const Attrs& link_attributes, std::string_view text, std::string_view kicker) {
  const Element heading(html, HeadingTag(level));
  const Element link(html, Tag::kA, link_attributes);
  if (!kicker.empty()) {
    html.Leaf(Tag::kSpan, {Attr(Name::kClass, "kicker")}, kicker);
    html.Text(" ");
  }
  html.Text(text);
}

void Pen::ItemLink(const ItemRef& ref, std::string_view text) {
  html.Leaf(Tag::kA, {Attr(UrlName::kHref, addresses.Mention(ref))}, text);
}

void Pen::NumberedLink(const ItemRef& ref, const std::string& number, const std::string& words) {
  if (number.empty()) return ItemLink(ref, words);
  const Element link(html, Tag::kA, {Attr(UrlName::kHref, addresses.Mention(ref))});
  html.Text(number);
  html.Leaf(Tag::kSpan, " " + words);
}

void Pen::OwnLink(const ItemRef& ref, std::string_view text) {
  html.Leaf(Tag::kA, {Attr(UrlName::kHref, addresses.Own(ref))}, text);
}

void Pen::ItemReference(const ItemRef& ref, std::string_view text) {
  const Element line(html, Tag::kP, {Attr(Name::kClass, "elsewhere")});
  ItemLink(ref, text);
}

void Pen::Paragraph(std::string_view text, std::string_view css_class) {
  if (text.empty()) return;
  Attrs attributes;
  if (!css_class.empty()) attributes.emplace_back(Name::kClass, css_class);
  html.Leaf(Tag::kP, attributes, text);
}

void Pen::Facts(const std::vector<Fact>& facts) {
  if (facts.empty()) return;
  const Element list(html, Tag::kDl);
  for (const Fact& fact : facts) FactRow(fact.label, fact.value, fact.not_stated);
}

void Pen::FactRow(std::string_view label, std::string_view value, bool not_stated) {
  if (value.empty()) return;
  const Element row(html, Tag::kDiv);
  html.Leaf(Tag::kDt, label);
  Attrs attributes;
  if (not_stated) attributes.emplace_back(Name::kClass, "unstated");
  html.Leaf(Tag::kDd, attributes, value);
}

void Pen::Caption(std::string_view text) {
  const Element caption(html, Tag::kCaption);
  html.Text(text);
  html.Text(" ");
  CopyTableButton({});
}

void Pen::CopyTableButton(std::string_view rows) {
  Attrs attributes = {Attr(Name::kType, "button"), Attr(Name::kClass, "copy copy-table")};
  if (!rows.empty()) attributes.emplace_back(Name::kDataRows, rows);
  html.Leaf(Tag::kButton, attributes, Say(Phrase::kCopyTable));
}

void Pen::ToolButton(std::string_view tool, Phrase words) {
  html.Leaf(Tag::kButton, {Attr(Name::kType, "button"), Attr(Name::kClass, "tool " + std::string(tool))}, Say(words));
}

}  // namespace quanlian
