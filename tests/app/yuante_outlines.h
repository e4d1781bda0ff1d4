// The bundled case's outlines, read once for a test program.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "app/outline/outline.h"
#include "load/case_reader.h"

namespace quanlian {

inline const Case& YuanteCase() {
  static const Case the_case = [] {
    std::ifstream file(QUANLIAN_ROOT "/assets/cases/yuante.json");
    std::stringstream text;
    text << file.rdbuf();
    Diagnostics diagnostics;
    std::optional<Case> read = ReadCase(text.str(), diagnostics);
    REQUIRE(read.has_value());
    return *read;
  }();
  return the_case;
}

inline const Outlines& YuanteOutlines() {
  static const CaseIndex index(YuanteCase());
  static const Outlines outlines = BuildOutlines(index);
  return outlines;
}

inline const Outline& YuanteOutline(Lang lang) {
  return YuanteOutlines()[lang];
}

}  // namespace quanlian
