// The viewer: one Dear ImGui context that draws a session. Input is put into ImGuiIO by the platform before Frame; the picture
// is in ImGui::GetDrawData() after it. Runs without a GPU, so tests draw too.
#pragma once

#include <memory>

#include "app/session/session.h"
#include "ui/glyph_source.h"

struct ImGuiContext;

namespace quanlian {

class Fonts;
class KeptLines;
class TextWatcher;

class Viewer {
 public:
  // Creates the ImGui context. `glyphs` must outlive the viewer. One viewer at a time.
  Viewer(Case the_case, Lang lang, GlyphSource& glyphs);
  ~Viewer();
  Viewer(const Viewer&) = delete;
  Viewer& operator=(const Viewer&) = delete;

  // Draws one frame; `elapsed_ms` since the last one (ignored after a pause). Returns whether anything is still moving.
  // `watcher` is told of every text, if there is one.
  bool Frame(float elapsed_ms, TextWatcher* watcher = nullptr);

  [[nodiscard]] Session& session() { return *session_; }
  [[nodiscard]] const Session& session() const { return *session_; }
  [[nodiscard]] const KeptLines& kept_lines() const { return *kept_lines_; }

 private:
  ImGuiContext* context_;
  std::unique_ptr<Fonts> fonts_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<KeptLines> kept_lines_;
};

}  // namespace quanlian
