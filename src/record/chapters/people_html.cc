// People, organisations and means.
#include "record/chapters/people_html.h"

#include "record/chapters/quotes_html.h"

namespace quanlian {
namespace {

void WriteLine(Pen& pen, const PartyLine& party) {
  const bool has_place = pen.Claim(party.at);
  const Element item(pen.html, Tag::kLi, has_place ? Pen::ItemAttrs(party.at, "party") : Attrs{{Name::kClass, "party"}});
  {
    const Element line(pen.html, Tag::kP);
    const Element name(pen.html, Tag::kStrong);
    pen.ItemLink(party.at, party.name);
  }
  pen.Paragraph(party.role);
  pen.Paragraph(party.standing, "status");
  for (const std::string& note : party.notes) pen.Paragraph(note, "caution");
  std::vector<QuoteText> quotes;
  for (const QuoteText& quote : party.quotes) {
    if (!pen.HomeShows(party.at, quote)) quotes.push_back(quote);
  }
  WriteQuotes(pen, quotes);
}

}  // namespace

void WriteMeans(Pen& pen, const std::vector<MeansLine>& means, int level) {
  if (means.empty()) return;
  pen.Heading(level, pen.Say(Phrase::kRecordMeans));
  const Element list(pen.html, Tag::kUl, {Attr(Name::kClass, "means")});
  for (const MeansLine& line : means) {
    const Element item(pen.html, Tag::kLi, IsDecided(line.status_kind) ? Attrs{} : Attrs{{Name::kClass, "not-court"}});
    {
      const Element words(pen.html, Tag::kP);
      pen.html.Text(line.what);
      pen.html.Text(" ");
      pen.html.Leaf(Tag::kSpan, {Attr(Name::kClass, "status")}, line.status);
    }
    WriteQuotes(pen, line.quotes);
  }
}

void WritePeople(Pen& pen, const RowRefs<PartyLine>& parties, int level) {
  if (parties.empty()) return;
  pen.Heading(level, pen.Say(Phrase::kRecordPeople));
  const Element list(pen.html, Tag::kUl, {Attr(Name::kClass, "people")});
  for (const PartyLine& party : parties) WriteLine(pen, party);
}

}  // namespace quanlian
