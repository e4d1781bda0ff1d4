// The viewer: one Dear ImGui context that draws a session. Input is put into ImGuiIO by the platform before Frame; the picture
// is in ImGui::GetDrawData() after it. Runs without a GPU, so tests draw too.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/session/session.h"
#include "ui/glyph_source.h"

struct ImGuiContext;

namespace quanlian {

class Fonts;

// A text that stands on the canvas, and where (CSS pixels): for tests, and to prove that the record says it too.
struct DrawnText {
  std::string text;
  Box box;
  std::string whole;  // the text that this is a line of
  bool faded = false;
};

class Viewer {
 public:
  // Creates the ImGui context. `glyphs` must outlive the viewer. One viewer at a time.
  Viewer(Case the_case, Lang lang, GlyphSource& glyphs);
  ~Viewer();
  Viewer(const Viewer&) = delete;
  Viewer& operator=(const Viewer&) = delete;

  // Draws one frame; `elapsed_ms` since the last one (ignored after a pause). Returns whether anything is still moving.
  bool Frame(float elapsed_ms);

  [[nodiscard]] Session& session() { return *session_; }
  [[nodiscard]] const std::vector<DrawnText>& drawn_texts() const { return drawn_; }

 private:
  ImGuiContext* context_;
  std::unique_ptr<Fonts> fonts_;
  std::unique_ptr<Session> session_;
  std::vector<DrawnText> drawn_;
};

}  // namespace quanlian
