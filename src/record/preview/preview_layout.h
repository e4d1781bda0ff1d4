// The preview picture of an item, laid out: what a chat or a search engine shows beside the item's link. Read at arm's length
// in a few centimetres, so it says little, and all that it says with its bound, scope and status.
#pragma once

#include <string>
#include <vector>

#include "layout/geometry.h"
#include "layout/text_measure.h"
#include "record/item/item_summary.h"

namespace quanlian {

inline constexpr Point kPreviewSize{1200, 630};  // pixels; what Open Graph and Twitter ask for
inline constexpr float kPreviewMargin = 60;      // nothing stands nearer to the edge

enum class PreviewInk { kStrong, kMuted, kCaution, kAccent };

struct PreviewText {
  std::string text;
  Box box;  // its line box
  TextStyle style;
  PreviewInk ink = PreviewInk::kStrong;
  bool centered = false;
};

// A frame around a text; dashed: "not stated".
struct PreviewPill {
  Box box;
  bool dashed = false;
};

// A stage on the strip of the chain at the top, and the line that leads on to the next.
struct PreviewStage {
  Point center;
  bool current = false;
  bool link_current = false;  // of the line to the next stage
};

struct PreviewLayout {
  std::vector<PreviewText> texts;
  std::vector<PreviewPill> pills;
  std::vector<PreviewStage> stages;
  int accent = -1;  // position of the stage whose colour the item wears; -1: none
  float rule_above = 0;
  float rule_below = 0;
};

// Texts are set as large as lets all of them in; of a text too long for that the end is left out, marked by "…".
[[nodiscard]] PreviewLayout LayOutPreview(const Outline& outline, const ItemSummary& summary, const TextMeasure& measure);

}  // namespace quanlian
