#include "layout/regions.h"

#include <algorithm>

namespace quanlian {
namespace {

// The screens that the design was drawn for, less the page's header.
constexpr float kBenchWidth = 1366;
constexpr float kBenchHeight = 712;
constexpr float kRowNarrowest = 1100;  // CSS pixels; below, seven cards in a row become too small to read
constexpr float kBesideNarrowest = 640;
constexpr float kBesideChain = 0.44F;    // of the screen's width
constexpr float kNarrowestColumn = 190;  // units of type; figures need so much to stay in one piece
constexpr float kSheetWidth = 600;       // units of type across a tall screen
constexpr float kPeekHeight = 132;       // units of type
constexpr float kTallScreen = 1200;      // from this height on the sheet need not move
constexpr float kExhibitType = 1.92F;    // 24 pixels for the smallest type of cards, 12.5 units
constexpr float kDossierLeast = 0.3F;    // of the screen's height, for the dossier of the whole case
constexpr float kStripHeight = 56;       // CSS pixels: the page's buttons with a little room
constexpr float kButtonsWidth = 200;     // CSS pixels, from the right edge

float SheetHeight(const ScreenPlan& plan, float screen_height, Sheet sheet) {
  if (!plan.sheet_moves) return screen_height * 0.42F;
  switch (sheet) {
    case Sheet::kPeek:
      return std::min(kPeekHeight * plan.type_scale, screen_height * 0.4F);
    case Sheet::kHalf:
      return screen_height * 0.52F;
    case Sheet::kFull:
      return std::min(screen_height * 0.94F, screen_height - kStripHeight);
  }
  return 0;
}

// The scene and the strip below it with the dossier of the whole case under them, or with nothing where that would have too
// little.
Regions GiveSceneTheScreen(const ScreenPlan& plan, Point screen, const Box& world) {
  float end = world.height() * plan.type_scale + kStripHeight;
  if (end > screen.y * (1 - kDossierLeast)) end = screen.y;
  const float bottom = std::max(end - kStripHeight, 0.0F);
  const Box scene{0, 0, screen.x, bottom};
  return {scene, scene, {0, end, screen.x, screen.y}, {0, bottom, screen.x, end}};
}

// Whether a chain in a row and a dossier at full width have room on a screen of that size.
bool HasRoomForRow(Point screen) {
  return screen.x >= kRowNarrowest && screen.x > screen.y;
}

// Type of the screen as it is, before the reader's own wish.
float ScreenTypeScale(Point screen) {
  if (HasRoomForRow(screen)) return std::clamp(std::min(screen.x / kBenchWidth, screen.y / kBenchHeight), 0.96F, 3.0F);
  const bool beside = screen.x > screen.y && screen.x >= kBesideNarrowest;
  return beside ? 1 : std::clamp(screen.x / kSheetWidth, 1.0F, 3.0F);
}

// At reading distance from the chain's beginning; a region that is too low shows it smaller, never cut.
Camera FitBare(const ScreenPlan& plan, const Box& region, const Box& world) {
  Camera camera;
  camera.zoom = std::max(std::min(plan.type_scale, region.height() / world.height()), 0.01F);
  const float spare_width = std::max(region.width() / camera.zoom - world.width(), 0.0F);
  camera.origin = {-spare_width / 2, 0};
  return camera;
}

}  // namespace

ScreenPlan PlanScreen(Point screen, float text_scale) {
  ScreenPlan plan;
  plan.type_scale = ScreenTypeScale(screen) * text_scale;
  plan.larger_text = text_scale > 1;
  const Point units = screen * (1 / text_scale);  // larger text needs as much room as a smaller screen has
  const bool row_in_type = !plan.larger_text || screen.x / plan.type_scale >= kRowNarrowest;
  if (HasRoomForRow(units) && row_in_type) {
    plan.arrangement = Arrangement::kBelow;
  } else if (units.x > units.y && units.x >= kBesideNarrowest) {
    plan.arrangement = Arrangement::kBeside;
    plan.direction = Direction::kTopToBottom;
  } else {
    plan.arrangement = Arrangement::kSheet;
    plan.direction = Direction::kTopToBottom;
    plan.sheet_moves = units.y < kTallScreen;
  }
  const float across = plan.arrangement == Arrangement::kBeside ? screen.x * kBesideChain : screen.x;
  plan.world_width = std::max(across / plan.type_scale, kNarrowestColumn);
  return plan;
}

ScreenPlan PlanExhibit(Point screen, float text_scale) {
  ScreenPlan plan;
  plan.arrangement = Arrangement::kBare;
  plan.type_scale = kExhibitType * text_scale;
  plan.world_width = std::max(screen.x / plan.type_scale, kNarrowestColumn);
  return plan;
}

Shown ShownOf(const ScreenPlan& plan, const ChainLayout& chain) {
  const float left = chain.bounds.right - kButtonsWidth / plan.type_scale;
  const float top = chain.bounds.bottom - kStripHeight / plan.type_scale;
  for (const PlacedCard& card : chain.cards) {
    if (card.box.right > left && card.box.bottom > top) return Shown::kChainInCorner;
  }
  return Shown::kChain;
}

Regions DivideScreen(const ScreenPlan& plan, Point screen, const Box& world, Sheet sheet, Shown shown) {
  const Box all{0, 0, screen.x, screen.y};
  const bool is_pulled_up = plan.sheet_moves && sheet != Sheet::kPeek;
  const bool fills_width = plan.arrangement == Arrangement::kBelow || plan.arrangement == Arrangement::kSheet;
  if (shown == Shown::kSceneAlone && fills_width && !is_pulled_up) return GiveSceneTheScreen(plan, screen, world);
  switch (plan.arrangement) {
    case Arrangement::kBare:
      return {all, all, {}, {}};
    case Arrangement::kBelow: {
      const float strip = shown == Shown::kChain ? 0 : kStripHeight;
      const float end = std::min(world.height() * plan.type_scale + strip, screen.y * 0.56F);
      const Box chain{0, 0, screen.x, end - strip};
      return {chain, chain, {0, end, screen.x, screen.y}, {0, end - strip, screen.x, end}};
    }
    case Arrangement::kBeside: {
      const float split = screen.x * kBesideChain;
      const float bottom = std::max(screen.y - kStripHeight, 0.0F);
      const Box chain{0, 0, split, bottom};
      return {chain, chain, {split, 0, screen.x, screen.y}, {0, bottom, split, screen.y}};
    }
    case Arrangement::kSheet: {
      const float top = screen.y - SheetHeight(plan, screen.y, sheet);
      const float rest = screen.y - SheetHeight(plan, screen.y, Sheet::kPeek);
      const float bottom = std::max(top - kStripHeight, 0.0F);
      return {{0, 0, screen.x, bottom},
              {0, 0, screen.x, std::max(rest - kStripHeight, 0.0F)},
              {0, top, screen.x, screen.y},
              {0, bottom, screen.x, top}};
    }
  }
  return {all, all, all, all};
}

Camera FitChain(const ScreenPlan& plan, const Box& region, const Box& world) {
  if (plan.arrangement == Arrangement::kBare) return FitBare(plan, region, world);
  const Camera whole = FitCamera(world, region);
  const float legible = plan.larger_text ? plan.type_scale : std::min(plan.type_scale, 1.0F);
  if (plan.direction == Direction::kLeftToRight || whole.zoom >= legible) return whole;
  Camera top;
  top.zoom = std::min(legible, region.width() / world.width());
  top.origin = {world.center().x - region.width() / top.zoom / 2, world.top};
  return top;
}

}  // namespace quanlian
