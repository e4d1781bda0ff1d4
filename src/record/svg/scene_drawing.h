// A scene as SVG: the very drawing that the canvas shows of a view.
#pragma once

#include "layout/scene.h"
#include "record/html/html_writer.h"

namespace quanlian {

// Its marks and texts, into an open <svg>.
void DrawScene(HtmlWriter& html, const Scene& scene);

}  // namespace quanlian
