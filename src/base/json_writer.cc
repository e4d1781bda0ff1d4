#include "base/json_writer.h"

#include <cmath>

#include "base/text.h"

namespace quanlian {
namespace {

void AppendEscaped(std::string_view valid, std::string* out) {
  constexpr std::string_view kHex = "0123456789abcdef";
  for (const char c : valid) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      *out += "\\u00";
      *out += kHex[byte >> 4];
      *out += kHex[byte & 15];
    } else {
      if (c == '"' || c == '\\') *out += '\\';
      *out += c;
    }
  }
}

}  // namespace

std::string JsonString(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    const std::string_view valid = text.substr(0, FindInvalidUtf8(text).value_or(text.size()));
    AppendEscaped(valid, &out);
    text.remove_prefix(valid.size());
    if (text.empty()) break;
    AppendUtf8(U'\uFFFD', &out);
    text.remove_prefix(1);
  }
  return out + "\"";
}

void JsonWriter::BreakLine() {
  if (!line_) return;
  text_ += '\n';
  text_.append(static_cast<std::size_t>(indent_), ' ');
  line_ = false;
}

void JsonWriter::Separate() {
  if (!first_) text_ += spacing_ == Spacing::kWide && !line_ ? ", " : ",";
  BreakLine();
  first_ = false;
}

void JsonWriter::Open(char bracket) {
  Separate();
  text_ += bracket;
  first_ = true;
}

void JsonWriter::Close(char bracket) {
  BreakLine();
  text_ += bracket;
  first_ = false;
}

void JsonWriter::Key(std::string_view name) {
  Separate();
  text_ += JsonString(name);
  text_ += spacing_ == Spacing::kWide ? ": " : ":";
  first_ = true;
}

void JsonWriter::Text(std::string_view text) {
  Separate();
  text_ += JsonString(text);
}

void JsonWriter::Number(double value) {
  Separate();
  auto thousandths = static_cast<std::int64_t>(std::llround(value * 1000));
  if (thousandths < 0) text_ += '-';
  thousandths = std::abs(thousandths);
  text_ += std::to_string(thousandths / 1000);
  if (thousandths % 1000 != 0) text_ += '.' + std::to_string(1000 + thousandths % 1000).substr(1);
}

void JsonWriter::Whole(std::int64_t value) {
  Separate();
  text_ += std::to_string(value);
}

void JsonWriter::Digits(std::string_view number) {
  Separate();
  text_ += number;
}

void JsonWriter::Boolean(bool value) {
  Separate();
  text_ += value ? "true" : "false";
}

void JsonWriter::Null() {
  Separate();
  text_ += "null";
}

void JsonWriter::Member(std::string_view name, std::string_view text) {
  Key(name);
  Text(text);
}

void JsonWriter::Member(std::string_view name, double value) {
  Key(name);
  Number(value);
}

void JsonWriter::List(std::string_view name, const std::vector<std::string>& texts) {
  Key(name);
  Open('[');
  for (const std::string& text : texts) Text(text);
  Close(']');
}

}  // namespace quanlian
