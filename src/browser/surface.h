// Draws Dear ImGui's draw lists with WebGL 2. Owns its context alone, so it never reads GL state back and never restores any.
#pragma once

#include <GLES3/gl3.h>

#include <cstdint>
#include <vector>

struct ImDrawCmd;
struct ImDrawData;
struct ImDrawList;
struct ImTextureData;

namespace quanlian {

class Surface {
 public:
  // Takes the page's canvas. False where the browser gives no WebGL 2.
  [[nodiscard]] bool Open();

  // Draws into a framebuffer of that size in device pixels, textures brought up to date first. Nothing while the context is
  // lost.
  void Draw(const ImDrawData& data, int width, int height);

  // The browser took the context away: every GL name is dead. Textures are asked for again from ImGui, which keeps the pixels.
  void ContextLost();

  // The browser gave the context back, empty. Whether drawing can go on.
  [[nodiscard]] bool ContextRestored();

  [[nodiscard]] bool lost() const { return lost_; }

  // Draw calls of the last frame.
  [[nodiscard]] int draws() const { return draws_; }

 private:
  [[nodiscard]] bool CreateObjects();
  void UpdateTexture(ImTextureData* texture);
  void Upload(const ImDrawData& data);
  void DrawCommand(const ImDrawCmd& command, const ImDrawData& data, std::size_t first_vertex, std::size_t first_index);
  void PointAt(std::size_t first_vertex);
  void Bind(std::uint64_t texture);

  // For pictures and coverage, and for dots.
  static constexpr int kPrograms = 2;
  GLuint programs_[kPrograms] = {};
  GLuint vertex_array_ = 0;
  GLuint vertex_buffer_ = 0;
  GLuint index_buffer_ = 0;
  std::size_t vertex_capacity_ = 0;  // bytes
  std::size_t index_capacity_ = 0;   // bytes
  bool lost_ = false;
  int draws_ = 0;

  // What is set for the frame being drawn.
  int height_ = 0;
  std::uint64_t bound_texture_ = 0;  // as ImGui knows it
  std::size_t pointed_at_ = 0;
};

}  // namespace quanlian
