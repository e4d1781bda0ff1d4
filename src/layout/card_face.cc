#include "layout/card_face.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "layout/figure_setting.h"
#include "layout/line_break.h"

namespace quanlian {
namespace {

// Type of each kind of line, in world units at type_scale 1.
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

constexpr int kMostColumns = 6;
constexpr float kColumnGap = 20;
constexpr float kNarrowestColumn = 128;  // so that a figure with its bound and unit seldom breaks
constexpr float kLeastTypeScale = 0.05F;
constexpr float kScaleStep = 1.03F;

// Sets lines one below the other.
class FaceSetter {
 public:
  FaceSetter(Point corner, float width, float type_scale, const TextMeasure& measure)
      : left_(corner.x), top_(corner.y), y_(corner.y), width_(width), type_scale_(type_scale), measure_(measure) {}

  void Set(const CardLine& line) {
    LineType type = TypeOf(line.kind);
    type.style.size *= type_scale_;
    if (y_ > top_) y_ += type.gap * type_scale_;
    fades_ = line.fades;
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

  // Goes on at the top of another column.
  void StartColumn(float left) {
    left_ = left;
    y_ = top_;
  }

  // Sets a line only if it ends within `height`, below the first one in its column.
  bool SetWithin(const CardLine& line, float height) {
    const float before = y_;
    const std::size_t texts = face_.texts.size();
    const std::size_t pills = face_.pills.size();
    const std::size_t items = face_.items.size();
    Set(line);
    if (y_ - top_ <= height) return true;
    y_ = before;
    while (face_.texts.size() > texts) face_.texts.pop_back();
    while (face_.pills.size() > pills) face_.pills.pop_back();
    while (face_.items.size() > items) face_.items.pop_back();
    return false;
  }

  [[nodiscard]] SetFace Take() { return {std::move(face_), y_ - top_}; }

 private:
  void Place(std::string_view text, const SharedText& whole, float x, float top, float height, const LineType& type) {
    face_.texts.push_back(
        {std::string(text), whole, {x, top, x + measure_.Width(text, type.style), top + height}, type.style, type.ink, fades_});
  }

  void SetParagraph(std::string_view text, float x, float width, const LineType& type) {
    const float height = type.style.size * type.leading;
    const auto whole = std::make_shared<const std::string>(text);
    for (const std::string_view part : BreakLines(text, width, type.style, measure_)) {
      Place(part, whole, x, y_, height, type);
      y_ += height;
    }
  }

  void SetNumber(const CardLine& line) {
    const FigureType type{kFigureSize * type_scale_, kFigureSideSize * type_scale_};
    const SetFigure set = LayOutFigure({line.before, line.text, line.after}, type, width_, Align::kLeft, measure_);
    const char* at = nullptr;
    SharedText whole;
    for (const FigurePiece& piece : set.pieces) {
      if (piece.whole.data() != std::exchange(at, piece.whole.data())) whole = std::make_shared<const std::string>(piece.whole);
      face_.texts.push_back(
          {std::string(piece.text), whole, piece.box.MovedBy({left_, y_}), piece.style, TextInk::kStrong, fades_});
    }
    y_ += set.height;
  }

  void SetPill(const CardLine& line, const LineType& type) {
    const float pad_x = kPillPadX * type_scale_;
    const float pad_y = kPillPadY * type_scale_;
    const float height = type.style.size * type.leading;
    const float top = y_;
    float widest = 0;
    y_ += pad_y;
    const auto whole = std::make_shared<const std::string>(line.text);
    for (const std::string_view part : BreakLines(line.text, width_ - 2 * pad_x, type.style, measure_)) {
      widest = std::max(widest, measure_.Width(part, type.style));
      Place(part, whole, left_ + pad_x, y_, height, type);
      y_ += height;
    }
    y_ += pad_y;
    face_.pills.push_back({{left_, top, left_ + widest + 2 * pad_x, y_}, line.kind == LineKind::kDashedPill, fades_});
  }

  void SetItem(const CardLine& line, const LineType& type) {
    const float top = y_;
    const float indent = line.before.empty() ? 0 : kItemIndent * type_scale_;
    if (!line.before.empty()) {
      LineType number = type;
      number.ink = TextInk::kMuted;
      Place(line.before, std::make_shared<const std::string>(line.before), left_, y_, type.style.size * type.leading, number);
    }
    SetParagraph(line.text, left_ + indent, width_ - indent, type);
    if (!line.after.empty()) {
      LineType more = TypeOf(LineKind::kMuted);
      more.style.size *= type_scale_;
      SetParagraph(line.after, left_ + indent, width_ - indent, more);
    }
    face_.items.push_back({line.at, {left_, top, left_ + width_, y_}});
  }

  Face face_;
  float left_;
  float top_;
  float y_;
  float width_;
  float type_scale_;
  bool fades_ = false;  // the line that is being set
  const TextMeasure& measure_;
};

}  // namespace

namespace {

// Sets lines into columns of a box; of type_scale 0 when they do not fit.
FittedFace SetInColumns(const std::vector<CardLine>& lines, const Box& box, int columns, float type_scale,
                        const TextMeasure& measure) {
  const float gap = kColumnGap * type_scale;
  const auto count = static_cast<float>(columns);
  const float width = (box.width() - gap * (count - 1)) / count;
  if (columns > 1 && width < kNarrowestColumn * type_scale) return {{}, 0};
  FaceSetter setter({box.left, box.top}, width, type_scale, measure);
  std::size_t next = 0;
  for (int column = 0; column < columns; ++column) {
    setter.StartColumn(box.left + static_cast<float>(column) * (width + gap));
    while (next < lines.size() && setter.SetWithin(lines[next], box.height())) ++next;
  }
  if (next < lines.size()) return {{}, 0};
  return {setter.Take().face, type_scale};
}

struct ScaleRange {
  float above;  // a type_scale no larger is of no use
  float most;
};

// The largest type_scale of the range, within a few hundredths, at which the lines fit; type_scale 0 when none does.
FittedFace FitInColumns(const std::vector<CardLine>& lines, const Box& box, int columns, ScaleRange range,
                        const TextMeasure& measure) {
  FittedFace best;
  best.type_scale = 0;
  const auto fits = [&](float type_scale) {
    FittedFace set = SetInColumns(lines, box, columns, type_scale, measure);
    if (set.type_scale == 0) return false;
    best = std::move(set);
    return true;
  };
  if (fits(range.most)) return best;
  float low = std::max(range.above * kScaleStep, kLeastTypeScale);
  if (low >= range.most || !fits(low)) return best;
  for (float high = range.most; high / low > kScaleStep;) {
    const float middle = std::sqrt(low * high);
    (fits(middle) ? low : high) = middle;
  }
  return best;
}

}  // namespace

SetFace SetLines(const std::vector<CardLine>& lines, Point corner, float width, float type_scale, const TextMeasure& measure) {
  FaceSetter setter(corner, width, type_scale, measure);
  for (const CardLine& line : lines) setter.Set(line);
  return setter.Take();
}

FittedFace FitLines(const std::vector<CardLine>& lines, const Box& box, float max_type_scale, const TextMeasure& measure) {
  FittedFace best;
  best.type_scale = 0;
  for (int columns = 1; columns <= kMostColumns; ++columns) {
    FittedFace found = FitInColumns(lines, box, columns, {best.type_scale, max_type_scale}, measure);
    if (found.type_scale > best.type_scale) best = std::move(found);
    if (best.type_scale >= max_type_scale) break;
  }
  if (best.type_scale > 0) return best;
  best.type_scale = kLeastTypeScale;  // a box too small for anything that can be read
  best.face = SetLines(lines, {box.left, box.top}, box.width(), kLeastTypeScale, measure).face;
  return best;
}

float WidestWord(const std::vector<CardLine>& lines, const TextMeasure& measure) {
  float widest = 0;
  for (const CardLine& line : lines) {
    const bool pill = line.kind == LineKind::kPill || line.kind == LineKind::kDashedPill;
    const float word = line.kind == LineKind::kFigure ? measure.Width(line.text, TypeOf(line.kind).style)
                                                      : WidestWord(line.text, TypeOf(line.kind).style, measure);
    widest = std::max(widest, pill ? word + 2 * kPillPadX : word);
  }
  return widest;
}

void AppendFace(Face from, Face* to) {
  for (PlacedText& text : from.texts) to->texts.push_back(std::move(text));
  for (PlacedPill& pill : from.pills) to->pills.push_back(pill);
  for (PlacedItem& item : from.items) to->items.push_back(std::move(item));
}

void MoveFace(Face* face, Point by) {
  for (PlacedText& text : face->texts) text.box = text.box.MovedBy(by);
  for (PlacedPill& pill : face->pills) pill.box = pill.box.MovedBy(by);
  for (PlacedItem& item : face->items) item.box = item.box.MovedBy(by);
}

}  // namespace quanlian
