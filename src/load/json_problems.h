// The JSON reader's way to report: at a node or a byte of its text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "load/json_tree.h"
#include "load/line_table.h"
#include "load/problems.h"

namespace quanlian {

// What stands at a node, for "found …": the text "…", the number 12, an object, …
[[nodiscard]] std::string Describe(const JsonNode& node);

// For what is no whole number: never to leave out a point, which would make another number.
inline constexpr std::string_view kWholeHint = "write the number out in digits, in whole units: 3.5 million is 3500000";

// Reports the problems of one JSON text, which must outlive it, into `problems`.
class JsonProblems {
 public:
  JsonProblems(std::string_view text, Problems& problems) : lines_(text), problems_(problems) {}

  // At the value of a node; marks it and everything around it as faulty.
  void Error(Code code, const JsonNode& node, std::string message, std::string hint = {});
  void Warning(Code code, const JsonNode& node, std::string message, std::string hint = {});
  // At the key of a node, which stays sound.
  void ErrorAtKey(Code code, const JsonNode& node, std::string message, std::string hint = {});
  // Where there is no node.
  void ErrorAtByte(Code code, std::size_t offset, std::string pointer, std::string message, std::string hint = {});

  // Whether an error was reported at the node or inside it. What else would be said about it may only follow from that.
  [[nodiscard]] bool IsFaulty(const JsonNode* node) const { return faulty_.count(node) > 0; }

  // See Problems.
  [[nodiscard]] std::string DidYouMean(std::string_view word, const std::vector<std::string_view>& candidates) {
    return problems_.DidYouMean(word, candidates);
  }

  // "line 12", for hints that name another place.
  [[nodiscard]] std::string LineOf(std::size_t offset) const;

 private:
  // The pointer only of a problem that will be kept.
  [[nodiscard]] ProblemPlace PlaceOf(const JsonNode& node, std::size_t offset) const;

  LineTable lines_;
  Problems& problems_;
  std::unordered_set<const JsonNode*> faulty_;
};

}  // namespace quanlian
