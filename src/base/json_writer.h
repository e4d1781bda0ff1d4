// Writes JSON: the one place where the project's own JSON is put together, whoever reads it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

// `text` as a JSON string with its quotes; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string JsonString(std::string_view text);

// Whether blanks stand after commas and colons, for people, or not, for the wire.
enum class Spacing { kTight, kWide };

// One JSON value being written: members and elements are separated by themselves. Whoever writes keeps brackets and keys in
// order; nothing is checked.
class JsonWriter {
 public:
  explicit JsonWriter(Spacing spacing = Spacing::kTight) : spacing_(spacing) {}

  void Open(char bracket);   // '{' or '['
  void Close(char bracket);  // '}' or ']'
  void Key(std::string_view name);
  void Text(std::string_view text);
  void Number(double value);  // to a thousandth: whole, or with three decimals
  void Whole(std::int64_t value);
  void Digits(std::string_view number);  // as it is to stand there: 12.50
  void Boolean(bool value);
  void Null();
  // A line break and that many blanks before what comes next, so that long files can be read.
  void Line(int indent = 0) {
    line_ = true;
    indent_ = indent;
  }

  // `Key` and a value at once.
  void Member(std::string_view name, std::string_view text);
  void Member(std::string_view name, double value);
  void List(std::string_view name, const std::vector<std::string>& texts);

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void Separate();
  void BreakLine();

  Spacing spacing_;
  std::string text_;
  bool first_ = true;
  bool line_ = false;
  int indent_ = 0;
};

}  // namespace quanlian
