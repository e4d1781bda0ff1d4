// UTF-8 text: checking, counting and cutting by Unicode code points.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

// A half-open range [start, end) of Unicode code points, 0-based.
struct CodePointSpan {
  std::int64_t start = 0;
  std::int64_t end = 0;

  [[nodiscard]] std::int64_t length() const { return end - start; }
  friend bool operator==(const CodePointSpan& a, const CodePointSpan& b) { return a.start == b.start && a.end == b.end; }
};

// Of ASCII alone.
[[nodiscard]] constexpr bool IsDigit(char c) {
  return c >= '0' && c <= '9';
}

// Offset in bytes of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7), or nothing when all is well.
[[nodiscard]] std::optional<std::size_t> FindInvalidUtf8(std::string_view text);

// Number of code points; `text` must be valid UTF-8.
[[nodiscard]] std::int64_t CountCodePoints(std::string_view text);

// The code points [span.start, span.end) of valid UTF-8 as a view into `text`; clipped to what there is.
[[nodiscard]] std::string_view SliceCodePoints(std::string_view text, CodePointSpan span);

// Reads the code point that starts at byte `*at` of valid UTF-8 and moves `*at` behind it. `*at` must be < text.size().
[[nodiscard]] char32_t NextCodePoint(std::string_view text, std::size_t* at);

// Appends one code point as UTF-8.
void AppendUtf8(char32_t code_point, std::string* out);

// Joined with `separator`; empty strings are left out.
[[nodiscard]] std::string Join(const std::vector<std::string>& pieces, std::string_view separator);

// Between marks that show nothing, U+2068 and U+2069: words of another language inside a text.
inline constexpr std::string_view kIsolate = "\xE2\x81\xA8";
inline constexpr std::string_view kIsolateEnd = "\xE2\x81\xA9";
[[nodiscard]] std::string Isolated(std::string_view words);
[[nodiscard]] std::string WithoutIsolates(std::string_view text);

// Replaces every occurrence of "{name}" in `pattern`. A name that is not given stays as it stands.
struct Slot {
  std::string_view name;
  std::string_view value;
};
[[nodiscard]] std::string FillSlots(std::string_view pattern, std::initializer_list<Slot> slots);

}  // namespace quanlian
