// The parts of a dossier that are lists of words: head, facts, means, people, silences, conflicts, quotes, legend.
#include "app/outline/outcome_groups.h"
#include "app/words/texts.h"
#include "ui/dossier_parts.h"
#include "ui/quote_block.h"

namespace quanlian {
namespace {

std::string_view Heading(const Column& column, Phrase phrase) {
  return Say(phrase, column.frame().session->state().lang);
}

bool CourtOnly(const Column& column) {
  return column.frame().session->state().court_only;
}

// What a dossier says of its own item, other than what is set on it: of stages and links, which no court decides, too.
FadeScope FadeOwnWords(const Dossier& dossier, const Column& column) {
  const bool frame_of_others = dossier.at.kind == ItemKind::kStage || dossier.at.kind == ItemKind::kLink;
  const bool faded = (frame_of_others && CourtOnly(column)) || column.frame().session->Faded(dossier.at);
  return {*column.frame().painter, faded};
}

}  // namespace

void DrawDossierHead(const Dossier& dossier, Column* column) {
  const Theme& theme = *column->frame().theme;
  const FadeScope fade(*column->frame().painter, column->frame().session->Faded(dossier.at));
  column->Paragraph(dossier.kind_label, kType.small, Weight::kRegular, theme.muted);
  column->Paragraph(dossier.title, kType.title, Weight::kBold, theme.strong);
  const bool repeated = dossier.at.kind == ItemKind::kLink;  // what passed stands among the facts
  if (!dossier.subtitle.empty() && !repeated) {
    column->Gap(2);
    column->Paragraph(dossier.subtitle, kType.body, Weight::kRegular, theme.body);
  }
  if (!dossier.basis.empty()) {
    const FadeScope fade_basis = FadeOwnWords(dossier, *column);
    column->Gap(6);
    column->DashedNotice(dossier.basis);
  }
  for (const PartyLine& party : dossier.parties) {
    if (party.at != dossier.at) continue;
    for (const std::string& note : party.notes) column->Paragraph(note, kType.small, Weight::kRegular, theme.caution);
  }
}

void DrawOverview(const Outline& outline, Column* column) {
  const Theme& theme = *column->frame().theme;
  column->Gap(6);
  {
    const FadeScope fade(*column->frame().painter, CourtOnly(*column));
    column->Paragraph(outline.summary, kType.body, Weight::kRegular, theme.body);
  }
  if (!outline.translation_note.empty()) {
    column->Gap(4);
    column->Paragraph(outline.translation_note, kType.small, Weight::kRegular, theme.muted);
  }
  column->Heading(Heading(*column, Phrase::kRecordOutcomes));
  for (const OutcomeGroup& group : OutcomeGroups(outline)) {
    const Dossier& dossier = *group.dossier;
    const float top = column->y();
    column->Gap(6);
    column->Paragraph(dossier.card.title, kType.body, Weight::kBold, theme.strong);
    for (const OutcomeRow* row : group.outcomes) {
      const OutcomeRow& outcome = *row;
      const FadeScope fade(*column->frame().painter, column->frame().session->Faded(outcome.at));
      column->Paragraph(outcome.what, kType.body, Weight::kRegular, theme.body);
      column->Paragraph(outcome.headline, kType.body, Weight::kRegular, theme.muted);
    }
    if (dossier.outcomes.empty()) {
      column->Gap(4);
      column->DashedNotice(dossier.no_outcome);
    }
    column->Gap(6);
    column->frame().targets->push_back({{column->left(), top, column->right(), column->y()}, dossier.at});
    column->Rule();
  }
}

void DrawFacts(const Dossier& dossier, Column* column) {
  if (dossier.facts.empty()) return;
  const FadeScope fade(*column->frame().painter, column->frame().session->Faded(dossier.at));
  column->Gap(10);
  for (const Fact& fact : dossier.facts) column->FactLine(fact);
}

void DrawMeans(const Dossier& dossier, Color accent, Column* column) {
  if (dossier.means.empty()) return;
  const Theme& theme = *column->frame().theme;
  column->Heading(Heading(*column, Phrase::kRecordMeans));
  for (const MeansLine& means : dossier.means) {
    const FadeScope fade(*column->frame().painter, CourtOnly(*column) && !IsDecided(means.status_kind));
    column->Paragraph(means.what, kType.body, Weight::kRegular, theme.body);
    column->Paragraph(means.status, kType.small - 0.5F, Weight::kRegular, theme.muted);
    column->Gap(5);
    DrawQuotes(means.quotes, accent, column);
  }
}

void DrawPeople(const Dossier& dossier, Column* column) {
  const Theme& theme = *column->frame().theme;
  bool first = true;
  for (const PartyLine& party : dossier.parties) {
    if (party.at == dossier.at) continue;
    if (first) column->Heading(Heading(*column, Phrase::kRecordPeople));
    first = false;
    const FadeScope fade(*column->frame().painter, column->frame().session->Faded(party.at));
    const float top = column->y();
    column->Paragraph(party.name, kType.body, Weight::kBold, theme.strong);
    if (!party.role.empty()) column->Paragraph(party.role, kType.small, Weight::kRegular, theme.body);
    if (!party.standing.empty()) column->Paragraph(party.standing, kType.small, Weight::kRegular, theme.muted);
    for (const std::string& note : party.notes) column->Paragraph(note, kType.small, Weight::kRegular, theme.caution);
    column->frame().targets->push_back({{column->left(), top, column->right(), column->y()}, party.at});
    column->Gap(8);
  }
}

void DrawSilences(const Dossier& dossier, Column* column) {
  if (dossier.silences.empty()) return;
  column->Heading(Heading(*column, Phrase::kRecordSilences));
  for (const SilenceRow& silence : dossier.silences) column->SilenceLine(silence.what);
}

void DrawConflicts(const Dossier& dossier, Color accent, Column* column) {
  if (dossier.conflicts.empty()) return;
  const Theme& theme = *column->frame().theme;
  column->Heading(Heading(*column, Phrase::kRecordConflicts));
  for (const ConflictRow& conflict : dossier.conflicts) {
    const FadeScope fade(*column->frame().painter, column->frame().session->Faded(conflict.at));
    const float pad = 10 * column->frame().type_scale;
    const float top = column->y();
    Column inner(column->frame(), column->left() + pad, top + pad * 0.8F, column->width() - 2 * pad);
    inner.Paragraph(conflict.point, kType.body, Weight::kBold, theme.caution);
    for (const AccountLine& account : conflict.says) {
      inner.Gap(4);
      inner.Paragraph(account.source_label, kType.small - 0.5F, Weight::kRegular, theme.muted);
      inner.Paragraph(account.text, kType.small, Weight::kRegular, theme.body);
      DrawQuotes(account.quotes, accent, &inner);
    }
    if (!conflict.note.empty()) {
      inner.Gap(4);
      inner.Paragraph(conflict.note, kType.small, Weight::kRegular, theme.muted);
    }
    column->MoveTo(inner.y() + pad * 0.8F);
    column->frame().painter->FillBehind({column->left(), top, column->right(), column->y()}, theme.caution_fill,
                                        8 * column->frame().type_scale);
    column->Gap(8);
  }
}

void DrawOwnQuotes(const Dossier& dossier, Color accent, Column* column) {
  if (dossier.quotes.empty()) return;
  column->Heading(Heading(*column, Phrase::kRecordWords));
  const FadeScope fade = FadeOwnWords(dossier, *column);
  DrawQuotes(dossier.quotes, accent, column);
}

void DrawLegend(const Outline& outline, Column* column) {
  const Theme& theme = *column->frame().theme;
  column->Heading(Heading(*column, Phrase::kRecordLegend));
  for (const LegendRow& row : outline.legend) {
    column->Paragraph(row.word, kType.small, Weight::kBold, theme.strong);
    column->Paragraph(row.meaning, kType.small, Weight::kRegular, theme.body);
    column->Gap(5);
  }
}

}  // namespace quanlian
