// Dots on the canvas: rectangles of a grid that the renderer fills, whatever their number; and how the reader moves among them.
#include "ui/dots.h"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "ui/drawn_bench.h"

using namespace quanlian;

namespace {

// A rectangle of dots as it is in the draw list.
struct DrawnGrid {
  float cell = 0;  // device pixels
  Box box;
  float columns = 0;
  float rows = 0;
};

struct Drawn {
  std::vector<DrawnGrid> grids;
  int calls = 0;
};

Drawn LookFrom(const Bench&) {
  Drawn drawn;
  for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
    for (const ImDrawCmd& command : list->CmdBuffer) {
      if (command.ElemCount == 0) continue;
      ++drawn.calls;
      if (command.TexRef._TexData != nullptr) continue;  // the atlas, which nobody has uploaded here
      const float cell = DotCell(command.GetTexID());
      if (cell == 0) continue;
      for (unsigned i = 0; i < command.ElemCount; i += 6) {
        const ImDrawVert& first = list->VtxBuffer[static_cast<int>(list->IdxBuffer[static_cast<int>(command.IdxOffset + i)])];
        const ImDrawVert& last =
            list->VtxBuffer[static_cast<int>(list->IdxBuffer[static_cast<int>(command.IdxOffset + i + 2)])];
        drawn.grids.push_back({cell, {first.pos.x, first.pos.y, last.pos.x, last.pos.y}, last.uv.x, last.uv.y});
      }
    }
  }
  return drawn;
}

Case WithCounts(std::int64_t factor) {
  Case changed = Yuante();
  for (Evidence& evidence : changed.evidence) {
    if (evidence.quantity && evidence.quantity->unit.value == "card" && evidence.quantity->value) {
      evidence.quantity->value = Decimal(evidence.quantity->value->digits * factor);
    }
  }
  return changed;
}

void StepIn(Bench* bench) {
  bench->Do(ZoomBy{1.4F, {}, true});
}

}  // namespace

TEST_CASE("a texture's number holds the size of a cell, and no other texture is taken for dots") {
  for (const float pixels : {0.0625F, 1.0F, 3.3F, 200.0F}) CHECK(DotCell(DotTexture(pixels)) == pixels);
  for (const std::uint64_t other : {std::uint64_t{0}, std::uint64_t{7}, (std::uint64_t{1} << 32) + 3})
    CHECK(DotCell(other) == 0);
}

TEST_CASE("all fields are one draw call, and a hundred times as many cards take no more calls, vertices or frames") {
  std::vector<int> calls;
  std::vector<int> vertices;
  for (const std::int64_t factor : {1, 100}) {
    Bench bench(kBench, Lang::kZh, WithCounts(factor));
    bench.Do(SetView{View::kScale});
    const Drawn drawn = LookFrom(bench);
    CHECK(drawn.grids.size() == 4);
    for (const DrawnGrid& grid : drawn.grids) CHECK(grid.cell == drawn.grids[0].cell);
    calls.push_back(drawn.calls);
    vertices.push_back(ImGui::GetDrawData()->TotalVtxCount);
  }
  CHECK(calls[0] == calls[1]);
  CHECK(std::abs(vertices[0] - vertices[1]) < vertices[0] / 10);  // only other words
}

TEST_CASE("steps lead from all fields to a single card of two hundred pixels, and back to all") {
  for (const Point screen : {kBench, kPhone, kExhibit}) {
    Bench bench(screen, Lang::kEn);
    bench.Do(SetView{View::kScale});
    const Camera rest = bench.session().state().camera;
    int steps = 0;
    float before = 0;
    while (bench.session().state().camera.zoom > before && steps < 20) {
      before = bench.session().state().camera.zoom;
      StepIn(&bench);
      ++steps;
    }
    CHECK(steps <= 9);
    const Drawn near = LookFrom(bench);
    REQUIRE(!near.grids.empty());
    CHECK(near.grids[0].cell == doctest::Approx(200).epsilon(0.01));
    CHECK(bench.Shows("1 card"));
    for (int i = 0; i < steps; ++i) bench.Do(ZoomBy{1 / 1.4F, {}, true});
    CHECK(bench.session().state().camera == rest);
  }
}

TEST_CASE("near a card every dot that is drawn stands within a quarter of a pixel of its exact place") {
  for (const char* id : {"studio-cards", "den-cards", "cards-2018", "national-cards"}) {
    Bench bench(kBench, Lang::kZh);
    bench.Do(SetView{View::kScale});
    bench.Do(Select{{ItemKind::kEvidence, id}});
    for (int i = 0; i < 10; ++i) StepIn(&bench);
    const Session& session = bench.session();
    const Camera& camera = session.state().camera;
    std::size_t place = 0;
    for (std::size_t i = 0; i < session.outline().scale.fields.size(); ++i) {
      if (session.outline().scale.fields[i].at.id == id) place = i;
    }
    const DotField& field = session.scene().dots[place];
    const double exact_x = session.regions().chain.left + (static_cast<double>(field.corner.x) - camera.origin.x) * camera.zoom;
    const double exact_y = session.regions().chain.top + (static_cast<double>(field.corner.y) - camera.origin.y) * camera.zoom;
    const Drawn drawn = LookFrom(bench);
    REQUIRE(drawn.grids.size() == 1);
    const DrawnGrid& grid = drawn.grids[0];
    const double cell = field.cell * camera.zoom;
    for (int column = 0; column <= static_cast<int>(grid.columns); ++column) {
      const double drawn_x = grid.box.left + column * static_cast<double>(grid.box.width()) / grid.columns;
      CHECK(std::abs(drawn_x - (exact_x + column * cell)) < 0.25);
    }
    CHECK(std::abs(grid.box.top - exact_y) < 0.25);
  }
}

TEST_CASE("with reduced motion a step is there at once; else it is flown, however far, within three seconds") {
  for (const Motion motion : {Motion::kReduced, Motion::kFull}) {
    Bench bench(kBench, Lang::kZh);
    Preferences preferences;
    preferences.motion = motion;
    bench.Do(SetPreferences{preferences});
    bench.Do(SetView{View::kScale});
    for (int i = 0; i < 10; ++i) StepIn(&bench);
    bench.session().Apply(FitAll{});
    int frames = 0;
    while (bench.Frame() && frames < 1000) ++frames;
    if (motion == Motion::kReduced) CHECK(frames == 0);
    if (motion == Motion::kFull) CHECK(frames > 30);
    CHECK(frames * 16 < 3000);
  }
}

TEST_CASE("a change of language or size keeps the dot in the middle where it is") {
  Bench bench(kBench, Lang::kZh);
  bench.Do(SetView{View::kScale});
  bench.Do(Select{{ItemKind::kEvidence, "national-cards"}});
  for (int i = 0; i < 4; ++i) StepIn(&bench);
  const auto middle = [&bench] {
    const Session& session = bench.session();
    return DotAt(session.scene().dots,
                 ScreenToWorld(session.state().camera, session.regions().chain, session.regions().chain.center()));
  };
  const auto before = middle();
  REQUIRE(before.has_value());
  bench.Do(SetLang{Lang::kEn});
  const auto after = middle();
  REQUIRE(after.has_value());
  CHECK(after->field == before->field);
  CHECK(after->across == doctest::Approx(before->across).epsilon(0.01));
  CHECK(after->down == doctest::Approx(before->down).epsilon(0.01));
}

TEST_CASE("choosing a field with the keys, near another, shows it as a whole; its dossier follows") {
  Bench bench(kBench, Lang::kZh);
  bench.Do(SetView{View::kScale});
  for (int i = 0; i < 10; ++i) StepIn(&bench);
  bench.Do(Select{{ItemKind::kEvidence, "cards-2018"}});
  const Box seen =
      WorldToScreen(bench.session().state().camera, bench.session().regions().chain, bench.session().scene().dots[2].box());
  CHECK(seen.width() > 50);
  CHECK(seen.left >= 0);
  CHECK(seen.right <= kBench.x);
  CHECK(bench.session().dossier().at == ItemRef{ItemKind::kLink, "reseller-account-seller"});
}
