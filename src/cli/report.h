// What the program says about its input: one line per problem on stderr, for a person or, with --json, for a machine.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace quanlian {

// A problem and the file that has it.
struct Reported {
  std::string file;
  Diagnostic diagnostic;
};

class Report {
 public:
  // One JSON object per line instead of "FILE:LINE:COLUMN: error: …".
  void UseJson() { json_ = true; }
  [[nodiscard]] bool json() const { return json_; }

  // From now on what is reported is kept, in its order, and not printed.
  void Keep() { keeps_ = true; }
  [[nodiscard]] const std::vector<Reported>& kept() const { return kept_; }

  void Show(std::string_view file, const Diagnostics& diagnostics);
  void Show(std::string_view file, const Diagnostic& diagnostic);
  // A problem with the file as a whole.
  void Error(std::string_view file, std::string code, std::string message, std::string hint = {});

  [[nodiscard]] bool has_errors() const { return has_errors_; }
  // Exit status of a command that did its work: 0 fine, 1 problems in the input.
  [[nodiscard]] int status() const { return has_errors_ ? 1 : 0; }

 private:
  bool json_ = false;
  bool keeps_ = false;
  std::vector<Reported> kept_;
  bool has_errors_ = false;
};

}  // namespace quanlian
