// How dots travel in a draw list: as a rectangle of a texture that holds nothing but the size of a cell. The texture
// coordinates count cells, so the renderer draws a dot around the middle of each without being told of any; rectangles of one
// cell size are one draw call.
#pragma once

#include <cstdint>
#include <cstring>

namespace quanlian {

inline constexpr std::uint64_t kDotsBit = std::uint64_t{1} << 33;

[[nodiscard]] inline std::uint64_t DotTexture(float device_pixels_per_cell) {
  std::uint32_t bits = 0;
  std::memcpy(&bits, &device_pixels_per_cell, sizeof bits);
  return kDotsBit | bits;
}

// Device pixels per cell; 0 for any other texture.
[[nodiscard]] inline float DotCell(std::uint64_t texture) {
  if ((texture & kDotsBit) == 0) return 0;
  const auto bits = static_cast<std::uint32_t>(texture);
  float pixels = 0;
  std::memcpy(&pixels, &bits, sizeof pixels);
  return pixels;
}

}  // namespace quanlian
