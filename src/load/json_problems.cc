// Places of a JSON text, and what stands there.
#include "load/json_problems.h"

#include <utility>

namespace quanlian {

std::string Describe(const JsonNode& node) {
  switch (node.kind) {
    case JsonKind::kNull:
      return "null";
    case JsonKind::kFalse:
      return "false";
    case JsonKind::kTrue:
      return "true";
    case JsonKind::kNumber:
      return "the number " + Shortened(node.text);
    case JsonKind::kString:
      return "the text " + Quoted(node.text);
    case JsonKind::kArray:
      return "a list [ ]";
    case JsonKind::kObject:
      return "an object { }";
  }
  return {};
}

void JsonProblems::Error(Code code, const JsonNode& node, std::string message, std::string hint) {
  if (!problems_.full()) {
    for (const JsonNode* around = &node; around != nullptr; around = around->parent) faulty_.insert(around);
  }
  problems_.Add(Severity::kError, code, PlaceOf(node, node.at), std::move(message), std::move(hint));
}

void JsonProblems::Warning(Code code, const JsonNode& node, std::string message, std::string hint) {
  problems_.Add(Severity::kWarning, code, PlaceOf(node, node.at), std::move(message), std::move(hint));
}

void JsonProblems::ErrorAtKey(Code code, const JsonNode& node, std::string message, std::string hint) {
  problems_.Add(Severity::kError, code, PlaceOf(node, node.key_at), std::move(message), std::move(hint));
}

void JsonProblems::ErrorAtByte(Code code, std::size_t offset, std::string pointer, std::string message, std::string hint) {
  problems_.Add(Severity::kError, code, {lines_.PlaceOf(offset), std::move(pointer)}, std::move(message), std::move(hint));
}

std::string JsonProblems::LineOf(std::size_t offset) const {
  return "line " + std::to_string(lines_.PlaceOf(offset).line);
}

ProblemPlace JsonProblems::PlaceOf(const JsonNode& node, std::size_t offset) const {
  if (problems_.full()) return {};
  return {lines_.PlaceOf(offset), PointerOf(node)};
}

}  // namespace quanlian
