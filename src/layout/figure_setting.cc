#include "layout/figure_setting.h"

#include <algorithm>
#include <utility>

#include "layout/line_break.h"

namespace quanlian {
namespace {

constexpr float kLeading = 1.24F;
constexpr float kGapInSideSize = 0.33F;  // between number and its sides

// Collects pieces into rows and gives each row a common baseline.
class Setter {
 public:
  Setter(FigureType type, float width, Align align, const TextMeasure& measure)
      : gap_(type.side_size * kGapInSideSize), width_(width), align_(align), measure_(measure) {}

  void Add(std::string_view text, TextStyle style, bool is_number) {
    if (text.empty()) return;
    for (const std::string_view line : BreakLines(text, width_, style, measure_)) {
      const float advance = measure_.Width(line, style);
      if (!row_.empty() && used_ + gap_ + advance > width_) EndRow();
      used_ += (row_.empty() ? 0 : gap_) + advance;
      row_.push_back({line, text, style, {0, 0, advance, 0}, is_number});
    }
  }

  [[nodiscard]] SetFigure Take() {
    EndRow();
    return std::move(set_);
  }

 private:
  void EndRow() {
    if (row_.empty()) return;
    float largest = 0;
    for (const FigurePiece& piece : row_) largest = std::max(largest, piece.style.size);
    const float baseline = set_.height + largest * (kLeading / 2 + kBaselineBelowMiddle);
    float x = align_ == Align::kRight ? width_ - used_ : 0;
    for (FigurePiece& piece : row_) {
      const float middle = baseline - kBaselineBelowMiddle * piece.style.size;
      const float half = piece.style.size * kLeading / 2;
      piece.box = {x, middle - half, x + piece.box.right, middle + half};
      x = piece.box.right + gap_;
      set_.pieces.push_back(piece);
    }
    set_.height += largest * kLeading;
    row_.clear();
    used_ = 0;
  }

  float gap_;
  float width_;
  Align align_;
  const TextMeasure& measure_;
  std::vector<FigurePiece> row_;
  float used_ = 0;
  SetFigure set_;
};

}  // namespace

SetFigure LayOutFigure(const FigureWords& words, FigureType type, float width, Align align, const TextMeasure& measure) {
  const float number_width = measure.Width(words.number, {type.number_size, Weight::kBold});
  if (number_width > width) type.number_size *= 0.99F * width / number_width;
  Setter setter(type, width, align, measure);
  const TextStyle side{type.side_size, Weight::kBold};
  setter.Add(words.before, side, false);
  setter.Add(words.number, {type.number_size, Weight::kBold}, true);
  setter.Add(words.after, side, false);
  return setter.Take();
}

}  // namespace quanlian
