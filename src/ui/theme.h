// Colours and type of the canvas. Contrast of every pair that is used is checked in tests/ui/theme_test.cc.
#pragma once

#include <cstdint>

#include "app/session/state.h"
#include "layout/chain_layout.h"

namespace quanlian {

// 0xRRGGBBAA, not premultiplied.
using Color = std::uint32_t;

inline constexpr int kStageColors = 4;  // a chain longer than this wears them again in turn

struct Theme {
  Color paper;   // behind the chain
  Color card;    // cards and the dossier
  Color side;    // the dossier's column of notes
  Color strong;  // headings, figures
  Color body;
  Color muted;     // labels, qualifiers
  Color faded;     // every text of what is faded
  Color rule;      // thin lines between rows; decoration only
  Color outline;   // edges of cards, dashed outlines: needed to understand
  Color chain;     // the line of the chain
  Color pill;      // behind outcomes
  Color mark;      // behind quoted words that carry a figure
  Color selected;  // behind the selected row
  Color caution;   // "never add", accounts differ: text
  Color caution_fill;
  Color range;  // statutory ranges
  Color stages[kStageColors];
};

[[nodiscard]] const Theme& ThemeFor(const Preferences& preferences);

// The colour of a stage by its position; muted for -1.
[[nodiscard]] Color StageColor(const Theme& theme, int stage);

[[nodiscard]] Color InkColor(const Theme& theme, TextInk ink, int stage);

// Sizes of type in units of type (CSS pixels on a court PC); multiply by ScreenPlan::type_scale.
struct TypeScale {
  float title = 20;
  float heading = 15;
  float figure = 19;
  float body = 13.5F;
  float small = 12.5F;
};
inline constexpr TypeScale kType{};

}  // namespace quanlian
