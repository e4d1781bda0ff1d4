// Writes the small JSON answers of the bridge.
#include "browser/json_text.h"

#include <cmath>
#include <cstdint>

namespace quanlian {

void JsonText::Separate() {
  if (!first_) text_ += ',';
  first_ = false;
}

void JsonText::Open(char bracket) {
  Separate();
  text_ += bracket;
  first_ = true;
}

void JsonText::Close(char bracket) {
  text_ += bracket;
  first_ = false;
}

void JsonText::Key(std::string_view name) {
  Separate();
  Quote(name);
  text_ += ':';
  first_ = true;
}

void JsonText::Text(std::string_view utf8) {
  Separate();
  Quote(utf8);
}

void JsonText::Number(double value) {
  Separate();
  auto thousandths = static_cast<std::int64_t>(std::llround(value * 1000));
  if (thousandths < 0) text_ += '-';
  thousandths = std::abs(thousandths);
  text_ += std::to_string(thousandths / 1000);
  if (thousandths % 1000 != 0) text_ += '.' + std::to_string(1000 + thousandths % 1000).substr(1);
}

void JsonText::Boolean(bool value) {
  Separate();
  text_ += value ? "true" : "false";
}

void JsonText::CssBox(const Box& box) {
  Open('{');
  Member("left", box.left);
  Member("top", box.top);
  Member("right", box.right);
  Member("bottom", box.bottom);
  Close('}');
}

void JsonText::Member(std::string_view name, std::string_view utf8) {
  Key(name);
  Text(utf8);
}

void JsonText::Member(std::string_view name, double value) {
  Key(name);
  Number(value);
}

void JsonText::Quote(std::string_view utf8) {
  constexpr std::string_view kHex = "0123456789abcdef";
  text_ += '"';
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
      text_ += "\\u00";
      text_ += kHex[byte >> 4];
      text_ += kHex[byte & 15];
    } else {
      if (c == '"' || c == '\\') text_ += '\\';
      text_ += c;
    }
  }
  text_ += '"';
}

}  // namespace quanlian
