// Files inside a single HTML file: as text that may stand in a <script> that no browser runs.
#pragma once

#include <string>
#include <string_view>

namespace quanlian {

// As small a gzip file as there is, always the same one for the same bytes.
[[nodiscard]] std::string Gzip(std::string_view bytes);

// Printable ASCII without '<', '&' and '\': two characters for 13 bits, the first bits first, the last ones filled up with
// zeros. The text starts with the number of bytes and a blank. web/files/one_file.js reads it.
[[nodiscard]] std::string AsText(std::string_view bytes);

}  // namespace quanlian
