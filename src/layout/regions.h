// How the canvas is divided between the chain and the dossier, for every shape of screen.
#pragma once

#include "layout/camera.h"
#include "layout/chain_layout.h"
#include "layout/geometry.h"

namespace quanlian {

// kBelow  wide screens: chain on top, dossier below it at full width
// kBeside landscape screens too narrow for the chain in a row: chain at the left, dossier at the right
// kSheet  tall screens: the dossier is a sheet at the bottom, over the chain on small ones
// kBare   the exhibit: the picture is all, texts stand in the page around it
enum class Arrangement { kBelow, kBeside, kSheet, kBare };

// How much of a tall screen the sheet covers.
enum class Sheet { kPeek, kHalf, kFull };

// What follows from the screen alone. `type_scale` is CSS pixels per unit of type: 1 on a court PC and a phone, more on larger
// screens, so that an exhibit at arm's length reads like a page in the hand, times the size of text that the reader chose.
struct ScreenPlan {
  Arrangement arrangement = Arrangement::kBelow;
  Direction direction = Direction::kLeftToRight;
  float type_scale = 1;
  float world_width = 1;     // for LayOutChain
  bool sheet_moves = false;  // small tall screens: the reader opens and closes the sheet
  bool larger_text = false;  // the reader asked for larger text than usual
};
[[nodiscard]] ScreenPlan PlanScreen(Point screen, float text_scale = 1);

// For the exhibit: no text of a card is smaller than 24 CSS pixels times `text_scale`.
[[nodiscard]] ScreenPlan PlanExhibit(Point screen, float text_scale);

// What the screen is divided for. A scene alone, with no item selected, may take the screen: the dossier of the whole case
// gives way where it would leave a part of the scene out of sight and have little room itself; a sheet that the reader pulled
// up stays.
enum class Shown { kChain, kChainInCorner, kScene, kSceneAlone };

// A chain in a row has room for the page's buttons beside its context cards, unless a card stands in that corner.
[[nodiscard]] Shown ShownOf(const ScreenPlan& plan, const ChainLayout& chain);

// Boxes in CSS pixels.
struct Regions {
  Box chain;    // where the chain or the scene is seen
  Box rest;     // where it is seen with the sheet at rest: what "fit" fits into
  Box dossier;  // empty where a scene has the screen alone
  Box strip;    // kept free for the page's buttons; empty where a chain in a row has room for them in its corner
};
[[nodiscard]] Regions DivideScreen(const ScreenPlan& plan, Point screen, const Box& world, Sheet sheet,
                                   Shown shown = Shown::kChain);

// The camera that shows the chain at rest: all of it; where type would become too small (on small screens, or smaller than the
// reader asked for) its full width from the top.
[[nodiscard]] Camera FitChain(const ScreenPlan& plan, const Box& region, const Box& world);

}  // namespace quanlian
