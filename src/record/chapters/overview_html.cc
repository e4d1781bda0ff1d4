// Masthead and chain.
#include "record/chapters/overview_html.h"

#include <algorithm>
#include <string>

#include "record/chapters/quotes_html.h"
#include "record/svg/chain_drawing.h"

namespace quanlian {
namespace {

// The style sheet knows four accents; a longer chain uses them again.
std::string AccentClass(std::string_view kind, std::size_t position) {
  return std::string(kind) + " accent-" + std::to_string(position % 4 + 1);
}

// What no court decided fades with that class (web/record.css).
std::string CourtClass(std::string_view css_class, bool decided) {
  return std::string(css_class) + (decided ? "" : " not-court");
}

void WriteFigureLines(Pen& pen, const CardText& card) {
  const bool decided = card.figure_decided || !card.figure;
  if (card.figure) {
    const Element line(pen.html, Tag::kP, {Attr(Name::kClass, CourtClass("headline", decided))});
    WriteFigure(pen, *card.figure);
  }
  pen.Paragraph(card.figure_words, CourtClass(card.figure ? "counted" : "unstated", decided));
  pen.Paragraph(card.scope, CourtClass("muted", decided));
}

void WriteCard(Pen& pen, const Dossier& dossier, const std::string& css_class) {
  const CardText& card = dossier.card;
  const Element item(pen.html, Tag::kLi, {Attr(Name::kClass, css_class)});
  pen.Paragraph(card.kicker, "kicker");
  {
    const Element title(pen.html, Tag::kP, {Attr(Name::kClass, "title")});
    pen.html.Leaf(
        Tag::kA,
        {Attr(Name::kAriaDescribedby, Pen::SpeechId(dossier.at)), Attr(UrlName::kHref, Url::Fragment(ElementId(dossier.at)))},
        card.title);
  }
  WriteFigureLines(pen, card);
  for (const CardRemark& line : card.lines) pen.Paragraph(line.text, CourtClass("muted", line.decided));
  pen.Paragraph(card.outcome, CourtClass(card.outcome_not_stated ? "pill unstated" : "pill", card.outcome_decided));
  pen.Paragraph(card.silences, "muted");
}

}  // namespace

void WriteMasthead(Pen& pen, const RecordOrigin& origin) {
  const Outline& outline = pen.outline;
  const bool has_place = pen.ClaimHome(outline.whole.at);
  const Element header(pen.html, Tag::kHeader,
                       has_place ? Pen::ItemAttrs(outline.whole.at, "masthead") : Attrs{{Name::kClass, "masthead"}});
  pen.Paragraph(pen.Say(Phrase::kRecordKicker), "kicker");
  pen.Heading(1, outline.title);
  pen.Paragraph(outline.summary, "summary not-court");
  pen.Paragraph(outline.translation_note, "note");
  {
    const Element list(pen.html, Tag::kDl);
    for (const Fact& fact : outline.facts) pen.FactRow(fact.label, fact.value, fact.not_stated);
    pen.FactRow(pen.Say(Phrase::kRecordCaseDigest), origin.case_sha256);
    const Element row(pen.html, Tag::kDiv, {Attr(Name::kClass, "paper")});
    pen.html.Leaf(Tag::kDt, pen.Say(Phrase::kRecordAddress));
    pen.html.Leaf(Tag::kDd, {Attr(Name::kId, "page-address")}, origin.address);
  }
  pen.Paragraph(pen.Say(Phrase::kRecordItemOnly), "paper item-only");
  pen.html.Leaf(Tag::kP, {Attr(Name::kId, "page-item"), Attr(Name::kClass, "paper item-only")}, "");
}

void WriteChain(Pen& pen) {
  const Outline& outline = pen.outline;
  const Element section(pen.html, Tag::kSection, {Attr(Name::kId, "section-chain"), Attr(Name::kClass, "overview")});
  pen.Heading(2, pen.Say(Phrase::kRecordChain));
  WriteChainDrawing(pen);
  const std::vector<const Dossier*> apart = outline.Apart();
  const bool branches = !apart.empty();
  {
    const Element list(pen.html, Tag::kOl, {Attr(Name::kClass, branches ? "chain branching" : "chain")});
    for (const Dossier* dossier : outline.InLine()) {
      const bool stage = dossier->at.kind == ItemKind::kStage;
      WriteCard(pen, *dossier, stage ? AccentClass("stage", static_cast<std::size_t>(dossier->position) - 1) : "link");
    }
  }
  if (!branches) return;
  pen.Paragraph(pen.Say(Phrase::kOutlineApartLabel), "note");
  const Element list(pen.html, Tag::kUl, {Attr(Name::kClass, "chain branching")});
  for (const Dossier* dossier : apart) WriteCard(pen, *dossier, "link");
}

}  // namespace quanlian
