#include "layout/card_face.h"

#include <algorithm>
#include <string_view>

#include "layout/figure_setting.h"
#include "layout/line_break.h"

namespace quanlian {
namespace {

// Type of each kind of line, in world units at scale 1.
struct LineType {
  TextStyle style;
  TextInk ink;
  float leading;  // line height as a multiple of the size
  float gap;      // blank above, unless it is the first line
};

constexpr float kFigureSize = 29;
constexpr float kFigureSideSize = 15;  // bound and unit beside the number

LineType TypeOf(LineKind kind) {
  switch (kind) {
    case LineKind::kKicker:
      return {{12.5F, Weight::kBold}, TextInk::kAccent, 1.3F, 0};
    case LineKind::kTitle:
      return {{17.5F, Weight::kBold}, TextInk::kStrong, 1.3F, 1};
    case LineKind::kBody:
      return {{12.5F, Weight::kRegular}, TextInk::kBody, 1.32F, 1};
    case LineKind::kMuted:
      return {{12.5F, Weight::kRegular}, TextInk::kMuted, 1.32F, 1};
    case LineKind::kFigure:
      return {{kFigureSize, Weight::kBold}, TextInk::kStrong, 1.2F, 2};
    case LineKind::kPill:
      return {{12.5F, Weight::kRegular}, TextInk::kStrong, 1.3F, 5};
    case LineKind::kDashedPill:
      return {{12.5F, Weight::kRegular}, TextInk::kBody, 1.3F, 5};
    case LineKind::kItem:
      return {{12.5F, Weight::kRegular}, TextInk::kBody, 1.35F, 3};
  }
  return {};
}

constexpr float kPillPadX = 10;
constexpr float kPillPadY = 3;
constexpr float kItemIndent = 26;  // room for "E12"

// Sets lines one below the other.
class FaceSetter {
 public:
  FaceSetter(Point corner, float width, float scale, const TextMeasure& measure)
      : left_(corner.x), top_(corner.y), y_(corner.y), width_(width), scale_(scale), measure_(measure) {}

  void Set(const CardLine& line) {
    LineType type = TypeOf(line.kind);
    type.style.size *= scale_;
    if (y_ > top_) y_ += type.gap * scale_;
    switch (line.kind) {
      case LineKind::kFigure:
        return SetNumber(line);
      case LineKind::kPill:
      case LineKind::kDashedPill:
        return SetPill(line, type);
      case LineKind::kItem:
        return SetItem(line, type);
      default:
        SetParagraph(line.text, left_, width_, type);
    }
  }

  [[nodiscard]] SetFace Take() { return {std::move(face_), y_ - top_}; }

 private:
  void Place(std::string_view text, std::string_view whole, float x, float top, float height, const LineType& type) {
    face_.texts.push_back({std::string(text),
                           std::string(whole),
                           {x, top, x + measure_.Width(text, type.style), top + height},
                           type.style,
                           type.ink});
  }

  void SetParagraph(std::string_view text, float x, float width, const LineType& type) {
    const float height = type.style.size * type.leading;
    for (const std::string_view part : BreakLines(text, width, type.style, measure_)) {
      Place(part, text, x, y_, height, type);
      y_ += height;
    }
  }

  void SetNumber(const CardLine& line) {
    const FigureType type{kFigureSize * scale_, kFigureSideSize * scale_};
    const SetFigure set = LayOutFigure({line.before, line.text, line.after}, type, width_, Align::kLeft, measure_);
    for (const FigurePiece& piece : set.pieces) {
      face_.texts.push_back(
          {std::string(piece.text), std::string(piece.whole), piece.box.MovedBy({left_, y_}), piece.style, TextInk::kStrong});
    }
    y_ += set.height;
  }

  void SetPill(const CardLine& line, const LineType& type) {
    const float pad_x = kPillPadX * scale_;
    const float pad_y = kPillPadY * scale_;
    const float height = type.style.size * type.leading;
    const float top = y_;
    float widest = 0;
    y_ += pad_y;
    for (const std::string_view part : BreakLines(line.text, width_ - 2 * pad_x, type.style, measure_)) {
      widest = std::max(widest, measure_.Width(part, type.style));
      Place(part, line.text, left_ + pad_x, y_, height, type);
      y_ += height;
    }
    y_ += pad_y;
    face_.pills.push_back({{left_, top, left_ + widest + 2 * pad_x, y_}, line.kind == LineKind::kDashedPill});
  }

  void SetItem(const CardLine& line, const LineType& type) {
    const float top = y_;
    const float indent = line.before.empty() ? 0 : kItemIndent * scale_;
    if (!line.before.empty()) {
      LineType number = type;
      number.ink = TextInk::kMuted;
      Place(line.before, line.before, left_, y_, type.style.size * type.leading, number);
    }
    SetParagraph(line.text, left_ + indent, width_ - indent, type);
    face_.items.push_back({line.at, {left_, top, left_ + width_, y_}});
  }

  Face face_;
  float left_;
  float top_;
  float y_;
  float width_;
  float scale_;
  const TextMeasure& measure_;
};

}  // namespace

SetFace SetLines(const std::vector<CardLine>& lines, Point corner, float width, float scale, const TextMeasure& measure) {
  FaceSetter setter(corner, width, scale, measure);
  for (const CardLine& line : lines) setter.Set(line);
  return setter.Take();
}

SetFace FitLines(const std::vector<CardLine>& lines, Point corner, float width, float height, float max_scale,
                 const TextMeasure& measure) {
  float scale = max_scale;
  SetFace set = SetLines(lines, corner, width, scale, measure);
  while (set.height > height && scale > 0.05F) {
    scale *= 0.95F;
    set = SetLines(lines, corner, width, scale, measure);
  }
  return set;
}

void MoveFace(Face* face, Point by) {
  for (PlacedText& text : face->texts) text.box = text.box.MovedBy(by);
  for (PlacedPill& pill : face->pills) pill.box = pill.box.MovedBy(by);
  for (PlacedItem& item : face->items) item.box = item.box.MovedBy(by);
}

}  // namespace quanlian
