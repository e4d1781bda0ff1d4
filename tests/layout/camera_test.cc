#include "layout/camera.h"

#include <doctest/doctest.h>

using namespace quanlian;

namespace {

constexpr Box kRegion{100, 50, 900, 450};
constexpr Box kWorld{0, 0, 1600, 400};

}  // namespace

TEST_CASE("fit shows the whole world, centred") {
  const Camera fit = FitCamera(kWorld, kRegion);
  CHECK(fit.zoom == doctest::Approx(0.5));
  const Box seen = WorldToScreen(fit, kRegion, kWorld);
  CHECK(seen.left == doctest::Approx(kRegion.left));
  CHECK(seen.right == doctest::Approx(kRegion.right));
  CHECK(seen.center().y == doctest::Approx(kRegion.center().y));
}

TEST_CASE("world and screen are inverse to each other") {
  const Camera camera{1.7F, {33, -12}};
  const Point world{123, 45};
  const Point back = ScreenToWorld(camera, kRegion, WorldToScreen(camera, kRegion, world));
  CHECK(back.x == doctest::Approx(world.x));
  CHECK(back.y == doctest::Approx(world.y));
}

TEST_CASE("zooming keeps the point under the pointer in its place") {
  const Camera camera{1, {10, 20}};
  const Point pointer{400, 300};
  const Point before = ScreenToWorld(camera, kRegion, pointer);
  const Point after = ScreenToWorld(ZoomedBy(camera, kRegion, 2.5F, pointer, {0.5F, 4}), kRegion, pointer);
  CHECK(after.x == doctest::Approx(before.x));
  CHECK(after.y == doctest::Approx(before.y));
}

TEST_CASE("zoom stays within its limits") {
  const Camera camera{1, {}};
  CHECK(ZoomedBy(camera, kRegion, 1000, {400, 300}, {0.75F, 8}).zoom == doctest::Approx(8));
  CHECK(ZoomedBy(camera, kRegion, 0.001F, {400, 300}, {0.75F, 8}).zoom == doctest::Approx(0.75));
}

TEST_CASE("the world cannot be pushed out of sight") {
  for (const Point far : {Point{1e6F, 0}, Point{-1e6F, 0}, Point{0, 1e6F}, Point{0, -1e6F}}) {
    const Camera kept = KeptInSight(Camera{1, far}, kRegion, kWorld);
    CHECK(WorldToScreen(kept, kRegion, kWorld).Overlaps(kRegion));
  }
}

TEST_CASE("revealing moves no further than needed") {
  const Camera camera{1, {0, 0}};
  const Box inside{100, 100, 200, 200};
  CHECK(Revealing(camera, kRegion, inside, 10) == camera);
  const Box right{900, 100, 1000, 200};
  const Box seen = WorldToScreen(Revealing(camera, kRegion, right, 10), kRegion, right);
  CHECK(seen.right == doctest::Approx(kRegion.right - 10));
}

TEST_CASE("a flight reaches its goal exactly, within half a second") {
  const Camera goal{4, {500, 120}};
  Camera camera{1, {0, 0}};
  int steps = 0;
  while (!(camera == goal) && steps < 100) {
    camera = StepTowards(camera, goal, 16);
    ++steps;
  }
  CHECK(camera == goal);
  CHECK(steps * 16 <= 600);
}

TEST_CASE("a sheet is read from its top, as wide as its region, and its edges never come inside") {
  const Box region{0, 0, 800, 400};
  const Box world{0, 0, 1000, 2000};
  const Camera top = FitSheet(world, region);
  CHECK(top.zoom == doctest::Approx(0.8F));
  CHECK(top.origin == Point{0, 0});
  Camera pushed = top;
  pushed.origin = {300, -50};
  CHECK(HeldToEdges(pushed, region, world).origin == Point{0, 0});
  pushed.origin = {0, 5000};
  CHECK(HeldToEdges(pushed, region, world).origin.y == doctest::Approx(2000 - 400 / 0.8F));
}

TEST_CASE("a sheet lower than its region stands at the top, and a narrower one in the middle") {
  const Box region{0, 0, 800, 400};
  const Camera held = HeldToEdges({1, {77, 99}}, region, {0, 0, 500, 300});
  CHECK(held.origin.x == doctest::Approx(-150));
  CHECK(held.origin.y == doctest::Approx(0));
}
