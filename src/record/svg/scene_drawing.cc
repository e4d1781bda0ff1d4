#include "record/svg/scene_drawing.h"

#include <string>

#include "record/svg/svg_drawing.h"

namespace quanlian {
namespace {

std::string_view ClassOf(MarkKind kind) {
  switch (kind) {
    case MarkKind::kRule:
      return "rule";
    case MarkKind::kAxis:
    case MarkKind::kLeader:
      return "axis";
    case MarkKind::kBar:
      return "span";
    case MarkKind::kHollowBar:
      return "hollow";
    case MarkKind::kDot:
      return "span round";
    case MarkKind::kDashedBar:
    case MarkKind::kDashedPill:
      return "dashed";
    case MarkKind::kDashedDot:
      return "dashed round";
    case MarkKind::kRange:
      return "range";
    case MarkKind::kRangeEdge:
      return "edge";
    case MarkKind::kPill:
      return "pill";
  }
  return {};
}

bool IsLine(MarkKind kind) {
  return kind == MarkKind::kRule || kind == MarkKind::kAxis || kind == MarkKind::kLeader;
}

}  // namespace

void DrawScene(HtmlWriter& html, const Scene& scene) {
  SvgDrawing drawing(html);
  for (const SceneMark& mark : scene.marks) {
    std::string css_class(ClassOf(mark.kind));
    if (mark.stage >= 0) css_class += ' ' + AccentClass(mark.stage);
    if (IsLine(mark.kind)) {
      drawing.Line({mark.box.left, mark.box.top}, {mark.box.right, mark.box.bottom}, css_class);
    } else {
      drawing.Rect(mark.box, css_class);
    }
  }
  // Dots too small to be drawn: the even tone that they have from afar.
  for (const DotField& field : scene.dots) {
    const Box box = field.box();
    drawing.Rect(box, "span dots " + AccentClass(field.stage));
    if (!field.open) drawing.Line({box.left, box.bottom}, {box.right, box.bottom}, "axis");
  }
  for (const SceneText& text : scene.texts) drawing.Text(text.line, AccentClass(text.stage));
}

}  // namespace quanlian
