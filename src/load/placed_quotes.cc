#include "load/placed_quotes.h"

#include <algorithm>

#include "load/case_reader.h"
#include "load/json_problems.h"
#include "load/json_tree.h"

namespace quanlian {
namespace {

// What stands at [at, end) is replaced.
struct Edit {
  std::size_t at;
  std::size_t end;
  std::string text;
};

// The end of a text whose opening quotation mark stands at `at`.
std::size_t EndOfText(std::string_view json, std::size_t at) {
  for (++at; json[at] != '"'; ++at) {
    if (json[at] == '\\') ++at;
  }
  return at + 1;
}

// The end of a list or object without texts that hold its closing bracket: a span, a digest.
std::size_t EndOfBrackets(std::string_view json, std::size_t at) {
  return json.find(json[at] == '[' ? ']' : '}', at) + 1;
}

bool IsText(const JsonNode* node) {
  return node != nullptr && node->kind == JsonKind::kString;
}

bool IsQuotation(const JsonNode& node) {
  return IsText(Member(node, "source")) && IsText(Member(node, "quote"));
}

std::optional<CodePointSpan> SpanOf(const JsonNode& citation) {
  const JsonNode* span = Member(citation, "span");
  if (span == nullptr || span->kind != JsonKind::kArray || span->size != 2) return std::nullopt;
  const auto number = [](const JsonNode& node) { return std::strtoll(std::string(node.text).c_str(), nullptr, 10); };
  return CodePointSpan{number(*span->first_child), number(*span->first_child->next_sibling)};
}

template <class Visit>
void Walk(const JsonNode& node, const Visit& visit) {
  visit(node);
  for (const JsonNode* child = node.first_child; child != nullptr; child = child->next_sibling) Walk(*child, visit);
}

bool Parse(std::string_view json, JsonTree& tree, Diagnostics& diagnostics) {
  const LoadLimits limits;
  Problems problems(limits.max_problems);
  JsonProblems json_problems(json, problems);
  const bool parsed = !FindInvalidUtf8(json) && ParseJson(json, limits, json_problems, tree);
  const Diagnostics found = problems.Take();
  for (const Diagnostic& diagnostic : found.items()) diagnostics.Add(diagnostic);
  return parsed;
}

std::string Text(const CodePointSpan& span) {
  return "[" + std::to_string(span.start) + ", " + std::to_string(span.end) + "]";
}

std::string Text(const Digest& digest) {
  return "{\"sha256\": \"" + digest.sha256 + "\", \"bytes\": " + std::to_string(digest.bytes) +
         ", \"codePoints\": " + std::to_string(digest.code_points) + "}";
}

bool HasDigest(const JsonNode& source, const Digest& digest) {
  const JsonNode* old = Member(source, "digest");
  const JsonNode* sha256 = old == nullptr ? nullptr : Member(*old, "sha256");
  return sha256 != nullptr && sha256->text == digest.sha256;
}

// Sets the member `key` of an object, behind its member `after` where it is new.
void SetMember(std::string_view json, const JsonNode& object, std::string_view key, std::string_view after,
               const std::string& value, std::vector<Edit>* edits) {
  if (const JsonNode* old = Member(object, key)) {
    const bool brackets = old->kind == JsonKind::kArray || old->kind == JsonKind::kObject;
    if (brackets) edits->push_back({old->at, EndOfBrackets(json, old->at), value});
    return;
  }
  const JsonNode* before = Member(object, after);
  if (!IsText(before)) return;
  const std::size_t end = EndOfText(json, before->at);
  edits->push_back({end, end, ", \"" + std::string(key) + "\": " + value});
}

}  // namespace

std::optional<QuotesInFile> FindQuotes(std::string_view json, Diagnostics& diagnostics) {
  JsonTree tree;
  if (!Parse(json, tree, diagnostics)) return std::nullopt;
  QuotesInFile found;
  if (const JsonNode* sources = Member(tree.root(), "sources")) {
    for (const JsonNode* source = sources->first_child; source != nullptr; source = source->next_sibling) {
      const JsonNode* id = Member(*source, "id");
      if (IsText(id)) found.sources.emplace_back(id->text);
    }
  }
  Walk(tree.root(), [&found](const JsonNode& node) {
    if (!IsQuotation(node)) return;
    found.quotes.push_back(
        {PointerOf(node), std::string(Member(node, "source")->text), std::string(Member(node, "quote")->text), SpanOf(node)});
  });
  return found;
}

std::string WithPlaces(std::string_view json, const std::map<std::string, CodePointSpan>& spans,
                       const std::map<std::string, Digest>& digests) {
  JsonTree tree;
  Diagnostics ignored;
  std::string text(json);
  if (!Parse(json, tree, ignored)) return text;
  std::vector<Edit> edits;
  Walk(tree.root(), [&](const JsonNode& node) {
    const auto span = IsQuotation(node) ? spans.find(PointerOf(node)) : spans.end();
    if (span != spans.end()) SetMember(json, node, "span", "quote", Text(span->second), &edits);
  });
  if (const JsonNode* sources = Member(tree.root(), "sources")) {
    for (const JsonNode* source = sources->first_child; source != nullptr; source = source->next_sibling) {
      const JsonNode* id = Member(*source, "id");
      const auto digest = IsText(id) ? digests.find(std::string(id->text)) : digests.end();
      if (digest != digests.end() && !HasDigest(*source, digest->second))
        SetMember(json, *source, "digest", "id", Text(digest->second), &edits);
    }
  }
  std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.at > b.at; });
  for (const Edit& edit : edits) text.replace(edit.at, edit.end - edit.at, edit.text);
  return text;
}

}  // namespace quanlian
