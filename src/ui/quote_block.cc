#include "ui/quote_block.h"

#include <algorithm>
#include <string>

namespace quanlian {
namespace {

constexpr float kBar = 3;
constexpr float kPad = 10;

// Draws the part of `quote` that stands on one line of `plain`, the runs joined.
void DrawLine(const QuoteText& quote, const std::string& plain, const KeptLine& line, Point at, TextStyle style,
              const DossierFrame& frame) {
  const float line_height = style.size * kParagraphLeading;
  const std::size_t line_end = line.start + line.size;
  std::size_t run_start = 0;
  float x = at.x;
  for (const QuoteRun& run : quote.runs) {
    const std::size_t start = std::max(run_start, line.start);
    const std::size_t end = std::min(run_start + run.text.size(), line_end);
    run_start += run.text.size();
    if (start >= end) continue;
    const std::string_view part(plain.data() + start, end - start);
    const float width = frame.kept->Width(part, style);
    const Box box{x, at.y, x + width, at.y + line_height};
    if (run.mark == QuoteMark::kFigure) frame.painter->Fill(box.Inset(line_height * 0.07F), frame.theme->mark, 3);
    const bool damaged = run.mark == QuoteMark::kDamaged;
    frame.painter->Text(part, plain, box, style, damaged ? frame.theme->muted : frame.theme->strong);
    if (damaged) frame.painter->Line({box.left, box.center().y}, {box.right, box.center().y}, frame.theme->muted, 1);
    x += width;
  }
}

}  // namespace

void DrawQuote(const QuoteText& quote, Color accent, Column* column) {
  const DossierFrame& frame = column->frame();
  const float pad = kPad * frame.type_scale;
  const TextStyle style{(kType.body + 1) * frame.type_scale, Weight::kRegular};
  const float line_height = style.size * kParagraphLeading;
  const std::string plain = quote.Plain();
  const float top = column->y();
  const KeptLines::Lines lines = frame.kept->Break(plain, column->width() - 2 * pad, style);
  const float text_bottom = top + pad * 0.5F + static_cast<float>(lines.size()) * line_height;
  const std::string place = quote.source_label + (quote.source_label.empty() ? "" : " · ") + quote.place;
  const float place_height = ParagraphHeight(frame, place, column->width() - 2 * pad, kType.small - 0.5F, Weight::kRegular);
  const Box block{column->left(), top, column->right(), text_bottom + place_height + pad * 0.6F};
  frame.painter->Fill(block, frame.theme->side, 0);
  frame.painter->Fill({block.left, block.top, block.left + kBar * frame.type_scale, block.bottom}, accent);
  float y = top + pad * 0.5F;
  for (const KeptLine& line : lines) {
    DrawLine(quote, plain, line, {column->left() + pad, y}, style, frame);
    y += line_height;
  }
  Column source(frame, column->left() + pad, y, column->width() - 2 * pad);
  source.Paragraph(place, kType.small - 0.5F, Weight::kRegular, frame.theme->muted);
  column->MoveTo(block.bottom);
  for (const RepairNote& repair : quote.repairs) {
    column->Gap(4);
    column->Notice(repair.in_words, frame.theme->caution_fill, frame.theme->caution);
  }
}

void DrawQuotes(const std::vector<QuoteText>& quotes, Color accent, Column* column) {
  for (const QuoteText& quote : quotes) {
    DrawQuote(quote, accent, column);
    column->Gap(6);
  }
}

}  // namespace quanlian
