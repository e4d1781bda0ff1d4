// Byte offsets of a text as lines and columns.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace quanlian {

// Keeps a view of the text, which must outlive it. Lines end with LF; a CR before it counts as a column.
class LineTable {
 public:
  explicit LineTable(std::string_view text);

  // The place of a byte; the end of the text is a place too. Columns count code points (bytes that are not UTF-8 may be
  // counted with their neighbours).
  [[nodiscard]] TextPlace PlaceOf(std::size_t offset) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> line_starts_;
};

}  // namespace quanlian
