// Where a text stops being JSON, and why, in words for its author.
#pragma once

#include <cstddef>
#include <string_view>

#include "load/json_tree.h"

namespace quanlian {

class JsonProblems;

// What the last token before a place was.
enum class JsonProgress { kStart, kOpen, kKey, kValue };

// How far reading got: the last good token ended at `last_end`; `open` is the innermost object or list not yet closed.
struct JsonReadState {
  std::string_view text;
  std::size_t last_end = 0;
  JsonProgress progress = JsonProgress::kStart;
  const JsonNode* open = nullptr;
  std::string_view key = {};  // of the value that is being read, when progress is kKey
};

// Offset of the next token: behind white space, and behind the one separator that may stand after a key or a value.
[[nodiscard]] std::size_t SkipToToken(std::string_view text, std::size_t from, JsonProgress progress);

// End of the number, true, false or null that starts at `from`.
[[nodiscard]] std::size_t ScalarEnd(std::string_view text, std::size_t from);

// Reports the one problem that stopped the parser.
void ReportSyntax(const JsonReadState& state, JsonProblems& problems);

}  // namespace quanlian
