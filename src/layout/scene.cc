#include "layout/scene.h"

#include <algorithm>

#include "layout/line_break.h"

namespace quanlian {
namespace {

constexpr float kLeading = 1.4F;
constexpr float kPillPadX = 9;
constexpr float kPillPadY = 3;

}  // namespace

const SceneItem* Scene::Find(const ItemRef& at) const {
  const auto found = std::find_if(items.begin(), items.end(), [&at](const SceneItem& item) { return item.at == at; });
  return found == items.end() ? nullptr : &*found;
}

std::optional<ItemRef> ItemAt(const Scene& scene, Point world) {
  for (auto item = scene.items.rbegin(); item != scene.items.rend(); ++item) {
    if (item->box.Contains(world)) return item->at;
  }
  return std::nullopt;
}

Box SceneWriter::Paragraph(std::string_view text, Point corner, float width, const SceneType& type) {
  Box taken{corner.x, corner.y, corner.x, corner.y};
  if (text.empty()) return taken;
  const TextStyle style{type.size, type.weight};
  const float height = type.size * kLeading;
  const auto whole = std::make_shared<const std::string>(text);
  for (const std::string_view line : BreakLines(text, width, style, *measure_)) {
    const Box box{corner.x, taken.bottom, corner.x + measure_->Width(line, style), taken.bottom + height};
    scene.texts.push_back({{std::string(line), whole, box, style, type.ink}, type.stage, anchor_, part_});
    taken = Union(taken, box);
  }
  return taken;
}

Box SceneWriter::Centred(std::string_view text, Point middle, float least, float most, const SceneType& type) {
  const float width = WidthOf(text, type);
  const float left = std::max(std::min(middle.x - width / 2, most - width), least);
  return Paragraph(text, {left, middle.y - type.size * kLeading / 2}, width + 1, type);
}

Box SceneWriter::Pill(std::string_view text, Point corner, float width, const SceneType& type, bool dashed) {
  const std::size_t place = scene.marks.size();
  Mark(dashed ? MarkKind::kDashedPill : MarkKind::kPill, {});
  const Box words = Paragraph(text, {corner.x + kPillPadX, corner.y + kPillPadY}, width - 2 * kPillPadX, type);
  const Box pill{corner.x, corner.y, words.right + kPillPadX, words.bottom + kPillPadY};
  scene.marks[place].box = pill;
  return pill;
}

}  // namespace quanlian
