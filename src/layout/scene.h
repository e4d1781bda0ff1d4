// A drawing in world units, made of a few kinds of marks: what every view but the chain is laid out to. The canvas, the
// record's SVG and exported pictures draw the same scene. Knows nothing of languages or of the case's words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "layout/chain_layout.h"
#include "layout/dot_field.h"
#include "layout/geometry.h"
#include "layout/text_measure.h"
#include "model/case.h"

namespace quanlian {

// Each kind of mark has its ink; only kBar, kHollowBar and kDot wear the colour of a stage.
//   kRule, kAxis, kLeader   lines from (left, top) to (right, bottom): decoration, needed to read, from a mark to its words
//   kBar, kDot              what a source states;  kHollowBar  the same of what is suspended;  kDashedBar, kDashedDot  what it
//   leaves open kRange                  what the law allows;   kRangeEdge  where two such ranges meet kPill, kDashedPill behind
//   a short text
enum class MarkKind {
  kRule,
  kAxis,
  kLeader,
  kBar,
  kHollowBar,
  kDashedBar,
  kDot,
  kDashedDot,
  kRange,
  kRangeEdge,
  kPill,
  kDashedPill
};

struct SceneMark {
  MarkKind kind = MarkKind::kRule;
  Box box;
  int stage = -1;      // -1: of no stage
  int part = -1;       // see Scene::parts
  bool fades = false;  // as in PlacedText
};

struct SceneText {
  PlacedText line;
  int stage = -1;  // for TextInk::kAccent
  Point anchor;    // where the text keeps its size when zoomed (where Scene::dots are): the point that it stands at
  int part = -1;
};

// A part of the scene that selects an item. Where boxes overlap, the later one is meant.
struct SceneItem {
  ItemRef at;
  Box box;
};

struct Scene {
  Box bounds;  // of everything, with its margin; from (0, 0)
  std::vector<SceneMark> marks;
  std::vector<SceneText> texts;
  std::vector<SceneItem> items;  // in reading order
  std::vector<DotField> dots;    // where there are any, texts do not grow with the zoom
  std::vector<ItemRef> parts;    // what marks and texts stand for; position -1 is nothing

  // The first box of that address, or null.
  [[nodiscard]] const SceneItem* Find(const ItemRef& at) const;
};

// The item under a world point. Nothing when there is none.
[[nodiscard]] std::optional<ItemRef> ItemAt(const Scene& scene, Point world);

// How a paragraph of a scene is set. Sizes in world units.
struct SceneType {
  float size = 12.5F;
  Weight weight = Weight::kRegular;
  TextInk ink = TextInk::kBody;
  int stage = -1;
};

// Sets texts into a scene, one paragraph at a time.
class SceneWriter {
 public:
  explicit SceneWriter(const TextMeasure& measure) : measure_(&measure) {}

  // A paragraph wrapped to `width` from `corner` on; returns the box it takes.
  Box Paragraph(std::string_view text, Point corner, float width, const SceneType& type);

  // One line centred on `middle`, kept between `least` and `most`; returns its box.
  Box Centred(std::string_view text, Point middle, float least, float most, const SceneType& type);

  // A short text on a pill, wrapped to `width`; returns the pill's box.
  Box Pill(std::string_view text, Point corner, float width, const SceneType& type, bool dashed);

  void Mark(MarkKind kind, const Box& box, int stage = -1) { scene.marks.push_back({kind, box, stage, part_, false}); }
  // What is set from here to End stands for that item and fades with it.
  void Begin(const ItemRef& at) {
    part_ = static_cast<int>(scene.parts.size());
    scene.parts.push_back(at);
  }
  void End() { part_ = -1; }

  void Item(const ItemRef& at, const Box& box) { scene.items.push_back({at, box}); }

  [[nodiscard]] float WidthOf(std::string_view text, const SceneType& type) const {
    return measure_->Width(text, {type.size, type.weight});
  }

  // For all paragraphs from now on, see SceneText.
  void Anchor(Point anchor) { anchor_ = anchor; }

  Scene scene;

 private:
  Point anchor_;
  const TextMeasure* measure_;
  int part_ = -1;
};

}  // namespace quanlian
