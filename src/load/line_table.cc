// Line starts once, columns when asked for.
#include "load/line_table.h"

#include <algorithm>

#include "base/text.h"

namespace quanlian {

LineTable::LineTable(std::string_view text) : text_(text), line_starts_{0} {
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    line_starts_.push_back(at + 1);
}

TextPlace LineTable::PlaceOf(std::size_t offset) const {
  const std::size_t at = std::min(offset, text_.size());
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), at);
  const std::size_t start = *(next - 1);
  const auto line = static_cast<int>(next - line_starts_.begin());
  return {line, static_cast<int>(CountCodePoints(text_.substr(start, at - start))) + 1};
}

}  // namespace quanlian
