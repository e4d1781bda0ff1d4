// Diagnostics on stderr.
#include "cli/report.h"

#include <iostream>
#include <utility>

#include "base/json_writer.h"
#include "cli/terminal.h"

namespace quanlian {
namespace {

std::string JsonLine(std::string_view file, const Diagnostic& diagnostic) {
  JsonWriter json;
  json.Open('{');
  json.Member("file", file);
  json.Key("line");
  json.Whole(diagnostic.place.line);
  json.Key("column");
  json.Whole(diagnostic.place.column);
  json.Member("severity", diagnostic.severity == Severity::kError ? "error" : "warning");
  json.Member("code", diagnostic.code);
  json.Member("pointer", diagnostic.pointer);
  json.Member("message", diagnostic.message);
  json.Member("hint", diagnostic.hint);
  json.Close('}');
  return SafeJson(json.text());
}

}  // namespace

void Report::Show(std::string_view file, const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics.items()) Show(file, diagnostic);
}

void Report::Show(std::string_view file, const Diagnostic& diagnostic) {
  has_errors_ = has_errors_ || diagnostic.severity == Severity::kError;
  if (keeps_) {
    kept_.push_back({std::string(file), diagnostic});
    return;
  }
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
