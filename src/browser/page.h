// Everything that lives as long as the page: one case on one canvas. The only global state of the program.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/links/exhibit_settings.h"
#include "app/search/search.h"
#include "browser/browser_glyphs.h"
#include "browser/frames.h"
#include "browser/input.h"
#include "browser/surface.h"
#include "ui/viewer.h"

namespace quanlian {

struct Page {
  Surface surface;
  BrowserGlyphs glyphs;
  Frames frames;
  Input input;
  std::unique_ptr<Viewer> viewer;     // null until a case is open
  std::optional<SearchIndex> search;  // of the open case, made when it is first searched
  CharacterFolds folds;               // for it, as the page has them
  std::string case_sha256;            // 64 hex digits, of the case file that is open
  int width = 0;                      // of the framebuffer, device pixels
  int height = 0;
  float device_pixel_ratio = 1;
  Preferences preferences;
  ExhibitSettings exhibit;  // as the link said that asked for it
  int step = 0;             // of the tour, as it said; 0: from the start
  std::string reply;        // the last text handed to JavaScript
};

[[nodiscard]] Page& ThePage();

// Reads a case file and puts it on the canvas. On problems returns them as a JSON array, and what was open stays open;
// "" when all is well.
[[nodiscard]] std::string OpenCase(Page& page, std::string_view json, Lang lang);

// Tells the viewer the size of the canvas, as Page holds it.
void ApplySize(Page& page);

// Draws one frame. Bits of the answer: see web/wasm.js.
[[nodiscard]] int DrawFrame(Page& page, double now_ms);

// How many items with an address the open case has.
[[nodiscard]] int ItemCount(const Case& the_case);

}  // namespace quanlian
