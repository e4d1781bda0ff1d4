// The page's state and the three things that happen to it as a whole: a case opens, the size changes, a frame is drawn.
#include "browser/page.h"

#include <cstddef>
#include <optional>
#include <utility>

#include "base/json_writer.h"
#include "base/sha256.h"
#include "imgui.h"
#include "imgui_internal.h"
#include "load/case_reader.h"

namespace quanlian {
namespace {

std::string ProblemsAsJson(const Diagnostics& diagnostics) {
  JsonWriter json;
  json.Open('[');
  for (const Diagnostic& problem : diagnostics.items()) {
    json.Open('{');
    json.Member("severity", problem.severity == Severity::kError ? "error" : "warning");
    json.Member("code", problem.code);
    json.Member("line", problem.place.line);
    json.Member("column", problem.place.column);
    json.Member("pointer", problem.pointer);
    json.Member("message", problem.message);
    json.Member("hint", problem.hint);
    json.Close('}');
  }
  json.Close(']');
  return json.text();
}

// Numbers are part of the contract with web/wasm.js.
int CursorNumber() {
  switch (ImGui::GetMouseCursor()) {
    case ImGuiMouseCursor_Hand:
      return 1;
    case ImGuiMouseCursor_ResizeAll:
      return 2;
    case ImGuiMouseCursor_TextInput:
      return 3;
    default:
      return 0;
  }
}

}  // namespace

Page& ThePage() {
  static Page& page = *new Page;  // never destroyed: the page goes as a whole
  return page;
}

std::string OpenCase(Page& page, std::string_view json, Lang lang) {
  Diagnostics diagnostics;
  std::optional<Case> the_case = ReadCase(json, diagnostics);
  if (!the_case) return ProblemsAsJson(diagnostics);
  page.viewer.reset();  // one viewer at a time: Dear ImGui's context is its own
  page.viewer = std::make_unique<Viewer>(std::move(*the_case), lang, page.glyphs);
  page.search.reset();
  page.case_sha256 = Sha256Hex(json);
  ImGuiIO& io = ImGui::GetIO();
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
  page.viewer->session().Apply(SetPreferences{page.preferences});
  ApplySize(page);
  return {};
}

void ApplySize(Page& page) {
  if (!page.viewer || page.width <= 0 || page.height <= 0) return;
  const Point screen{static_cast<float>(page.width) / page.device_pixel_ratio,
                     static_cast<float>(page.height) / page.device_pixel_ratio};
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {screen.x, screen.y};
  io.DisplayFramebufferScale = {page.device_pixel_ratio, page.device_pixel_ratio};
  page.viewer->session().Apply(Resize{screen});
  page.frames.Wake();
}

int DrawFrame(Page& page, double now_ms) {
  if (!page.viewer || page.surface.lost() || page.width <= 0) return 0;
  const Revisions before = page.viewer->session().revisions();
  const float elapsed_ms = page.frames.Begin(now_ms);
  const bool gliding = page.input.Glide(page.viewer->session(), elapsed_ms);
  bool moving = page.viewer->Frame(elapsed_ms) || gliding;
  page.surface.Draw(*ImGui::GetDrawData(), page.width, page.height);
  // A press and a release that came together are shown to the drawing code one frame after the other.
  moving = moving || ImGui::GetCurrentContext()->InputEventsQueue.Size > 0;
  const Revisions& after = page.viewer->session().revisions();
  if (after.picture != before.picture) page.frames.Wake();
  const bool more = page.frames.End(moving);
  return (more ? 1 : 0) | CursorNumber() << 1;
}

int ItemCount(const Case& the_case) {
  const std::size_t count = the_case.stages.size() + the_case.parties.size() + the_case.links.size() +
                            the_case.evidence.size() + the_case.outcomes.size() + the_case.events.size() +
                            the_case.silences.size() + the_case.conflicts.size() + the_case.sources.size() +
                            the_case.offences.size() + the_case.glossary.size();
  return static_cast<int>(count);
}

}  // namespace quanlian
