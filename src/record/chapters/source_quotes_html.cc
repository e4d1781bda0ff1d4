// Lists within lists: a passage, the items that rest on it, and the quotes of its parts with theirs.
#include "record/chapters/source_quotes_html.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "record/chapters/quotes_html.h"

namespace quanlian {
namespace {

void WriteItems(Pen& pen, const std::vector<RestingItem>& items) {
  const Element list(pen.html, Tag::kUl);
  for (const RestingItem& item : items) {
    const Element line(pen.html, Tag::kLi);
    if (item.others.empty()) pen.html.Leaf(Tag::kSmall, "● ");
    pen.NumberedLink(item.at, item.number, item.words);
    if (item.others.empty()) continue;
    pen.html.Text(" ");
    pen.html.Leaf(Tag::kSmall, FillSlots(pen.Say(Phrase::kRecordOtherSources), {{"sources", item.others}}));
  }
}

void WriteList(Pen& pen, const std::vector<SourceQuote>& quotes, const Attrs& attributes) {
  const Element list(pen.html, Tag::kOl, attributes);
  for (const SourceQuote& quote : quotes) {
    const Element entry(pen.html, Tag::kLi);
    pen.html.Leaf(Tag::kSpan, quote.place.empty() ? quote.quote.place : quote.place);
    pen.html.Text(" ");
    {
      Attrs words;
      if (!quote.quote.language.empty()) words.emplace_back(Name::kLang, quote.quote.language);
      const Element element(pen.html, Tag::kQ, words);
      WriteQuoteRuns(pen, quote.quote);
    }
    WriteItems(pen, quote.items);
    if (!quote.within.empty()) WriteList(pen, quote.within, {});
  }
}

}  // namespace

void WriteSourceQuotes(Pen& pen, const SourceRow& source) {
  if (source.quotes.empty()) return;
  pen.Heading(4, pen.Say(Phrase::kRecordPlaces));
  pen.Paragraph(FillSlots(pen.Say(Phrase::kRecordSoleCount),
                          {{"count", std::to_string(source.resting_count)}, {"sole", std::to_string(source.sole_count)}}));
  pen.Paragraph(pen.Say(Phrase::kRecordPlacesNote), "muted");
  const auto placed = [](const SourceQuote& quote) { return !quote.place.empty(); };
  if (std::any_of(source.quotes.begin(), source.quotes.end(), placed)) pen.ToolButton("source-text", Phrase::kRecordSourceText);
  WriteList(pen, source.quotes, {Attr(Name::kClass, "places")});
}

}  // namespace quanlian
