#include "layout/regions.h"

#include <doctest/doctest.h>

using namespace quanlian;

namespace {

constexpr Box kRowWorld{0, 0, 1366, 300};

}  // namespace

TEST_CASE("a court PC shows the chain in a row with the dossier below") {
  const ScreenPlan plan = PlanScreen({1366, 712});
  CHECK(plan.arrangement == Arrangement::kBelow);
  CHECK(plan.direction == Direction::kLeftToRight);
  CHECK(plan.type_scale == doctest::Approx(1));
}

TEST_CASE("the page's buttons have a strip where a card stands in their corner, and no strip where none does") {
  const ScreenPlan plan = PlanScreen({1366, 712});
  ChainLayout chain;
  chain.bounds = kRowWorld;
  chain.cards.resize(2);
  chain.cards[0].box = {20, 20, 1346, 240};
  chain.cards[1].box = {20, 260, 1100, 290};
  REQUIRE(ShownOf(plan, chain) == Shown::kChain);
  CHECK(DivideScreen(plan, {1366, 712}, chain.bounds, Sheet::kPeek, Shown::kChain).strip.height() == 0);
  chain.cards[1].box.right = 1200;
  REQUIRE(ShownOf(plan, chain) == Shown::kChainInCorner);
  const Regions regions = DivideScreen(plan, {1366, 712}, chain.bounds, Sheet::kPeek, Shown::kChainInCorner);
  CHECK(regions.strip.height() == 56);
  CHECK(regions.strip.top == regions.chain.bottom);
  CHECK(regions.dossier.top == regions.strip.bottom);
  chain.cards.pop_back();
  chain.cards[0].box.bottom = 280;  // no context cards: the chain itself
  CHECK(ShownOf(plan, chain) == Shown::kChainInCorner);
}

TEST_CASE("a phone shows the chain in a column under a sheet that moves") {
  const ScreenPlan plan = PlanScreen({390, 788});
  CHECK(plan.arrangement == Arrangement::kSheet);
  CHECK(plan.direction == Direction::kTopToBottom);
  CHECK(plan.sheet_moves);
  CHECK(plan.type_scale == doctest::Approx(1));
}

TEST_CASE("an exhibit screen has larger type and a sheet that stays") {
  const ScreenPlan plan = PlanScreen({1080, 1864});
  CHECK(plan.arrangement == Arrangement::kSheet);
  CHECK_FALSE(plan.sheet_moves);
  CHECK(plan.type_scale == doctest::Approx(1.8));
}

TEST_CASE("a tablet held wide shows chain and dossier side by side") {
  CHECK(PlanScreen({1024, 712}).arrangement == Arrangement::kBeside);
}

TEST_CASE("larger text is larger on every screen, by as much as was asked for") {
  for (const Point screen : {Point{1366, 712}, Point{1920, 1024}, Point{1024, 712}, Point{390, 788}, Point{1080, 1864}}) {
    const float usual = PlanScreen(screen).type_scale;
    for (const float scale : {1.25F, 1.5F, 1.75F, 2.0F})
      CHECK(PlanScreen(screen, scale).type_scale == doctest::Approx(usual * scale));
  }
}

TEST_CASE("with larger text a row becomes a column, and a dossier without room beside it a sheet") {
  CHECK(PlanScreen({1366, 712}, 1.5F).arrangement == Arrangement::kBeside);
  CHECK(PlanScreen({1366, 712}, 2).direction == Direction::kTopToBottom);
  CHECK(PlanScreen({1024, 712}, 2).arrangement == Arrangement::kSheet);
  CHECK(PlanScreen({1080, 1864}, 2).sheet_moves);
}

TEST_CASE("the page's buttons have a strip of their own below a column, whatever the sheet covers") {
  for (const Point screen : {Point{1024, 712}, Point{390, 788}, Point{1080, 1864}, Point{320, 500}}) {
    for (const Sheet sheet : {Sheet::kPeek, Sheet::kHalf, Sheet::kFull}) {
      CHECK(DivideScreen(PlanScreen(screen), screen, kRowWorld, sheet).strip.height() >= 55.9F);
    }
  }
}

TEST_CASE("chain and dossier fill the screen and do not overlap") {
  for (const Point screen :
       {Point{1366, 712}, Point{1920, 1024}, Point{1024, 712}, Point{390, 788}, Point{1080, 1864}, Point{320, 500}}) {
    for (const Sheet sheet : {Sheet::kPeek, Sheet::kHalf, Sheet::kFull}) {
      const Regions regions = DivideScreen(PlanScreen(screen), screen, kRowWorld, sheet);
      float area = 0;
      for (const Box& box : {regions.chain, regions.dossier, regions.strip}) area += box.width() * box.height();
      CHECK(area == doctest::Approx(screen.x * screen.y));
      CHECK_FALSE(regions.chain.Overlaps(regions.dossier));
      CHECK_FALSE(regions.chain.Overlaps(regions.strip));
    }
  }
}

TEST_CASE("a scene alone has what it needs of the screen, and the dossier of the whole case only what can be read of it") {
  for (const Point screen : {Point{1366, 712}, Point{1920, 1024}, Point{390, 788}, Point{1080, 1864}}) {
    const ScreenPlan plan = PlanScreen(screen);
    const auto divided = [&](float height, Shown shown) {
      return DivideScreen(plan, screen, {0, 0, plan.world_width, height / plan.type_scale}, Sheet::kPeek, shown);
    };
    for (const float height : {screen.y * 0.4F, screen.y * 0.8F, screen.y * 3}) {
      const Regions alone = divided(height, Shown::kSceneAlone);
      CHECK(alone.strip.height() >= 55.9F);
      CHECK(alone.strip.top == doctest::Approx(alone.chain.bottom));
      CHECK(alone.dossier.top == doctest::Approx(alone.strip.bottom));
      CHECK(alone.dossier.bottom == doctest::Approx(screen.y));
    }
    CHECK(divided(screen.y * 0.4F, Shown::kSceneAlone).chain.height() == doctest::Approx(screen.y * 0.4F));
    CHECK(divided(screen.y * 0.4F, Shown::kSceneAlone).dossier.height() > screen.y * 0.3F);
    CHECK(divided(screen.y * 3, Shown::kSceneAlone).dossier.height() == doctest::Approx(0));
    CHECK(divided(screen.y * 3, Shown::kScene).dossier.height() > 0);
    CHECK(divided(screen.y * 3, Shown::kScene).strip.height() >= 55.9F);
  }
}

TEST_CASE("a sheet over a scene alone can be pulled up") {
  const Point screen{390, 788};
  const ScreenPlan plan = PlanScreen(screen);
  const auto height = [&](Sheet sheet) {
    return DivideScreen(plan, screen, {0, 0, plan.world_width, 200}, sheet, Shown::kSceneAlone).dossier.height();
  };
  CHECK(height(Sheet::kFull) > height(Sheet::kPeek));
}

TEST_CASE("fit on a small tall screen keeps type legible rather than showing all") {
  const ScreenPlan plan = PlanScreen({390, 788});
  const Camera fit = FitChain(plan, {0, 0, 390, 650}, {0, 0, 390, 1200});
  CHECK(fit.zoom == doctest::Approx(1));
  CHECK(fit.origin.y == doctest::Approx(0));
}

TEST_CASE("fit on a wide screen shows all") {
  const ScreenPlan plan = PlanScreen({1366, 712});
  CHECK(FitChain(plan, {0, 0, 1366, 150}, kRowWorld).zoom == doctest::Approx(0.5));
}
