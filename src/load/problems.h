// The reader's way to report: a code, a node of the file, what was expected and found, and a hint.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/diagnostics.h"
#include "load/codes.h"
#include "load/json_tree.h"
#include "load/line_table.h"

namespace quanlian {

// A part of the file in double quotes for a message: shortened to 40 code points.
[[nodiscard]] std::string Quoted(std::string_view text);

// What stands at a node, for "found …": the text "…", the number 12, an object, …
[[nodiscard]] std::string Describe(const JsonNode& node);

// Collects the problems of one file, at most `max_problems` of them; what comes later is not kept.
class Problems {
 public:
  Problems(std::string_view text, int max_problems) : lines_(text), max_problems_(max_problems) {}

  // At the value of a node; marks it and everything around it as faulty.
  void Error(Code code, const JsonNode& node, std::string message, std::string hint = {});
  void Warning(Code code, const JsonNode& node, std::string message, std::string hint = {});
  // At the key of a node, which stays sound.
  void ErrorAtKey(Code code, const JsonNode& node, std::string message, std::string hint = {});
  // Where there is no node.
  void ErrorAtByte(Code code, std::size_t offset, std::string pointer, std::string message, std::string hint = {});

  // Whether an error was reported at the node or inside it. What else would be said about it may only follow from that.
  [[nodiscard]] bool IsFaulty(const JsonNode* node) const { return faulty_.count(node) > 0; }

  // "did you mean …?" for the nearest candidate, or "". Stops looking when hostile input would make it slow.
  [[nodiscard]] std::string DidYouMean(std::string_view word, const std::vector<std::string_view>& candidates);

  // "line 12", for hints that name another place.
  [[nodiscard]] std::string LineOf(std::size_t offset) const;

  [[nodiscard]] bool full() const { return static_cast<int>(found_.items().size()) >= max_problems_; }

  // Everything, in the order of the file.
  [[nodiscard]] Diagnostics Take();

 private:
  void Add(Severity severity, Code code, std::size_t offset, std::string pointer, std::string message, std::string hint);

  LineTable lines_;
  int max_problems_;
  bool overflowed_ = false;
  std::size_t comparisons_left_ = 200'000;
  std::unordered_set<const JsonNode*> faulty_;
  Diagnostics found_;
};

}  // namespace quanlian
