// Figures and quotations.
#include "record/chapters/quotes_html.h"

#include "base/text.h"

namespace quanlian {
namespace {

void WriteBlock(Pen& pen, const QuoteText& quote) {
  Attrs attributes;
  if (!quote.language.empty()) attributes.emplace_back(Name::kLang, quote.language);
  if (const auto url = pen.SourceUrl(quote.source)) attributes.emplace_back(UrlName::kCite, *url);
  const Element block(pen.html, Tag::kBlockquote, attributes);
  const Element paragraph(pen.html, Tag::kP);
  WriteQuoteRuns(pen, quote);
}

// "The source has “…”, read “…”. Certainty: high. Why."
void WriteRepair(Pen& pen, const RepairNote& repair, const std::string& language) {
  const Element note(pen.html, Tag::kP, {Attr(Name::kClass, "repair")});
  pen.html.Leaf(Tag::kStrong, pen.Say(Phrase::kRecordRepair));
  pen.html.Text(" ");
  pen.html.Leaf(Tag::kDel, {Attr(Name::kLang, language)}, repair.words);
  pen.html.Text(" → ");
  if (repair.reading.empty()) {
    pen.html.Text(pen.Say(Phrase::kRecordReadingNothing));
  } else {
    pen.html.Leaf(Tag::kQ, {Attr(Name::kLang, language)}, repair.reading);
  }
  pen.html.Text(" · ");
  pen.html.Text(FillSlots(pen.Say(Phrase::kRecordCertaintyIs), {{"certainty", repair.certainty}}));
  pen.html.Text(pen.Say(Phrase::kRecordSentenceGap));
  pen.html.Text(repair.why);
}

}  // namespace

void WriteFigure(Pen& pen, const FigureText& figure) {
  const Element whole(pen.html, Tag::kSpan, {Attr(Name::kClass, "figure")});
  if (!figure.before.empty()) {
    pen.html.Leaf(Tag::kSmall, figure.before);
    pen.html.Text(figure.joiner);
  }
  const bool words = figure.number.find_first_of("0123456789") == std::string::npos;  // "a large number" may take two lines
  pen.html.Leaf(Tag::kStrong, words ? Attrs{Attr(Name::kClass, "words")} : Attrs{}, figure.number);
  if (!figure.after.empty()) {
    pen.html.Text(figure.joiner);
    pen.html.Leaf(Tag::kSmall, figure.after);
  }
}

void WriteQuoteRuns(Pen& pen, const QuoteText& quote) {
  for (const QuoteRun& run : quote.runs) {
    switch (run.mark) {
      case QuoteMark::kPlain:
        pen.html.Text(run.text);
        break;
      case QuoteMark::kFigure:
        pen.html.Leaf(Tag::kMark, run.text);
        break;
      case QuoteMark::kDamaged:
        pen.html.Leaf(Tag::kDel, run.text);
        break;
    }
  }
}

void WriteQuotes(Pen& pen, const std::vector<QuoteText>& quotes) {
  if (quotes.empty()) return;
  const Element group(pen.html, Tag::kDiv, {Attr(Name::kClass, "quotes")});
  for (const QuoteText& quote : quotes) {
    const Element figure(pen.html, Tag::kFigure, {Attr(Name::kClass, "quote")});
    pen.SetLanguage(quote.source, quote.language);
    WriteBlock(pen, quote);
    for (const RepairNote& repair : quote.repairs) WriteRepair(pen, repair, quote.language);
    const Element caption(pen.html, Tag::kFigcaption);
    pen.ItemLink(quote.source, quote.source_label);
    if (!quote.place.empty()) {
      pen.html.Text(" · ");
      pen.html.Text(quote.place);
    }
  }
}

}  // namespace quanlian
