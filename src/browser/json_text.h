// Writes the small JSON answers of the bridge.
#pragma once

#include <string>
#include <string_view>

#include "layout/geometry.h"

namespace quanlian {

// One JSON value being written: members and elements are separated by themselves.
class JsonText {
 public:
  void Open(char bracket);   // '{' or '['
  void Close(char bracket);  // '}' or ']'
  void Key(std::string_view name);
  void Text(std::string_view utf8);
  void Number(double value);  // to a thousandth
  void Boolean(bool value);
  void CssBox(const Box& box);

  // `Key` and a value at once.
  void Member(std::string_view name, std::string_view utf8);
  void Member(std::string_view name, double value);

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void Separate();
  void Quote(std::string_view utf8);

  std::string text_;
  bool first_ = true;
};

}  // namespace quanlian
