#include "ui/painter.h"

#include <cmath>

#include "base/text.h"
#include "imgui.h"
#include "ui/dots.h"

namespace quanlian {
namespace {

ImU32 ToImGui(Color c) {
  return IM_COL32((c >> 24) & 0xFF, (c >> 16) & 0xFF, (c >> 8) & 0xFF, c & 0xFF);
}

ImVec2 ToImGui(Point p) {
  return {p.x, p.y};
}

// Glyphs are made at whole device pixels up to this size, so that they are sharp; above, in steps, so that zooming does not
// make a new set for every size.
constexpr float kSharpPixels = 34;
constexpr float kLargeStep = 6;

float BakedPixels(float pixels) {
  if (pixels <= kSharpPixels) return std::max(std::round(pixels), 1.0F);
  return std::round(pixels / kLargeStep) * kLargeStep;
}

constexpr float kPi = 3.14159265F;

constexpr float kDash = 4;
constexpr float kDashGap = 3;

}  // namespace

Painter::Painter(ImDrawList& list, const Fonts& fonts, const Theme& theme, float device_pixel_ratio, TextWatcher* watcher)
    : list_(&list), fonts_(&fonts), device_pixel_ratio_(device_pixel_ratio), watcher_(watcher), theme_(&theme) {
  const ImVec2 low = list.GetClipRectMin();
  const ImVec2 high = list.GetClipRectMax();
  clips_.push_back({low.x, low.y, high.x, high.y});
}

float Painter::Snap(float value) const {
  return std::round(value * device_pixel_ratio_) / device_pixel_ratio_;
}

// Of a colour that is faded two fifths are left over the paper; it stays as opaque as it was.
Color Painter::Shade(Color color) const {
  if (!faded_) return color;
  Color shade = color & 0xFF;
  for (int shift = 8; shift < 32; shift += 8) {
    const Color mixed = ((color >> shift & 0xFF) * 2 + (theme_->paper >> shift & 0xFF) * 3) / 5;
    shade |= mixed << shift;
  }
  return shade;
}

void Painter::Text(std::string_view text, std::string_view whole, const Box& line_box, TextStyle style, Color color) {
  if (text.empty() || !InSight(line_box)) return;
  if (watcher_ != nullptr) watcher_->See(text, whole, line_box, faded_);
  if (faded_) {  // regular letters are no wider than the bold ones that were measured
    style.weight = Weight::kRegular;
    color = theme_->faded;
  }
  const float pixels = style.size * device_pixel_ratio_;
  const float baked_pixels = BakedPixels(pixels);
  const float stretch = baked_pixels > kSharpPixels ? pixels / baked_pixels : 1;
  ImFontBaked* baked = fonts_->font(style.weight)->GetFontBaked(baked_pixels / device_pixel_ratio_, device_pixel_ratio_);
  const float baseline = Snap(line_box.center().y + kBaselineBelowMiddle * style.size);
  const ImU32 tint = ToImGui(color);
  float left = line_box.left;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = fonts_->Next(text, &at);
    const ImFontGlyph* glyph = baked->FindGlyph(static_cast<ImWchar>(character));
    if (glyph != nullptr && glyph->Visible != 0) {
      const float x = Snap(left);
      const float y = baseline - baked->Ascent * stretch;
      list_->PrimReserve(6, 4);
      list_->PrimRectUV({x + glyph->X0 * stretch, y + glyph->Y0 * stretch}, {x + glyph->X1 * stretch, y + glyph->Y1 * stretch},
                        {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1}, tint);
    }
    left += fonts_->Advance(character, style);
  }
}

void Painter::Fill(const Box& box, Color color, float radius) {
  if (InSight(box)) list_->AddRectFilled({box.left, box.top}, {box.right, box.bottom}, ToImGui(Shade(color)), radius);
}

void Painter::Outline(const Box& box, Color color, float radius, float thickness) {
  if (InSight(box)) list_->AddRect({box.left, box.top}, {box.right, box.bottom}, ToImGui(Shade(color)), radius, 0, thickness);
}

// Walks round the box; corners are left to the dashes of the straight sides, which start behind the rounding.
void Painter::DashedOutline(const Box& box, Color color, float radius, float thickness) {
  if (!InSight(box)) return;
  const float r = std::min({radius, box.width() / 2, box.height() / 2});
  const ImU32 tint = ToImGui(Shade(color));
  DashedLine({box.left + r, box.top}, {box.right - r, box.top}, color, thickness);
  DashedLine({box.right, box.top + r}, {box.right, box.bottom - r}, color, thickness);
  DashedLine({box.right - r, box.bottom}, {box.left + r, box.bottom}, color, thickness);
  DashedLine({box.left, box.bottom - r}, {box.left, box.top + r}, color, thickness);
  constexpr float kQuarter = kPi / 2;
  const Point corners[] = {{box.right - r, box.bottom - r},
                           {box.left + r, box.bottom - r},
                           {box.left + r, box.top + r},
                           {box.right - r, box.top + r}};
  for (int i = 0; i < 4; ++i) {
    const float start = static_cast<float>(i) * kQuarter;
    list_->PathArcTo(ToImGui(corners[i]), r, start + 0.25F, start + kQuarter - 0.25F);
    list_->PathStroke(tint, 0, thickness);
  }
}

void Painter::DashedCircle(Point middle, float radius, Color color, float thickness) {
  constexpr int kDashes = 6;
  constexpr float kStep = 2 * kPi / kDashes;
  for (int i = 0; i < kDashes; ++i) {
    const float start = static_cast<float>(i) * kStep;
    list_->PathArcTo(ToImGui(middle), radius, start, start + kStep * 0.6F);
    list_->PathStroke(ToImGui(Shade(color)), 0, thickness);
  }
}

void Painter::Line(Point from, Point to, Color color, float thickness) {
  list_->AddLine(ToImGui(from), ToImGui(to), ToImGui(Shade(color)), thickness);
}

void Painter::DashedLine(Point from, Point to, Color color, float thickness) {
  const Point along = to - from;
  const float length = std::hypot(along.x, along.y);
  if (length <= 0) return;
  const float dashes = std::max(1.0F, std::round((length + kDashGap) / (kDash + kDashGap)));
  const float period = (length + kDashGap) / dashes;
  const Point unit = along * (1 / length);
  for (float i = 0; i < dashes; ++i) {
    const float start = i * period;
    Line(from + unit * start, from + unit * std::min(start + period - kDashGap, length), color, thickness);
  }
}

void Painter::Triangle(Point a, Point b, Point c, Color color) {
  list_->AddTriangleFilled(ToImGui(a), ToImGui(b), ToImGui(c), ToImGui(Shade(color)));
}

void Painter::FillTop(const Box& box, Color color, float radius, float height) {
  PushClip({box.left, box.top, box.right, box.top + height});
  Fill(box, color, radius);
  PopClip();
}

void Painter::FillLeft(const Box& box, Color color, float radius, float width) {
  PushClip({box.left, box.top, box.left + width, box.bottom});
  Fill(box, color, radius);
  PopClip();
}

void Painter::FillDots(const DotGrid& grid, float cell, Color color) {
  const Box& box = grid.box;
  if (!InSight(box)) return;
  list_->PushTexture(ImTextureRef(DotTexture(cell * device_pixel_ratio_)));
  list_->PrimReserve(6, 4);
  list_->PrimRectUV({box.left, box.top}, {box.right, box.bottom}, {0, 0}, {grid.columns, grid.rows}, ToImGui(Shade(color)));
  list_->PopTexture();
}

void Painter::FadeDown(const Box& box, Color color) {
  constexpr Color kFaint = 0x60;
  color = Shade(color);
  const ImU32 top = ToImGui((color & ~Color{0xFF}) | kFaint);
  const ImU32 bottom = ToImGui(color & ~Color{0xFF});
  if (InSight(box)) {
    list_->AddRectFilledMultiColor({box.left, box.top}, {box.right, box.bottom}, top, top, bottom, bottom);
  }
}

void Painter::BeginLayers() {
  list_->ChannelsSplit(2);
  list_->ChannelsSetCurrent(1);
}

void Painter::EndLayers() {
  list_->ChannelsMerge();
}

void Painter::FillBehind(const Box& box, Color color, float radius) {
  list_->ChannelsSetCurrent(0);
  Fill(box, color, radius);
  list_->ChannelsSetCurrent(1);
}

void Painter::PushClip(const Box& box) {
  const Box& outer = clips_.back();
  clips_.push_back({std::max(box.left, outer.left), std::max(box.top, outer.top), std::min(box.right, outer.right),
                    std::min(box.bottom, outer.bottom)});
  const Box& clip = clips_.back();
  list_->PushClipRect({clip.left, clip.top}, {std::max(clip.left, clip.right), std::max(clip.top, clip.bottom)});
}

void Painter::PopClip() {
  clips_.pop_back();
  list_->PopClipRect();
}

}  // namespace quanlian
