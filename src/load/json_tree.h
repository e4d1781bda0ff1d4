// A JSON text as a tree in which every value and key knows its place in the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

namespace quanlian {

class JsonProblems;
struct LoadLimits;

enum class JsonKind : std::uint8_t { kNull, kFalse, kTrue, kNumber, kString, kArray, kObject };

// One value. Members of an object and elements of an array are a linked list in file order.
struct JsonNode {
  JsonKind kind = JsonKind::kNull;
  std::uint32_t at = 0;      // byte offset of the value
  std::uint32_t key_at = 0;  // byte offset of its key; only in an object
  std::uint32_t index = 0;   // position in its list, from 0
  std::uint32_t size = 0;    // number of children
  std::string_view key;      // only in an object
  std::string_view text;     // a string decoded, a number as it is written
  const JsonNode* parent = nullptr;
  const JsonNode* first_child = nullptr;
  const JsonNode* next_sibling = nullptr;
};

// The JSON Pointer (RFC 6901) of a value; "" for the document.
[[nodiscard]] std::string PointerOf(const JsonNode& node);

// The first member of that name, or null; null too when the node is no object.
[[nodiscard]] const JsonNode* Member(const JsonNode& object, std::string_view key);

// Owns the nodes and their decoded texts. Texts without escapes are views into the parsed text, which must outlive the tree.
class JsonTree {
 public:
  JsonNode* NewNode() { return &nodes_.emplace_back(); }
  std::string_view Keep(std::string text) { return texts_.emplace_back(std::move(text)); }

  [[nodiscard]] std::size_t node_count() const { return nodes_.size(); }
  // The document; only when parsing succeeded.
  [[nodiscard]] const JsonNode& root() const { return nodes_.front(); }

 private:
  std::deque<JsonNode> nodes_;
  std::deque<std::string> texts_;
};

// Parses all of `text` (valid UTF-8; a byte order mark is skipped).
// False when it is not JSON or beyond the limits; `problems` then says where and why. Duplicate keys are reported but do
// not stop it.
[[nodiscard]] bool ParseJson(std::string_view text, const LoadLimits& limits, JsonProblems& problems, JsonTree& tree);

}  // namespace quanlian
