// A party's entry in the list of people and organisations.
#include "record/chapters/party_html.h"

#include <string>
#include <utility>

#include "record/chapters/dossier_html.h"
#include "record/chapters/quotes_html.h"

namespace quanlian {
namespace {

struct Mention {
  ItemRef at;
  std::string number;  // empty where the item has none
  std::string words;
};

// Keeps the rows that have no place yet; the others become mentions.
template <class Row, class MakeMention>
RowRefs<Row> TakeNew(const Pen& pen, const RowRefs<Row>& rows, const MakeMention& make, std::vector<Mention>* mentions) {
  RowRefs<Row> fresh;
  for (const Row& row : rows) {
    if (pen.HasPlace(row.at)) {
      mentions->push_back(make(row));
    } else {
      fresh.push_back(row);
    }
  }
  return fresh;
}

void WriteMentions(Pen& pen, const std::vector<Mention>& mentions) {
  if (mentions.empty()) return;
  const Element line(pen.html, Tag::kDiv, {Attr(Name::kClass, "mentions")});
  pen.html.Leaf(Tag::kSpan, pen.Say(Phrase::kRecordElsewhere));
  pen.html.Text(" ");
  const Element list(pen.html, Tag::kUl);
  for (const Mention& mention : mentions) {
    const Element item(pen.html, Tag::kLi);
    pen.NumberedLink(mention.at, mention.number, mention.words);
  }
}

}  // namespace

RowRefs<PartyLine> OtherParties(const Dossier& dossier) {
  RowRefs<PartyLine> others;
  for (const PartyLine& party : dossier.parties) {
    if (party.at != dossier.at) others.push_back(party);
  }
  return others;
}

void WriteOwnNotes(Pen& pen, const Dossier& dossier) {
  for (const PartyLine& party : dossier.parties) {
    if (party.at != dossier.at) continue;
    for (const std::string& note : party.notes) pen.Paragraph(note, "caution");
  }
}

void WriteParty(Pen& pen, const Dossier& dossier, int level) {
  Dossier rest = dossier;
  std::vector<Mention> mentions;
  rest.evidence = TakeNew(
      pen, dossier.evidence,
      [](const EvidenceRow& row) {
        return Mention{row.at, row.number, row.what};
      },
      &mentions);
  rest.outcomes = TakeNew(
      pen, dossier.outcomes,
      [](const OutcomeRow& row) {
        return Mention{row.at, row.number, row.what};
      },
      &mentions);
  rest.silences = TakeNew(
      pen, dossier.silences,
      [](const SilenceRow& row) {
        return Mention{row.at, {}, row.what};
      },
      &mentions);
  rest.conflicts = TakeNew(
      pen, dossier.conflicts,
      [](const ConflictRow& row) {
        return Mention{row.at, {}, row.point};
      },
      &mentions);
  const std::string no_outcome = std::exchange(rest.no_outcome, {});
  if (!pen.ClaimHome(dossier.at)) {
    pen.ItemReference(dossier.at, dossier.title);
    return;
  }
  const Element section(pen.html, Tag::kSection, Pen::ItemAttrs(dossier.at, "person"));
  pen.ItemHeading(level, dossier.at, dossier.title, dossier.kind_label);
  pen.ToolButton("compare", Phrase::kRecordCompare);
  WriteDossierParts(pen, rest, level + 1);
  pen.Paragraph(no_outcome, "unstated");
  WriteMentions(pen, mentions);
}

}  // namespace quanlian
