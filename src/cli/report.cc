// Diagnostics on stderr.
#include "cli/report.h"

#include <cstdio>
#include <iostream>
#include <utility>

#include "base/text.h"

namespace quanlian {
namespace {

void AppendEscaped(std::string_view valid, std::string* out) {
  for (const char c : valid) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out->push_back('\\');
      out->push_back(c);
    } else if (byte < 0x20 || byte == 0x7F) {
      char escape[8];
      std::snprintf(escape, sizeof(escape), "\\u%04x", static_cast<unsigned>(byte));
      out->append(escape);
    } else {
      out->push_back(c);
    }
  }
}

std::string JsonLine(std::string_view file, const Diagnostic& diagnostic) {
  return "{\"file\":" + JsonString(file) + ",\"line\":" + std::to_string(diagnostic.place.line) +
         ",\"column\":" + std::to_string(diagnostic.place.column) +
         ",\"severity\":" + (diagnostic.severity == Severity::kError ? "\"error\"" : "\"warning\"") +
         ",\"code\":" + JsonString(diagnostic.code) + ",\"pointer\":" + JsonString(diagnostic.pointer) +
         ",\"message\":" + JsonString(diagnostic.message) + ",\"hint\":" + JsonString(diagnostic.hint) + "}";
}

}  // namespace

std::string JsonString(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    const auto invalid = FindInvalidUtf8(text);
    const std::string_view valid = text.substr(0, invalid.value_or(text.size()));
    AppendEscaped(valid, &out);
    text.remove_prefix(valid.size());
    if (text.empty()) break;
    AppendUtf8(U'\uFFFD', &out);
    text.remove_prefix(1);
  }
  return out + "\"";
}

void Report::Show(std::string_view file, const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics.items()) Show(file, diagnostic);
}

void Report::Show(std::string_view file, const Diagnostic& diagnostic) {
  has_errors_ = has_errors_ || diagnostic.severity == Severity::kError;
  std::cerr << (json_ ? JsonLine(file, diagnostic) : FormatDiagnostic(file, diagnostic)) << '\n';
}

void Report::Error(std::string_view file, std::string code, std::string message, std::string hint) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  Show(file, diagnostic);
}

}  // namespace quanlian
