#include "ui/viewer.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "imgui.h"
#include "ui/chain_view.h"
#include "ui/dossier_view.h"
#include "ui/fonts.h"
#include "ui/kept_lines.h"
#include "ui/painter.h"
#include "ui/scene_view.h"
#include "ui/theme.h"

namespace quanlian {
namespace {

// After a pause, time stood still: nothing jumps.
constexpr float kLongestStepMs = 50;

ImGuiContext* CreateContext() {
  ImGuiContext* context = ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors;
  return context;
}

// Below a column, where the page's buttons stand.
void DrawStrip(const Session& session, Painter& painter) {
  const Box& strip = session.regions().strip;
  if (strip.height() <= 0) return;
  const Theme& theme = ThemeFor(session.state().preferences);
  painter.Fill(strip, theme.paper);
  painter.Line({strip.left, strip.top}, {strip.right, strip.top}, theme.rule, 1);
}

void DrawPicture(const Session& session, Painter& painter, std::vector<Action>* actions) {
  if (session.ShowsChain()) {
    DrawChain(session, painter, actions);
  } else {
    DrawScene(session, painter, actions);
  }
}

constexpr ImGuiWindowFlags kBareWindow = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                                         ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                         ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBringToFrontOnFocus;

}  // namespace

Viewer::Viewer(Case the_case, Lang lang, GlyphSource& glyphs)
    : context_(CreateContext()),
      fonts_(std::make_unique<Fonts>(glyphs, *ImGui::GetIO().Fonts)),
      session_(std::make_unique<Session>(std::move(the_case), lang, *fonts_)),
      kept_lines_(std::make_unique<KeptLines>(*fonts_)) {}

Viewer::~Viewer() {
  ImGui::DestroyContext(context_);
}

bool Viewer::Frame(float elapsed_ms, TextWatcher* watcher) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.DeltaTime = std::clamp(elapsed_ms, 1.0F, kLongestStepMs) / 1000;
  const Point screen{io.DisplaySize.x, io.DisplaySize.y};
  if (!(screen == session_->state().screen)) session_->Apply(Resize{screen});
  const bool moving = session_->Advance(std::min(elapsed_ms, kLongestStepMs));
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(io.DisplaySize);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
  ImGui::Begin("viewer", nullptr, kBareWindow);
  std::vector<Action> actions;
  {
    Painter painter(*ImGui::GetWindowDrawList(), *fonts_, ThemeFor(session_->state().preferences), io.DisplayFramebufferScale.x,
                    watcher);
    DrawPicture(*session_, painter, &actions);
    DrawStrip(*session_, painter);
    if (!session_->state().exhibit) DrawDossier(*session_, painter, *kept_lines_, &actions);
  }
  ImGui::End();
  ImGui::PopStyleVar(2);
  ImGui::Render();
  for (const Action& action : actions) session_->Apply(action);
  return moving || !actions.empty();
}

}  // namespace quanlian
