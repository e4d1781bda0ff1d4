// What is wrong with an input file, said so that its author can mend it: all problems of one run, in file order.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quanlian {

enum class Severity { kError, kWarning };

// A place in a text file. Line and column count from 1; columns count Unicode code points. 0 = no place (whole file).
struct TextPlace {
  int line = 0;
  int column = 0;
};

// One problem. `code` is stable and machine-readable (for example "unknown-key"); `pointer` is the JSON Pointer (RFC 6901)
// of the value concerned, "" for the document itself; `message` says what was expected and what was found; `hint` what to do.
struct Diagnostic {
  Severity severity = Severity::kError;
  std::string code;
  TextPlace place;
  std::string pointer;
  std::string message;
  std::string hint;
};

// Collects problems. Not thread-safe; owned by the caller of the operation that fills it.
class Diagnostics {
 public:
  void Add(Diagnostic diagnostic);

  [[nodiscard]] bool has_errors() const { return error_count_ > 0; }
  [[nodiscard]] int error_count() const { return error_count_; }
  [[nodiscard]] int warning_count() const { return static_cast<int>(items_.size()) - error_count_; }
  [[nodiscard]] const std::vector<Diagnostic>& items() const { return items_; }

  // Orders by place, then pointer, code and message, so that a report reads down the file.
  void SortByPlace();

 private:
  std::vector<Diagnostic> items_;
  int error_count_ = 0;
};

// `text` with hidden characters and line breaks as \u escapes and bytes that are not UTF-8 as \x escapes, so that nothing that
// comes from outside can draw on a terminal or turn a line round.
[[nodiscard]] std::string Safe(std::string_view text);

// "FILE:LINE:COLUMN: error: /pointer: message; hint" on one safe line, without a newline.
[[nodiscard]] std::string FormatDiagnostic(std::string_view file, const Diagnostic& diagnostic);

// The word of `candidates` that a person most likely meant by `word`, or "" when none is near (edit distance at most a third
// of its length, at most 3).
[[nodiscard]] std::string NearestWord(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace quanlian
