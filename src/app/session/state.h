// Everything that changes while a reader uses the viewer, in one plain value. Only Update (session.h) changes it.
#pragma once

#include <optional>
#include <variant>

#include "app/views/view.h"
#include "layout/camera.h"
#include "layout/geometry.h"
#include "layout/regions.h"
#include "model/case.h"

namespace quanlian {

enum class ColorScheme { kLight, kDark };
enum class Motion { kFull, kReduced };
enum class Contrast { kStandard, kMore };

inline constexpr float kLargestTextScale = 6;  // of an exhibit; a reader at a bench doubles the type at most

// What the reader's system asks for, and the size of text that the reader chose on the page (1 to kLargestTextScale).
struct Preferences {
  ColorScheme color_scheme = ColorScheme::kLight;
  Motion motion = Motion::kFull;
  Contrast contrast = Contrast::kStandard;
  float text_scale = 1;
};

struct State {
  Lang lang{};
  View view = View::kChain;
  bool court_only = false;  // what no court decided is faded
  bool exhibit = false;     // the picture alone, in large type and without people
  Preferences preferences;
  Point screen;                  // size of the canvas in CSS pixels
  ItemRef at;                    // the selected item; the whole case when nothing is selected
  std::optional<ItemRef> with;   // compared with the selected item, another of its kind
  std::optional<ItemRef> hover;  // the item under the pointer
  Camera camera;
  Camera camera_goal;        // where the camera is flying to
  float dossier_scroll = 0;  // CSS pixels scrolled down
  Sheet sheet = Sheet::kPeek;
};

// What a reader can do. Everything that the canvas, the keyboard, the record or a link asks for is one of these.
struct Select {
  ItemRef at;
};
struct SelectNeighbour {
  int step = 1;  // +1 the next item along the chain, -1 the one before
};
struct Hover {
  std::optional<ItemRef> at;
};
struct SetLang {
  Lang lang{};
};
// Shows another drawing of the case; the selection stays.
struct SetView {
  View view = View::kChain;
};
// Compares the selected item with another, or with none again. Another selection or view ends it.
struct SetWith {
  std::optional<ItemRef> with;
};
struct SetCourtOnly {
  bool court_only = true;
};
// Between bench and exhibit.
struct SetExhibit {
  bool exhibit = true;
};
struct SetPreferences {
  Preferences preferences;
};
struct Resize {
  Point screen;
};
struct PanBy {
  Point by;  // CSS pixels
};
struct ZoomBy {
  float factor = 1;
  std::optional<Point> around;  // CSS pixels; absent: the middle of the chain's region
  bool animated = false;
};
struct FitAll {};
// Moves the camera so that a world point stands in the middle of the picture.
struct LookAt {
  Point world;
};
struct ScrollDossier {
  float by = 0;  // CSS pixels, downwards
};
struct SetSheet {
  Sheet sheet = Sheet::kHalf;
};
// The drawn dossier turned out this much taller than its box; scrolling stops there.
struct DossierMeasured {
  float max_scroll = 0;
};
using Action = std::variant<Select, SelectNeighbour, Hover, SetLang, SetCourtOnly, SetExhibit, SetView, SetWith, SetPreferences,
                            Resize, PanBy, ZoomBy, FitAll, LookAt, ScrollDossier, SetSheet, DossierMeasured>;

}  // namespace quanlian
