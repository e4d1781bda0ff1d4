#include "cli/terminal.h"

#include <algorithm>
#include <cstdio>

#include "base/diagnostics.h"
#include "base/hidden.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr char32_t kFirstSupplement = 0x10000;

void AppendEscape(char32_t unit, std::string* out) {
  char escape[8];
  std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(unit));
  out->append(escape);
}

}  // namespace

std::string SafeJson(std::string_view json) {
  std::string out;
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t from = at;
    const char32_t c = NextCodePoint(json, &at);
    if (c < 0x20 || !IsIn(kHiddenCharacters, c)) {  // the writer escapes what is smaller inside its texts
      out.append(json.substr(from, at - from));
    } else if (c < kFirstSupplement) {
      AppendEscape(c, &out);
    } else {
      AppendEscape(0xD800 + ((c - kFirstSupplement) >> 10), &out);
      AppendEscape(0xDC00 + (c & 0x3FF), &out);
    }
  }
  return out;
}

std::string SafeLines(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size()));
    out += Safe(line);
    text.remove_prefix(line.size());
    if (text.empty()) break;
    out += '\n';
    text.remove_prefix(1);
  }
  return out;
}

}  // namespace quanlian
