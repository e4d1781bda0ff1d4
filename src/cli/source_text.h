// The text of a source file, in whatever form it was saved.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace quanlian {

// One way to read a file.
struct TextReading {
  std::string text;   // UTF-8
  std::string forms;  // "GB18030, line ends CRLF read as LF"; "" for the file as it stands
};

// Hands over one reading after the other until `use` has seen enough (true): the file as it stands where it is UTF-8; in
// another encoding that it can be in (a byte order mark left out, UTF-16, GB18030); each of these with other line ends and in
// another normalisation form.
void ForEachReading(std::string_view bytes, const std::function<bool(const TextReading&)>& use);

// In normalisation form C, and every line end as LF.
[[nodiscard]] std::string FoldedForm(std::string_view text);

}  // namespace quanlian
