// Points and boxes. Units are said by the name of the variable: world units (the layout's own) or CSS pixels (the screen's).
#pragma once

#include <algorithm>

namespace quanlian {

struct Point {
  float x = 0;
  float y = 0;

  friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
  friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
  friend Point operator*(Point a, float k) { return {a.x * k, a.y * k}; }
  friend bool operator==(Point a, Point b) { return a.x == b.x && a.y == b.y; }
};

// [left, right) × [top, bottom); y grows downwards.
struct Box {
  float left = 0;
  float top = 0;
  float right = 0;
  float bottom = 0;

  [[nodiscard]] float width() const { return right - left; }
  [[nodiscard]] float height() const { return bottom - top; }
  [[nodiscard]] Point center() const { return {(left + right) / 2, (top + bottom) / 2}; }
  [[nodiscard]] bool Contains(Point p) const { return p.x >= left && p.x < right && p.y >= top && p.y < bottom; }
  [[nodiscard]] bool IsEmpty() const { return left >= right || top >= bottom; }
  [[nodiscard]] bool Overlaps(const Box& o) const {
    return left < o.right && o.left < right && top < o.bottom && o.top < bottom;
  }
  [[nodiscard]] Box Inset(float by) const { return {left + by, top + by, right - by, bottom - by}; }
  [[nodiscard]] Box MovedBy(Point d) const { return {left + d.x, top + d.y, right + d.x, bottom + d.y}; }
  friend bool operator==(const Box& a, const Box& b) {
    return a.left == b.left && a.top == b.top && a.right == b.right && a.bottom == b.bottom;
  }
};

// The smallest box around both.
[[nodiscard]] inline Box Union(const Box& a, const Box& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

}  // namespace quanlian
