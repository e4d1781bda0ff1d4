// How numbers stand in SVG.
#pragma once

#include <string>

namespace quanlian {

// In tenths of a unit, finer than any screen or printer shows: "12", "-0.5".
[[nodiscard]] std::string SvgNumber(float units);

}  // namespace quanlian
