#include "ui/column.h"

#include <algorithm>

namespace quanlian {
namespace {

constexpr float kNoticePad = 10;
constexpr float kRadius = 8;
constexpr float kLabelShare = 0.34F;  // of the column, for labels of facts
constexpr float kLabelWidest = 120;   // units of type

}  // namespace

Column::Column(const DossierFrame& frame, float left, float top, float width_in_pixels)
    : frame_(&frame), left_(left), y_(top), width_(width_in_pixels) {}

Box Column::Paragraph(std::string_view text, float size, Weight weight, Color color, float indent) {
  const TextStyle style{size * frame_->type_scale, weight};
  const float line_height = style.size * kParagraphLeading;
  const float left = left_ + indent * frame_->type_scale;
  const float top = y_;
  float widest = 0;
  if (!text.empty()) {
    for (const KeptLine& line : frame_->kept->Break(text, right() - left, style)) {
      frame_->painter->Text(line.Of(text), text, {left, y_, left + line.width, y_ + line_height}, style, color);
      widest = std::max(widest, line.width);
      y_ += line_height;
    }
  }
  return {left, top, left + widest, y_};
}

void Column::Heading(std::string_view text) {
  Gap(18);
  Paragraph(text, kType.heading, Weight::kBold, frame_->theme->strong);
  Gap(5);
}

void Column::FactLine(const Fact& fact) {
  const float label_width = std::min(width_ * kLabelShare, kLabelWidest * frame_->type_scale);
  const float top = y_;
  Column label(*frame_, left_, top, label_width - 8 * frame_->type_scale);
  label.Paragraph(fact.label, kType.small, Weight::kRegular, frame_->theme->muted);
  Column value(*frame_, left_ + label_width, top, width_ - label_width);
  const Box box =
      value.Paragraph(fact.value, kType.small, Weight::kRegular, fact.not_stated ? frame_->theme->muted : frame_->theme->body);
  if (fact.not_stated) {
    frame_->painter->DashedLine({box.left, box.bottom}, {box.right, box.bottom}, frame_->theme->outline, 1);
  }
  y_ = std::max(label.y(), value.y());
  Gap(3);
}

void Column::SilenceLine(std::string_view text) {
  const float radius = 4.5F * frame_->type_scale;
  const float line_height = kType.body * frame_->type_scale * kParagraphLeading;
  const Point middle{left_ + radius + 1, y_ + line_height / 2};
  frame_->painter->DashedCircle(middle, radius, frame_->theme->outline, 1.3F);
  Paragraph(text, kType.body - 0.5F, Weight::kRegular, frame_->theme->body, 18);
  Gap(5);
}

void Column::Notice(std::string_view text, Color fill, Color color) {
  const float pad = kNoticePad * frame_->type_scale;
  const float height = ParagraphHeight(*frame_, text, width_ - 2 * pad, kType.small, Weight::kRegular);
  frame_->painter->Fill({left_, y_, right(), y_ + height + 2 * pad * 0.8F}, fill, kRadius * frame_->type_scale);
  Column inner(*frame_, left_ + pad, y_ + pad * 0.8F, width_ - 2 * pad);
  inner.Paragraph(text, kType.small, Weight::kRegular, color);
  y_ = inner.y() + pad * 0.8F;
}

void Column::DashedNotice(std::string_view text) {
  const float pad = kNoticePad * frame_->type_scale;
  const float top = y_;
  Column inner(*frame_, left_ + pad, y_ + pad * 0.8F, width_ - 2 * pad);
  inner.Paragraph(text, kType.small, Weight::kRegular, frame_->theme->body);
  y_ = inner.y() + pad * 0.8F;
  frame_->painter->DashedOutline({left_, top, right(), y_}, frame_->theme->outline, kRadius * frame_->type_scale, 1.2F);
}

Box Column::Pill(std::string_view text, Point at, float max_width) {
  const float pad = 8 * frame_->type_scale;
  const TextStyle style{(kType.small - 0.5F) * frame_->type_scale, Weight::kRegular};
  const float line_height = style.size * 1.35F;
  float widest = 0;
  float y = at.y + 2 * frame_->type_scale;
  for (const KeptLine& line : frame_->kept->Break(text, max_width - 2 * pad, style)) {
    const Box line_box{at.x + pad, y, at.x + pad + line.width, y + line_height};
    frame_->painter->Text(line.Of(text), text, line_box, style, frame_->theme->muted);
    widest = std::max(widest, line.width);
    y += line_height;
  }
  const Box box{at.x, at.y, at.x + widest + 2 * pad, y + 2 * frame_->type_scale};
  frame_->painter->Outline(box, frame_->theme->rule, 9 * frame_->type_scale, 1);
  return box;
}

void Column::Rule() {
  frame_->painter->Line({left_, y_}, {right(), y_}, frame_->theme->rule, 1);
}

float ParagraphHeight(const DossierFrame& frame, std::string_view text, float width, float size, Weight weight) {
  if (text.empty()) return 0;
  const TextStyle style{size * frame.type_scale, weight};
  const std::size_t lines = frame.kept->Break(text, width, style).size();
  return static_cast<float>(lines) * style.size * kParagraphLeading;
}

}  // namespace quanlian
