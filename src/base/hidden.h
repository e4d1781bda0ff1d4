// Characters that are not seen: they have no place in what is shown, where they can turn words around or hide others.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace quanlian {

struct CodePointRange {
  char32_t first;
  char32_t last;
};

template <std::size_t kCount>
[[nodiscard]] constexpr bool IsIn(const CodePointRange (&ranges)[kCount], char32_t c) {
  for (const CodePointRange& range : ranges) {
    if (c >= range.first && c <= range.last) return true;
  }
  return false;
}

// Never in a text: controls but tab and line breaks; marks of direction; what shows nothing or is drawn otherwise on each
// device (fillers, separators, tags, private use); what is no character, and planes in which there is none.
inline constexpr CodePointRange kHiddenCharacters[] = {
    {0x00, 0x08},       {0x0B, 0x0C},       {0x0E, 0x1F},       {0x7F, 0x9F},       {0xAD, 0xAD},       {0x34F, 0x34F},
    {0x61C, 0x61C},     {0x115F, 0x1160},   {0x17B4, 0x17B5},   {0x200B, 0x200B},   {0x200E, 0x200F},   {0x2028, 0x202E},
    {0x2060, 0x206F},   {0x3164, 0x3164},   {0xE000, 0xF8FF},   {0xFDD0, 0xFDEF},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFFC},   {0xFFFE, 0xFFFF},   {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0x1FFFE, 0x1FFFF}, {0x2FFFE, 0x2FFFF},
    {0x3FFFE, 0xE00FF}, {0xE01F0, 0x10FFFF}};

// Byte offset of the first character that is hidden: one of the above; a variation selector without a base; a joiner (U+200C,
// U+200D) where nothing joins, as between digits or ideographs. `text` is valid UTF-8.
[[nodiscard]] std::optional<std::size_t> FindHidden(std::string_view text);

// Whether a character shows nothing by itself: a hidden one, a selector or a joiner.
[[nodiscard]] bool ShowsNothing(char32_t c);

// "U+202E".
[[nodiscard]] std::string CodePointName(char32_t c);

}  // namespace quanlian
