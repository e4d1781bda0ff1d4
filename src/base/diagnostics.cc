// Collecting, ordering and writing diagnostics.
#include "base/diagnostics.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <tuple>

#include "base/hidden.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr char kHexDigits[] = "0123456789ABCDEF";

void AppendHex(char32_t value, int digits, std::string* out) {
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) out->push_back(kHexDigits[(value >> shift) & 0xF]);
}

// See Safe.
void AppendSafe(std::string_view text, std::string* out) {
  while (!text.empty()) {
    const std::optional<std::size_t> invalid = FindInvalidUtf8(text);
    const std::string_view valid = text.substr(0, invalid.value_or(text.size()));
    for (std::size_t at = 0; at < valid.size();) {
      const std::size_t from = at;
      const char32_t c = NextCodePoint(valid, &at);
      if (c < 0x20 || IsIn(kHiddenCharacters, c)) {
        out->append(c > 0xFFFF ? "\\U" : "\\u");
        AppendHex(c, c > 0xFFFF ? 8 : 4, out);
      } else {
        out->append(valid.substr(from, at - from));
      }
    }
    text.remove_prefix(valid.size());
    if (!text.empty()) {
      out->append("\\x");
      AppendHex(static_cast<unsigned char>(text.front()), 2, out);
      text.remove_prefix(1);
    }
  }
}

// Edit distance in bytes: one insertion, deletion, substitution or exchange of neighbours counts one.
std::size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);  // two rows up
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before.swap(above);
    above.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({substituted, above[j] + 1, row[j - 1] + 1});
      const bool exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (exchanged) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.size()];
}

}  // namespace

void Diagnostics::Add(Diagnostic diagnostic) {
  if (diagnostic.severity == Severity::kError) ++error_count_;
  items_.push_back(std::move(diagnostic));
}

void Diagnostics::SortByPlace() {
  const auto key = [](const Diagnostic& d) { return std::tie(d.place.line, d.place.column, d.pointer, d.code, d.message); };
  std::sort(items_.begin(), items_.end(), [&key](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
}

std::string Safe(std::string_view text) {
  std::string out;
  AppendSafe(text, &out);
  return out;
}

std::string FormatDiagnostic(std::string_view file, const Diagnostic& diagnostic) {
  std::string out;
  AppendSafe(file, &out);
  if (diagnostic.place.line > 0) {
    out += ':' + std::to_string(diagnostic.place.line);
    if (diagnostic.place.column > 0) out += ':' + std::to_string(diagnostic.place.column);
  }
  out += diagnostic.severity == Severity::kError ? ": error: " : ": warning: ";
  if (!diagnostic.pointer.empty()) {
    AppendSafe(diagnostic.pointer, &out);
    out += ": ";
  }
  AppendSafe(diagnostic.message, &out);
  if (!diagnostic.hint.empty()) {
    out += "; ";
    AppendSafe(diagnostic.hint, &out);
  }
  return out;
}

std::string NearestWord(std::string_view word, const std::vector<std::string_view>& candidates) {
  std::size_t best_distance = std::min<std::size_t>(3, word.size() / 3) + 1;
  std::string_view best;
  for (const std::string_view candidate : candidates) {
    const std::size_t longer = std::max(word.size(), candidate.size());
    const std::size_t shorter = std::min(word.size(), candidate.size());
    if (longer - shorter >= best_distance) continue;
    const std::size_t distance = EditDistance(word, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return std::string(best);
}

}  // namespace quanlian
