// The evidence of a dossier: number, quantity with its bound, what it is, scope, status; the item in focus with its source
// words.
#include <algorithm>
#include <string>

#include "app/words/texts.h"
#include "layout/figure_setting.h"
#include "ui/dossier_parts.h"
#include "ui/quote_block.h"

namespace quanlian {
namespace {

constexpr float kTableWidth = 500;  // units of type; narrower columns stack each row
constexpr float kFigureBeside =
    260;  // units of type; in narrower columns a figure has a line of its own, so that it stays whole
constexpr float kRowPad = 7;

// Where the columns of the table start and how wide they are, CSS pixels.
struct TableColumns {
  float number, number_width;
  float figure, figure_width;
  float what, what_width;
  float scope, scope_width;
  float status, status_width;
};

TableColumns DivideTable(const Column& column) {
  const float s = column.frame().type_scale;
  const float gap = 14 * s;
  const float width = column.width();
  TableColumns t{};
  t.number = column.left() + 6 * s;
  t.number_width = 30 * s;
  t.figure = t.number + t.number_width;
  t.figure_width = width * 0.21F;
  t.what = t.figure + t.figure_width + gap;
  t.status_width = width * 0.2F;
  t.status = column.right() - t.status_width;
  t.scope_width = width * 0.17F;
  t.scope = t.status - gap - t.scope_width;
  t.what_width = t.scope - gap - t.what;
  return t;
}

// A figure set against one edge. Returns the bottom.
float DrawFigure(const DossierFrame& frame, const FigureText& figure, Align align, float left, float right, float top) {
  const FigureType type{kType.figure * frame.type_scale, kType.small * frame.type_scale};
  const SetFigure set = LayOutFigure({figure.before, figure.number, figure.after}, type, right - left, align, *frame.kept);
  for (const FigurePiece& piece : set.pieces) {
    const Color color = piece.is_number ? frame.theme->strong : frame.theme->body;
    frame.painter->Text(piece.text, piece.whole, piece.box.MovedBy({left, top}), piece.style, color);
  }
  return top + set.height;
}

// In the order of the canvas, where the place, which leads on from the scope, comes before the time.
std::vector<const Detail*> DetailsOf(const EvidenceRow& row) {
  std::vector<const Detail*> details;
  for (std::size_t i = row.details.size(); i-- > 0;) {
    if (row.details[i].form().role == DetailRole::kSetting) details.push_back(&row.details[i]);
  }
  for (const Detail& detail : row.details) {
    if (detail.form().role != DetailRole::kSetting) details.push_back(&detail);
  }
  return details;
}

// Whether it is said in the closed row; the rest, with what the source leaves open, is said where the row is opened.
bool IsInClosedRow(const Detail& detail) {
  return detail.stated && detail.form().role == DetailRole::kSetting;
}

// Scope, place and time as far as the source states them.
std::vector<std::string> StatedScope(const EvidenceRow& row) {
  std::vector<std::string> parts;
  if (!row.scope.empty()) parts.push_back(row.scope);
  for (const Detail* detail : DetailsOf(row)) {
    if (IsInClosedRow(*detail) && !detail->IsSaidBy(row.scope)) parts.push_back(detail->text);
  }
  return parts;
}

void DrawCautions(const EvidenceRow& row, Column* column) {
  for (const std::string& caution : row.cautions) {
    column->Paragraph(caution, kType.small - 0.5F, Weight::kRegular, column->frame().theme->caution);
  }
}

// What opens below the row in focus.
void DrawOpened(const EvidenceRow& row, Color accent, float indent, Column* column) {
  const float s = column->frame().type_scale;
  Column inner(column->frame(), column->left() + indent, column->y(), column->width() - indent - 6 * s);
  inner.Gap(4);
  DrawQuotes(row.quotes, accent, &inner);
  if (!row.note.empty()) {
    inner.Paragraph(row.note, kType.small, Weight::kRegular, column->frame().theme->body);
    inner.Gap(4);
  }
  for (const Detail* detail : DetailsOf(row)) {
    if (IsInClosedRow(*detail)) continue;
    inner.Paragraph(detail->text, kType.small, Weight::kRegular, column->frame().theme->muted);
  }
  column->MoveTo(inner.y());
}

float DrawTableRow(const EvidenceRow& row, const TableColumns& t, Column* column) {
  const DossierFrame& frame = column->frame();
  const float top = column->y();
  const float line_drop = 4 * frame.type_scale;  // small text stands beside the figure's middle
  Column number(frame, t.number, top + line_drop, t.number_width);
  number.Paragraph(row.number, kType.small, Weight::kRegular, frame.theme->muted);
  float bottom = number.y();
  if (row.figure) {
    bottom = std::max(bottom, DrawFigure(frame, *row.figure, Align::kRight, t.figure, t.figure + t.figure_width, top));
  }
  Column what(frame, t.what, top + line_drop, t.what_width);
  what.Paragraph(row.what, kType.body, Weight::kRegular, frame.theme->strong);
  DrawCautions(row, &what);
  Column scope(frame, t.scope, top + line_drop, t.scope_width);
  for (const std::string& part : StatedScope(row)) scope.Paragraph(part, kType.small, Weight::kRegular, frame.theme->body);
  const Box pill = Column(frame, 0, 0, 0).Pill(row.status, {t.status, top + line_drop - 2 * frame.type_scale}, t.status_width);
  return std::max({bottom, what.y(), scope.y(), pill.bottom});
}

float DrawStackedRow(const EvidenceRow& row, Column* column) {
  const DossierFrame& frame = column->frame();
  const float s = frame.type_scale;
  const bool beside = column->width() >= kFigureBeside * s;
  if (row.figure && !beside) {
    column->MoveTo(DrawFigure(frame, *row.figure, Align::kLeft, column->left() + 6 * s, column->right(), column->y()));
  }
  const float figure_width = row.figure && beside ? column->width() * 0.45F : 0;
  Column what(frame, column->left() + 6 * s, column->y(), column->width() - figure_width - 16 * s);
  what.Paragraph(row.what, kType.body, Weight::kRegular, frame.theme->strong);
  for (const std::string& part : StatedScope(row)) what.Paragraph(part, kType.small, Weight::kRegular, frame.theme->body);
  DrawCautions(row, &what);
  Column number(frame, what.left(), what.y(), 30 * s);
  number.Paragraph(row.number, kType.small, Weight::kRegular, frame.theme->muted);
  Column status(frame, what.left() + 32 * s, what.y(), what.width() - 32 * s);
  status.Paragraph(row.status, kType.small, Weight::kRegular, frame.theme->muted);
  what.MoveTo(std::max(number.y(), status.y()));
  if (!row.figure || !beside) return what.y();
  const float right = column->right() - 6 * s;
  return std::max(what.y(), DrawFigure(frame, *row.figure, Align::kRight, right - figure_width, right, column->y()));
}

void DrawTableHead(const TableColumns& t, Column* column) {
  const DossierFrame& frame = column->frame();
  const Lang lang = frame.session->state().lang;
  const float top = column->y();
  const auto cell = [&](Phrase phrase, float x, float width) {
    Column head(frame, x, top, width);
    head.Paragraph(Say(phrase, lang), kType.small, Weight::kRegular, frame.theme->muted);
    column->MoveTo(std::max(column->y(), head.y()));
  };
  cell(Phrase::kRecordNumber, t.number, t.number_width);
  const TextStyle style{kType.small * frame.type_scale, Weight::kRegular};
  const float figure_width = frame.kept->Width(Say(Phrase::kRecordFigure, lang), style);
  cell(Phrase::kRecordFigure, t.figure + t.figure_width - figure_width, figure_width + 1);
  cell(Phrase::kRecordWhat, t.what, t.what_width);
  cell(Phrase::kRecordScope, t.scope, t.scope_width);
  cell(Phrase::kRecordStatus, t.status, t.status_width);
  column->Gap(4);
  column->Rule();
}

}  // namespace

void DrawEvidence(const Dossier& dossier, Color accent, Column* column) {
  if (dossier.evidence.empty()) return;
  const DossierFrame& frame = column->frame();
  const State& state = frame.session->state();
  column->Heading(Say(Phrase::kRecordEvidence, state.lang));
  const bool table = column->width() >= kTableWidth * frame.type_scale;
  const TableColumns t = DivideTable(*column);
  if (table) DrawTableHead(t, column);
  const ItemRef focus = frame.session->focused_row();
  for (const EvidenceRow& row : dossier.evidence) {
    const float top = column->y();
    const bool open = row.at == focus;
    const FadeScope fade(*frame.painter, frame.session->Faded(row.at));
    column->Gap(kRowPad);
    column->MoveTo(table ? DrawTableRow(row, t, column) : DrawStackedRow(row, column));
    if (open) DrawOpened(row, accent, table ? t.what - column->left() : 6 * frame.type_scale, column);
    column->Gap(kRowPad);
    const Box box{column->left(), top, column->right(), column->y()};
    if (open) frame.painter->FillBehind(box, frame.theme->selected, 4);
    frame.targets->push_back({box, row.at});
    column->Rule();
  }
}

}  // namespace quanlian
