#include "layout/regions.h"

#include <algorithm>

namespace quanlian {
namespace {

// The screens that the design was drawn for, less the page's header.
constexpr float kBenchWidth = 1366;
constexpr float kBenchHeight = 712;
constexpr float kRowNarrowest = 1100;  // CSS pixels; below, seven cards in a row become too small to read
constexpr float kSheetWidth = 600;     // units of type across a tall screen
constexpr float kPeekHeight = 132;     // units of type
constexpr float kTallScreen = 1200;    // from this height on the sheet need not move

float SheetHeight(const ScreenPlan& plan, float screen_height, Sheet sheet) {
  if (!plan.sheet_moves) return screen_height * 0.42F;
  switch (sheet) {
    case Sheet::kPeek:
      return std::min(kPeekHeight * plan.type_scale, screen_height * 0.4F);
    case Sheet::kHalf:
      return screen_height * 0.52F;
    case Sheet::kFull:
      return screen_height * 0.94F;
  }
  return 0;
}

}  // namespace

ScreenPlan PlanScreen(Point screen) {
  ScreenPlan plan;
  if (screen.x >= kRowNarrowest && screen.x > screen.y) {
    plan.type_scale = std::clamp(std::min(screen.x / kBenchWidth, screen.y / kBenchHeight), 0.96F, 3.0F);
  } else if (screen.x > screen.y && screen.x >= 640) {
    plan.arrangement = Arrangement::kBeside;
    plan.direction = Direction::kTopToBottom;
    plan.type_scale = 1;
  } else {
    plan.arrangement = Arrangement::kSheet;
    plan.direction = Direction::kTopToBottom;
    plan.type_scale = std::clamp(screen.x / kSheetWidth, 1.0F, 3.0F);
    plan.sheet_moves = screen.y < kTallScreen;
  }
  const float across = plan.arrangement == Arrangement::kBeside ? screen.x * 0.44F : screen.x;
  plan.world_width = std::max(across / plan.type_scale, 240.0F);
  return plan;
}

Regions DivideScreen(const ScreenPlan& plan, Point screen, const Box& world, Sheet sheet) {
  const Box all{0, 0, screen.x, screen.y};
  switch (plan.arrangement) {
    case Arrangement::kBelow: {
      const float bottom = std::min(world.height() * plan.type_scale, screen.y * 0.56F);
      const Box chain{0, 0, screen.x, bottom};
      return {chain, chain, {0, bottom, screen.x, screen.y}};
    }
    case Arrangement::kBeside: {
      const float split = screen.x * 0.44F;
      const Box chain{0, 0, split, screen.y};
      return {chain, chain, {split, 0, screen.x, screen.y}};
    }
    case Arrangement::kSheet: {
      const float top = screen.y - SheetHeight(plan, screen.y, sheet);
      const float rest = screen.y - SheetHeight(plan, screen.y, Sheet::kPeek);
      return {{0, 0, screen.x, top}, {0, 0, screen.x, rest}, {0, top, screen.x, screen.y}};
    }
  }
  return {all, all, all};
}

Camera FitChain(const ScreenPlan& plan, const Box& region, const Box& world) {
  const Camera whole = FitCamera(world, region);
  const float legible = std::min(plan.type_scale, 1.0F);
  if (plan.direction == Direction::kLeftToRight || whole.zoom >= legible) return whole;
  Camera top;
  top.zoom = std::min(legible, region.width() / world.width());
  top.origin = {world.center().x - region.width() / top.zoom / 2, world.top};
  return top;
}

}  // namespace quanlian
