// The outcomes of a dossier: what was decided, the terms as bars over the statutory ranges of each charge, what is left open.
#include <algorithm>
#include <cmath>
#include <string>

#include "app/words/texts.h"
#include "base/text.h"
#include "model/law.h"
#include "ui/dossier_parts.h"
#include "ui/quote_block.h"

namespace quanlian {
namespace {

constexpr float kMonthsPerYear = 12;
constexpr float kTermBar = 16;  // units of type
constexpr float kRangeBar = 8;

// The common axis of an outcome, from 0 to a whole number of years.
struct MonthAxis {
  float left = 0;
  float pixels_per_month = 0;
  int years = 0;

  [[nodiscard]] float At(double months) const { return left + static_cast<float>(months) * pixels_per_month; }
};

MonthAxis AxisFor(const OutcomeRow& row, float left, float width) {
  int longest = static_cast<int>(kMonthsPerYear);
  const auto include = [&longest](const SanctionLine& range) {
    if (!range.HasBar() || !IsTermOfLiberty(range.family)) return;
    longest = std::max(longest, static_cast<int>(std::ceil(*range.max_months)));
  };
  for (const SanctionLine& sanction : row.sanctions) include(sanction);
  for (const ChargeRow& charge : row.charges) {
    for (const SanctionLine& range : charge.statutory) include(range);
  }
  MonthAxis axis;
  axis.left = left;
  axis.years = static_cast<int>(std::ceil(static_cast<float>(longest) / kMonthsPerYear));
  axis.pixels_per_month = width / (static_cast<float>(axis.years) * kMonthsPerYear);
  return axis;
}

void DrawAxis(const MonthAxis& axis, Column* column) {
  const DossierFrame& frame = column->frame();
  const TextStyle style{(kType.small - 0.5F) * frame.type_scale, Weight::kRegular};
  const float line = style.size * 1.35F;
  const int step = axis.years > 8 ? 2 : 1;
  const float y = column->y();
  frame.painter->Line({axis.left, y}, {axis.At(axis.years * 12), y}, frame.theme->outline, 1);
  for (int year = 0; year <= axis.years; year += step) {
    const float x = axis.At(year * 12);
    frame.painter->Line({x, y}, {x, y + 4 * frame.type_scale}, frame.theme->outline, 1);
    const std::string label = FillSlots(Say(Phrase::kUiYears, frame.session->state().lang), {{"count", std::to_string(year)}});
    const float width = frame.kept->Width(label, style);
    const float label_x = std::clamp(x - width / 2, axis.left, column->right() - width);
    frame.painter->Text(label, label, {label_x, y + 4 * frame.type_scale, label_x + width, y + 4 * frame.type_scale + line},
                        style, frame.theme->muted);
  }
  column->MoveTo(y + 4 * frame.type_scale + line);
}

// One sanction: its words, and its bar when it is a term whose months are stated; hollow where it is suspended.
void DrawSanction(const SanctionLine& sanction, const MonthAxis& axis, Color accent, Column* column) {
  const DossierFrame& frame = column->frame();
  column->Gap(5);
  if (!sanction.who.empty()) column->Paragraph(sanction.who, kType.small, Weight::kRegular, frame.theme->body);
  column->Paragraph(sanction.Words(), kType.body, Weight::kBold, frame.theme->strong);
  if (!sanction.note.empty()) column->Paragraph(sanction.note, kType.small, Weight::kRegular, frame.theme->muted);
  column->Gap(3);
  if (!sanction.HasBar() || !IsTermOfLiberty(sanction.family)) return;
  const float height = kTermBar * frame.type_scale;
  const float y = column->y();
  const float left = axis.At(*sanction.min_months);
  const Box bar{left, y, std::max(axis.At(*sanction.max_months), left + 3), y + height};
  if (sanction.family == SanctionFamily::kCustodySuspended) {
    frame.painter->Outline(bar, accent, 3, 2);
  } else {
    frame.painter->Fill(bar, accent, 3);
  }
  column->MoveTo(y + height);
  column->Gap(3);
}

void DrawCharge(const ChargeRow& charge, const MonthAxis& axis, Column* column) {
  const DossierFrame& frame = column->frame();
  column->Gap(8);
  const float article_width = column->width() * 0.36F;
  Column article(frame, column->right() - article_width, column->y(), article_width);
  const float top = column->y();
  Column name(frame, column->left(), top, column->width() - article_width - 10 * frame.type_scale);
  name.Paragraph(charge.name, kType.small, Weight::kRegular, frame.theme->body);
  article.Paragraph(charge.article, kType.small - 0.5F, Weight::kRegular, frame.theme->muted);
  if (!charge.found.empty()) name.Paragraph(charge.found, kType.small, Weight::kBold, frame.theme->body);
  column->MoveTo(std::max(name.y(), article.y()) + 3 * frame.type_scale);
  const float y = column->y();
  const float height = kRangeBar * frame.type_scale;
  float parity = 0;
  for (const SanctionLine& range : charge.statutory) {
    if (range.family != SanctionFamily::kCustody || !range.HasBar()) continue;
    const Box bar{axis.At(*range.min_months), y, axis.At(*range.max_months), y + height};
    frame.painter->Fill(bar, frame.theme->range, 2);
    if (parity > 0) frame.painter->Fill({bar.left - 1, y, bar.left + 1, y + height}, frame.theme->card);
    parity = 1;
  }
  column->MoveTo(y + height + 2 * frame.type_scale);
  for (const SanctionLine& range : charge.statutory) {
    column->Paragraph(range.Words(), kType.small - 0.5F, Weight::kRegular, frame.theme->muted);
    column->Paragraph(range.note, kType.small - 0.5F, Weight::kRegular, frame.theme->muted);
  }
}

void DrawDefendants(const OutcomeRow& row, Column* column) {
  Fact fact{std::string(Say(Phrase::kRecordDefendants, column->frame().session->state().lang)), {}, false};
  for (const std::string& defendant : row.defendants) {
    fact.value = defendant;
    column->FactLine(fact);
    fact.label.clear();  // said once
  }
}

void DrawOutcome(const OutcomeRow& row, Color accent, Column* column) {
  const DossierFrame& frame = column->frame();
  const FadeScope fade(*frame.painter, frame.session->Faded(row.at));
  const float top = column->y();
  column->Gap(6);
  const float number_width = 34 * frame.type_scale;
  Column number(frame, column->left(), column->y(), number_width);
  number.Paragraph(row.number, kType.body, Weight::kRegular, frame.theme->muted);
  Column what(frame, column->left() + number_width, column->y(), column->width() - number_width);
  what.Paragraph(row.what, kType.body, Weight::kBold, frame.theme->strong);
  column->MoveTo(what.y());
  column->Gap(4);
  const Lang lang = frame.session->state().lang;
  column->FactLine({std::string(Say(Phrase::kRecordPeopleCount, lang)), row.people, false});
  DrawDefendants(row, column);
  for (const Fact& fact : row.facts) column->FactLine(fact);
  const MonthAxis axis = AxisFor(row, column->left(), column->width());
  for (const SanctionLine& sanction : row.sanctions) DrawSanction(sanction, axis, accent, column);
  if (row.sanctions.empty()) {
    column->Gap(4);
    if (row.sanctions_not_stated)
      column->DashedNotice(row.sanctions_words);
    else
      column->Paragraph(row.sanctions_words, kType.body, Weight::kBold, frame.theme->strong);
  }
  if (!row.per_person.empty()) column->Paragraph(row.per_person, kType.small, Weight::kRegular, frame.theme->muted);
  for (const ChargeRow& charge : row.charges) DrawCharge(charge, axis, column);
  if (!row.charges.empty()) {
    column->Gap(4);
    DrawAxis(axis, column);
    column->Paragraph(Say(Phrase::kRecordStatutoryNote, lang), kType.small - 0.5F, Weight::kRegular, frame.theme->muted);
  }
  if (row.charges.empty()) {
    column->Paragraph(Say(Phrase::kRecordNoCharge, lang), kType.small, Weight::kRegular, frame.theme->muted);
  }
  if (!row.charges_open.empty()) column->Paragraph(row.charges_open, kType.small, Weight::kRegular, frame.theme->caution);
  column->Gap(3);
  column->Paragraph(row.status, kType.small, Weight::kRegular, frame.theme->muted);
  if (!row.note.empty()) column->Paragraph(row.note, kType.small, Weight::kRegular, frame.theme->body);
  if (frame.session->focused_row() == row.at) {
    column->Gap(4);
    DrawQuotes(row.quotes, accent, column);
    for (const SanctionLine& sanction : row.sanctions) DrawQuotes(sanction.quotes, accent, column);
    for (const ChargeRow& charge : row.charges) DrawQuotes(charge.quotes, accent, column);
  }
  column->Gap(8);
  const Box box{column->left() - 8 * frame.type_scale, top, column->right() + 8 * frame.type_scale, column->y()};
  if (frame.session->focused_row() == row.at) frame.painter->FillBehind(box, frame.theme->selected, 4);
  frame.targets->push_back({box, row.at});
  column->Rule();
}

}  // namespace

void DrawOutcomes(const Dossier& dossier, Color accent, Column* column) {
  if (dossier.outcomes.empty() && dossier.no_outcome.empty()) return;
  column->Heading(Say(Phrase::kRecordOutcomes, column->frame().session->state().lang));
  if (dossier.outcomes.empty()) column->DashedNotice(dossier.no_outcome);
  for (const OutcomeRow& row : dossier.outcomes) DrawOutcome(row, accent, column);
}

}  // namespace quanlian
