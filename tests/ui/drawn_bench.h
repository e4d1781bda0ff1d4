// A viewer of the bundled case on a screen, without a GPU, as tests drive it.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "imgui.h"
#include "load/case_reader.h"
#include "ui/box_glyphs.h"
#include "ui/text_watcher.h"
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

// A text that stands on the canvas, and where (CSS pixels).
struct DrawnText {
  std::string text;
  Box box;
  std::string whole;  // the text that this is a line of
  bool faded = false;
};

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
    drawn_.texts.clear();
    const bool more = viewer_.Frame(16, &drawn_);
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
    for (const DrawnText& drawn : drawn_texts()) {
      if (drawn.text == text) return true;
    }
    return false;
  }

  // What stood on the canvas in the last frame.
  [[nodiscard]] const std::vector<DrawnText>& drawn_texts() const { return drawn_.texts; }

  Viewer& viewer() { return viewer_; }
  [[nodiscard]] const Viewer& viewer() const { return viewer_; }
  Session& session() { return viewer_.session(); }

 private:
  struct Texts : TextWatcher {
    void See(std::string_view text, std::string_view whole, const Box& box, bool faded) override {
      texts.push_back({std::string(text), box, std::string(whole), faded});
    }
    std::vector<DrawnText> texts;
  };

  Texts drawn_;
  BoxGlyphs glyphs_;
  Viewer viewer_;
};

inline constexpr Point kBench{1366, 712};
inline constexpr Point kPhone{390, 788};
inline constexpr Point kExhibit{1080, 1864};

}  // namespace quanlian
