// Collects the problems of one input, of whatever format: a code, a place, what was expected and found, and a hint.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "load/codes.h"

namespace quanlian {

// A part of the input in double quotes for a message: shortened to 40 code points.
[[nodiscard]] std::string Quoted(std::string_view text);

// The same without the quotes.
[[nodiscard]] std::string Shortened(std::string_view text);

// Where a problem is: line and column, and the path of the value in the terms of its format (in JSON a pointer, RFC 6901).
struct ProblemPlace {
  TextPlace text;
  std::string path;
};

// At most `max_problems` of them; what comes later is not kept, and said to exist.
class Problems {
 public:
  explicit Problems(int max_problems) : max_problems_(max_problems) {}

  void Add(Severity severity, Code code, ProblemPlace place, std::string message, std::string hint = {});

  // Whether the next one would be kept no more; its place need not be looked for then.
  [[nodiscard]] bool full() const { return static_cast<int>(found_.items().size()) >= max_problems_; }

  // "did you mean …?" for the nearest candidate, or "". Stops looking when hostile input would make it slow.
  [[nodiscard]] std::string DidYouMean(std::string_view word, const std::vector<std::string_view>& candidates);

  // Everything, in the order of the input.
  [[nodiscard]] Diagnostics Take();

 private:
  int max_problems_;
  bool overflowed_ = false;
  std::size_t comparisons_left_ = 200'000;
  Diagnostics found_;
};

}  // namespace quanlian
