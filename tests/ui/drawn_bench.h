// A viewer of the bundled case on a screen, without a GPU, as tests drive it.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string_view>
#include <utility>

#include "imgui.h"
#include "load/case_reader.h"
#include "ui/box_glyphs.h"
#include "ui/viewer.h"

namespace quanlian {

inline Case Yuante() {
  std::ifstream file(QUANLIAN_ROOT "/assets/cases/yuante.json", std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  Diagnostics diagnostics;
  std::optional<Case> the_case = ReadCase(text.str(), diagnostics);
  REQUIRE(the_case.has_value());
  return std::move(*the_case);
}

// A viewer on a screen, with the texture work that a renderer would do acknowledged.
class Bench {
 public:
  Bench(Point screen, Lang lang, Case the_case = Yuante()) : viewer_(std::move(the_case), lang, glyphs_) {
    ImGui::GetIO().DisplaySize = {screen.x, screen.y};
    Settle();
  }

  void Do(const Action& action) {
    viewer_.session().Apply(action);
    Settle();
  }

  // Draws until nothing moves; returns the number of frames.
  int Settle() {
    int frames = 0;
    while (Frame() && frames < 200) ++frames;
    return frames;
  }

  bool Frame() {
    const bool more = viewer_.Frame(16);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
      if (texture->Status == ImTextureStatus_WantDestroy) {
        texture->SetStatus(ImTextureStatus_Destroyed);
      } else if (texture->Status != ImTextureStatus_Destroyed) {
        texture->SetStatus(ImTextureStatus_OK);
      }
    }
    return more;
  }

  [[nodiscard]] bool Shows(std::string_view text) const {
    for (const DrawnText& drawn : viewer_.drawn_texts()) {
      if (drawn.text == text) return true;
    }
    return false;
  }

  Viewer& viewer() { return viewer_; }
  [[nodiscard]] const Viewer& viewer() const { return viewer_; }
  Session& session() { return viewer_.session(); }

 private:
  BoxGlyphs glyphs_;
  Viewer viewer_;
};

inline constexpr Point kBench{1366, 712};
inline constexpr Point kPhone{390, 788};
inline constexpr Point kExhibit{1080, 1864};

}  // namespace quanlian
