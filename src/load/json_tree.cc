// nlohmann/json's event interface → JsonTree. The only file that sees that library.
#include "load/json_tree.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/hidden.h"
#include "base/text.h"
#include "load/case_reader.h"
#include "load/json_problems.h"
#include "load/json_syntax.h"

namespace quanlian {
namespace {

// Bounds the memory of a hostile file such as "[0,0,0,…": a real case file has about twenty bytes to a value.
constexpr std::size_t kMaxValues = 4'000'000;
// Of one text, in characters: every page that shows it holds it, and a line of it is set at once.
constexpr std::int64_t kMaxText = 20'000;

// Reads the text and tells how far the parser has read: it copies iterators, so the count lives outside.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t* count) : at_(at), count_(count) {}

  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*count_;
    return *this;
  }
  friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.at_ != b.at_; }

 private:
  const char* at_;
  std::size_t* count_;
};

constexpr std::string_view kHiddenHint =
    "take it out; where the source has it, quote the words before and after it, and note it in \"damage\" with the words \"…\"";

// What is wrong with a text that has a hidden character; "" when it has none.
std::string HiddenIn(std::string_view text) {
  const std::optional<std::size_t> at = FindHidden(text);
  if (!at) return {};
  std::size_t next = *at;
  const std::string found = CodePointName(NextCodePoint(text, &next));
  return "expected no hidden character, found " + found + " as character " +
         std::to_string(CountCodePoints(text.substr(0, next))) + " of " + Quoted(text);
}

// Receives the parser's events and builds the tree. Each event returns whether to go on.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, const LoadLimits& limits, JsonProblems& problems, JsonTree& tree)
      : text_(text),
        limits_(limits),
        problems_(problems),
        tree_(tree),
        last_end_(text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0) {}

  std::size_t* consumed() { return &consumed_; }

  bool null() { return AddScalar(JsonKind::kNull); }
  bool boolean(bool value) { return AddScalar(value ? JsonKind::kTrue : JsonKind::kFalse); }
  bool number_integer(std::int64_t /*value*/) { return AddScalar(JsonKind::kNumber); }
  bool number_unsigned(std::uint64_t /*value*/) { return AddScalar(JsonKind::kNumber); }
  bool number_float(double /*value*/, const std::string& /*text*/) { return AddScalar(JsonKind::kNumber); }
  bool binary(std::vector<std::uint8_t>& /*value*/) { return false; }

  bool string(std::string& value) {
    const std::size_t start = TokenStart();
    JsonNode* node = Add(JsonKind::kString, start);
    if (node == nullptr) return false;
    node->text = Decoded(start, value);
    const std::string hidden = HiddenIn(node->text);
    if (!hidden.empty()) problems_.Error(Code::kControlCharacter, *node, hidden, std::string(kHiddenHint));
    const std::int64_t length = CountCodePoints(node->text);
    if (length > kMaxText) {
      problems_.Error(Code::kTooLarge, *node,
                      "expected at most " + std::to_string(kMaxText) + " characters in a text, found " + std::to_string(length),
                      "a case file holds quotes and figures, not the sources themselves");
    }
    Finish(JsonProgress::kValue, consumed_);
    return true;
  }

  bool key(std::string& value) {
    key_at_ = TokenStart();
    key_ = Decoded(key_at_, value);
    Finish(JsonProgress::kKey, consumed_);
    return true;
  }

  bool start_object(std::size_t /*unknown*/) { return Open(JsonKind::kObject); }
  bool start_array(std::size_t /*unknown*/) { return Open(JsonKind::kArray); }

  bool end_object() {
    ReportDuplicateKeys(*open_.back().node);
    return Close();
  }
  bool end_array() { return Close(); }

  // The library's own words are not shown: they speak of its states, not of the author's file.
  bool parse_error(std::size_t /*position*/, const std::string& /*token*/, const nlohmann::detail::exception& /*why*/) {
    const JsonNode* open = open_.empty() ? nullptr : open_.back().node;
    ReportSyntax({text_, last_end_, progress_, open, key_}, problems_);
    return false;
  }

 private:
  struct OpenNode {
    JsonNode* node;
    JsonNode* last_child;
  };

  [[nodiscard]] std::size_t TokenStart() const { return SkipToToken(text_, last_end_, progress_); }

  void Finish(JsonProgress progress, std::size_t end) {
    progress_ = progress;
    last_end_ = end;
  }

  // The characters between the quotes: as they stand in the file, or kept apart when escapes changed them.
  std::string_view Decoded(std::size_t start, std::string& value) {
    const std::string_view written = text_.substr(start + 1, consumed_ - start - 2);
    return written.size() == value.size() ? written : tree_.Keep(std::move(value));
  }

  JsonNode* Add(JsonKind kind, std::size_t start) {
    if (tree_.node_count() >= kMaxValues) {
      problems_.ErrorAtByte(Code::kTooLarge, start, "", "expected at most 4,000,000 values in the file, found more",
                            "split the case into several files");
      return nullptr;
    }
    JsonNode* node = tree_.NewNode();
    node->kind = kind;
    node->at = static_cast<std::uint32_t>(start);
    if (open_.empty()) return node;
    OpenNode& around = open_.back();
    node->parent = around.node;
    node->index = around.node->size++;
    if (around.node->kind == JsonKind::kObject) {
      node->key = key_;
      node->key_at = static_cast<std::uint32_t>(key_at_);
      const std::string hidden = HiddenIn(key_);
      if (!hidden.empty()) problems_.ErrorAtKey(Code::kControlCharacter, *node, hidden, std::string(kHiddenHint));
    }
    (around.last_child == nullptr ? around.node->first_child : around.last_child->next_sibling) = node;
    around.last_child = node;
    return node;
  }

  // Numbers and words end where their characters end: the parser has looked one character further.
  bool AddScalar(JsonKind kind) {
    const std::size_t start = TokenStart();
    JsonNode* node = Add(kind, start);
    if (node == nullptr) return false;
    const std::size_t end = ScalarEnd(text_, start);
    if (kind == JsonKind::kNumber) node->text = text_.substr(start, end - start);
    Finish(JsonProgress::kValue, end);
    return true;
  }

  bool Open(JsonKind kind) {
    const std::size_t start = TokenStart();
    if (static_cast<int>(open_.size()) >= limits_.max_depth) {
      problems_.ErrorAtByte(Code::kTooDeep, start, PointerOf(*open_.back().node),
                            "expected at most " + std::to_string(limits_.max_depth) + " levels of { } and [ ], found one more",
                            "a case file needs fewer than 10: look for brackets opened by mistake");
      return false;
    }
    JsonNode* node = Add(kind, start);
    if (node == nullptr) return false;
    open_.push_back({node, nullptr});
    Finish(JsonProgress::kOpen, start + 1);
    return true;
  }

  bool Close() {
    const std::size_t start = TokenStart();
    open_.pop_back();
    Finish(JsonProgress::kValue, start + 1);
    return true;
  }

  void ReportDuplicateKeys(const JsonNode& object) {
    std::vector<const JsonNode*> members;
    for (const JsonNode* child = object.first_child; child != nullptr; child = child->next_sibling) members.push_back(child);
    std::sort(members.begin(), members.end(),
              [](const JsonNode* a, const JsonNode* b) { return a->key != b->key ? a->key < b->key : a->index < b->index; });
    for (std::size_t i = 1; i < members.size(); ++i) {
      if (members[i]->key != members[i - 1]->key) continue;
      problems_.ErrorAtKey(Code::kDuplicateKey, *members[i],
                           "expected each key once in an object, found " + Quoted(members[i]->key) + " again",
                           "the one before is at " + problems_.LineOf(members[i - 1]->key_at) + "; keep one of them");
    }
  }

  std::string_view text_;
  const LoadLimits& limits_;
  JsonProblems& problems_;
  JsonTree& tree_;
  std::size_t consumed_ = 0;
  std::size_t last_end_;
  JsonProgress progress_ = JsonProgress::kStart;
  std::string_view key_;
  std::size_t key_at_ = 0;
  std::vector<OpenNode> open_;
};

}  // namespace

std::string PointerOf(const JsonNode& node) {
  if (node.parent == nullptr) return {};
  std::string pointer = PointerOf(*node.parent) + '/';
  if (node.parent->kind == JsonKind::kArray) return pointer + std::to_string(node.index);
  for (const char c : node.key) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
  return pointer;
}

const JsonNode* Member(const JsonNode& object, std::string_view key) {
  if (object.kind != JsonKind::kObject) return nullptr;
  for (const JsonNode* child = object.first_child; child != nullptr; child = child->next_sibling) {
    if (child->key == key) return child;
  }
  return nullptr;
}

bool ParseJson(std::string_view text, const LoadLimits& limits, JsonProblems& problems, JsonTree& tree) {
  TreeBuilder builder(text, limits, problems, tree);
  const CountingIterator first(text.data(), builder.consumed());
  const CountingIterator last(text.data() + text.size(), builder.consumed());
  return nlohmann::json::sax_parse(first, last, &builder);
}

}  // namespace quanlian
