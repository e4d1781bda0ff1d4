// Files inside a single HTML file: all of them as one text that may stand in a <script> that no browser runs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

struct FileToPack {
  std::string name;  // without blanks
  std::string bytes;
};

// Always the same text for the same files. web/files/packed.js reads it: sizes, then AsText of Lzma of a line "name size name
// size …" and all bytes one after the other.
[[nodiscard]] std::string PackFiles(const std::vector<FileToPack>& files);

// LZMA without a header: lc = 3, lp = 0, pb = 0, up to 8 MiB back.
[[nodiscard]] std::string Lzma(std::string_view bytes);

// Seven bits in one byte of UTF-8. ASCII stands for itself but for the four characters that HTML does not leave alone in a
// script (NUL, LF, CR, '<'): these and the seven bits that follow are one letter from U+0100 to U+02FF, two bytes. The first
// bits come first; the last ones are filled up with zeros.
[[nodiscard]] std::string AsText(std::string_view bytes);

}  // namespace quanlian
