// Draws Dear ImGui's draw lists with WebGL 2: one program, one vertex array, two buffers that only grow.
#include "browser/surface.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "browser/browser.h"
#include "imgui.h"
#include "ui/dots.h"

namespace quanlian {
namespace {

enum Attribute : GLuint { kPosition, kTexturePlace, kColor, kView, kCoverageOnly };

// `view` and `coverage_only` are attributes without an array: constants that need no look-up of a uniform's place.
constexpr const char* kVertexShader = R"(#version 300 es
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 texture_place;
layout(location = 2) in vec4 color;
layout(location = 3) in vec4 view;
layout(location = 4) in float coverage_only;
out vec2 place;
out vec4 tint;
flat out float grey;
void main() {
  place = texture_place;
  tint = color;
  grey = coverage_only;
  gl_Position = vec4(position * view.xy + view.zw, 0.0, 1.0);
})";

constexpr const char* kFragmentShader = R"(#version 300 es
precision mediump float;
uniform sampler2D picture;
in highp vec2 place;
in vec4 tint;
flat in float grey;
out vec4 result;
void main() {
  vec4 texel = texture(picture, place);
  result = tint * mix(texel, vec4(1.0, 1.0, 1.0, texel.r), grey);
})";

// Dots (ui/dots.h): `place` counts cells, `grey` is a cell's width in pixels. A dot's edge is one pixel wide, its area exact;
// cells of a few pixels fade into the tone that their dots have on average, so that a finer grid than the screen's never
// shimmers.
constexpr const char* kDotShader = R"(#version 300 es
precision highp float;
in vec2 place;
in vec4 tint;
flat in float grey;
out vec4 result;
const float area = 0.1444;
void main() {
  float radius = sqrt(max(area - 1.0 / (12.0 * grey * grey), 0.0));
  float ink = clamp((radius - length(fract(place) - 0.5)) * grey + 0.5, 0.0, 1.0);
  result = vec4(tint.rgb, tint.a * mix(area * 3.14159265, ink, smoothstep(3.0, 6.0, grey)));
})";

// A texture's id for ImGui: the GL name, and whether it holds coverage only (one byte per pixel).
constexpr ImTextureID kCoverageBit = ImTextureID{1} << 32;

GLuint NameOf(ImTextureID id) {
  return static_cast<GLuint>(id & ~kCoverageBit);
}

const void* Offset(std::size_t bytes) {
  return reinterpret_cast<const void*>(bytes);
}

void AddShader(GLuint program, GLenum kind, const char* text) {
  const GLuint shader = glCreateShader(kind);
  glShaderSource(shader, 1, &text, nullptr);
  glCompileShader(shader);
  glAttachShader(program, shader);
  glDeleteShader(shader);
}

// Makes room in a buffer; contents are lost when it has to grow.
void Reserve(GLenum target, std::size_t bytes, std::size_t* capacity) {
  if (bytes <= *capacity) return;
  *capacity = std::max(bytes, *capacity * 2);
  glBufferData(target, static_cast<GLsizeiptr>(*capacity), nullptr, GL_STREAM_DRAW);
}

}  // namespace

bool Surface::Open() {
  return quanlian_open_webgl() != 0 && CreateObjects();
}

bool Surface::CreateObjects() {
  const char* const fragments[] = {kFragmentShader, kDotShader};
  for (int i = 0; i < kPrograms; ++i) {
    programs_[i] = glCreateProgram();
    AddShader(programs_[i], GL_VERTEX_SHADER, kVertexShader);
    AddShader(programs_[i], GL_FRAGMENT_SHADER, fragments[i]);
    glLinkProgram(programs_[i]);
    GLint linked = 0;
    glGetProgramiv(programs_[i], GL_LINK_STATUS, &linked);  // once per context: without WebGL 2 neither does
    if (linked == 0) return false;
  }

  glGenBuffers(1, &vertex_buffer_);
  glGenBuffers(1, &index_buffer_);
  glGenVertexArrays(1, &vertex_array_);
  glBindVertexArray(vertex_array_);
  glBindBuffer(GL_ARRAY_BUFFER, vertex_buffer_);
  glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, index_buffer_);
  for (const GLuint attribute : {kPosition, kTexturePlace, kColor}) glEnableVertexAttribArray(attribute);

  glUseProgram(programs_[0]);
  bound_texture_ = 0;
  glEnable(GL_BLEND);
  glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  glEnable(GL_SCISSOR_TEST);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  return true;
}

void Surface::Draw(const ImDrawData& data, int width, int height) {
  if (lost_ || width <= 0 || height <= 0) return;
  if (data.Textures != nullptr) {
    for (ImTextureData* texture : *data.Textures) UpdateTexture(texture);
  }
  glViewport(0, 0, width, height);
  glScissor(0, 0, width, height);
  glClear(GL_COLOR_BUFFER_BIT);
  Upload(data);

  const float x_scale = 2 * data.FramebufferScale.x / static_cast<float>(width);
  const float y_scale = -2 * data.FramebufferScale.y / static_cast<float>(height);
  glVertexAttrib4f(kView, x_scale, y_scale, -1 - data.DisplayPos.x * x_scale, 1 - data.DisplayPos.y * y_scale);
  height_ = height;
  draws_ = 0;
  Bind(0);
  PointAt(0);
  std::size_t first_vertex = 0;
  std::size_t first_index = 0;
  for (const ImDrawList* list : data.CmdLists) {
    for (const ImDrawCmd& command : list->CmdBuffer) DrawCommand(command, data, first_vertex, first_index);
    first_vertex += static_cast<std::size_t>(list->VtxBuffer.Size);
    first_index += static_cast<std::size_t>(list->IdxBuffer.Size);
  }
}

void Surface::Upload(const ImDrawData& data) {
  Reserve(GL_ARRAY_BUFFER, static_cast<std::size_t>(data.TotalVtxCount) * sizeof(ImDrawVert), &vertex_capacity_);
  Reserve(GL_ELEMENT_ARRAY_BUFFER, static_cast<std::size_t>(data.TotalIdxCount) * sizeof(ImDrawIdx), &index_capacity_);
  GLintptr vertices = 0;
  GLintptr indices = 0;
  for (const ImDrawList* list : data.CmdLists) {
    glBufferSubData(GL_ARRAY_BUFFER, vertices, list->VtxBuffer.size_in_bytes(), list->VtxBuffer.Data);
    glBufferSubData(GL_ELEMENT_ARRAY_BUFFER, indices, list->IdxBuffer.size_in_bytes(), list->IdxBuffer.Data);
    vertices += list->VtxBuffer.size_in_bytes();
    indices += list->IdxBuffer.size_in_bytes();
  }
}

// WebGL 2 has no base vertex: where a command's vertices do not start where the last one's did, the arrays are pointed anew.
void Surface::PointAt(std::size_t first_vertex) {
  constexpr GLsizei kStride = sizeof(ImDrawVert);
  const std::size_t start = first_vertex * sizeof(ImDrawVert);
  glVertexAttribPointer(kPosition, 2, GL_FLOAT, GL_FALSE, kStride, Offset(start + offsetof(ImDrawVert, pos)));
  glVertexAttribPointer(kTexturePlace, 2, GL_FLOAT, GL_FALSE, kStride, Offset(start + offsetof(ImDrawVert, uv)));
  glVertexAttribPointer(kColor, 4, GL_UNSIGNED_BYTE, GL_TRUE, kStride, Offset(start + offsetof(ImDrawVert, col)));
  pointed_at_ = first_vertex;
}

void Surface::DrawCommand(const ImDrawCmd& command, const ImDrawData& data, std::size_t first_vertex, std::size_t first_index) {
  const ImVec4& clip = command.ClipRect;
  const int left = static_cast<int>(std::floor((clip.x - data.DisplayPos.x) * data.FramebufferScale.x));
  const int top = static_cast<int>(std::floor((clip.y - data.DisplayPos.y) * data.FramebufferScale.y));
  const int right = static_cast<int>(std::ceil((clip.z - data.DisplayPos.x) * data.FramebufferScale.x));
  const int bottom = static_cast<int>(std::ceil((clip.w - data.DisplayPos.y) * data.FramebufferScale.y));
  if (command.UserCallback != nullptr || command.ElemCount == 0 || right <= left || bottom <= top) return;
  glScissor(left, height_ - bottom, right - left, bottom - top);

  const ImTextureID texture = command.GetTexID();
  if (texture != bound_texture_) Bind(texture);
  if (first_vertex + command.VtxOffset != pointed_at_) PointAt(first_vertex + command.VtxOffset);
  ++draws_;
  glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount),
                 sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT,
                 Offset((first_index + command.IdxOffset) * sizeof(ImDrawIdx)));
}

void Surface::Bind(std::uint64_t texture) {
  const bool dots = (texture & kDotsBit) != 0;
  if (dots != ((bound_texture_ & kDotsBit) != 0)) glUseProgram(programs_[dots ? 1 : 0]);
  bound_texture_ = texture;
  if (!dots) glBindTexture(GL_TEXTURE_2D, NameOf(texture));
  glVertexAttrib1f(kCoverageOnly, dots ? DotCell(texture) : (texture & kCoverageBit) != 0 ? 1.0F : 0.0F);
}

void Surface::UpdateTexture(ImTextureData* texture) {
  const bool coverage_only = texture->Format == ImTextureFormat_Alpha8;
  const GLenum format = coverage_only ? GL_RED : GL_RGBA;
  if (texture->Status == ImTextureStatus_WantCreate) {
    GLuint name = 0;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glTexImage2D(GL_TEXTURE_2D, 0, coverage_only ? GL_R8 : GL_RGBA8, texture->Width, texture->Height, 0, format,
                 GL_UNSIGNED_BYTE, texture->GetPixels());
    texture->SetTexID(name | (coverage_only ? kCoverageBit : 0));
    texture->SetStatus(ImTextureStatus_OK);
  } else if (texture->Status == ImTextureStatus_WantUpdates) {
    glBindTexture(GL_TEXTURE_2D, NameOf(texture->GetTexID()));
    glPixelStorei(GL_UNPACK_ROW_LENGTH, texture->Width);
    for (const ImTextureRect& changed : texture->Updates) {
      glTexSubImage2D(GL_TEXTURE_2D, 0, changed.x, changed.y, changed.w, changed.h, format, GL_UNSIGNED_BYTE,
                      texture->GetPixelsAt(changed.x, changed.y));
    }
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    texture->SetStatus(ImTextureStatus_OK);
  } else if (texture->Status == ImTextureStatus_WantDestroy && texture->UnusedFrames > 0) {
    const GLuint name = NameOf(texture->GetTexID());
    glDeleteTextures(1, &name);
    texture->SetTexID(ImTextureID_Invalid);
    texture->SetStatus(ImTextureStatus_Destroyed);
  }
}

void Surface::ContextLost() {
  lost_ = true;
  // Deleting dead objects does nothing to the GPU; it frees their entries in Emscripten's tables.
  for (const GLuint program : programs_) glDeleteProgram(program);
  glDeleteVertexArrays(1, &vertex_array_);
  glDeleteBuffers(1, &vertex_buffer_);
  glDeleteBuffers(1, &index_buffer_);
  vertex_capacity_ = index_capacity_ = 0;
  if (ImGui::GetCurrentContext() == nullptr) return;
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    if (texture->GetTexID() == ImTextureID_Invalid) continue;
    const GLuint name = NameOf(texture->GetTexID());
    glDeleteTextures(1, &name);
    texture->SetTexID(ImTextureID_Invalid);
    texture->SetStatus(ImTextureStatus_Destroyed);  // ImGui asks for it again in its next frame
  }
}

bool Surface::ContextRestored() {
  lost_ = !CreateObjects();
  return !lost_;
}

}  // namespace quanlian
