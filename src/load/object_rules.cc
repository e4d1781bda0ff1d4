// Rules shared by several objects.
#include "load/object_rules.h"

#include <string>

namespace quanlian {

void NeedAtLeast(Reading& reading, const JsonNode& object, std::string_view key, std::size_t least, std::string_view of_what) {
  const JsonNode* list = Member(object, key);
  if (list == nullptr || list->kind != JsonKind::kArray || list->size >= least) return;
  reading.problems.Error(
      Code::kTooFew, *list,
      "expected at least " + std::to_string(least) + " " + std::string(of_what) + ", found " + std::to_string(list->size));
}

void NeedCitation(Reading& reading, const JsonNode& object, const std::vector<Citation>& citations) {
  if (object.kind != JsonKind::kObject || !citations.empty()) return;
  const JsonNode* list = Member(object, "citations");
  if (list != nullptr && list->kind != JsonKind::kArray) return;
  reading.problems.Error(
      Code::kNoCitation, list == nullptr ? object : *list, "expected at least one citation, found none",
      "quote the words of the source that say it: \"citations\": [{\"source\": …, \"quote\": …, \"span\": …}]");
}

void RefuseItself(Reading& reading, const JsonNode& object, std::string_view key, std::string_view self) {
  const JsonNode* named = Member(object, key);
  if (named == nullptr || self.empty()) return;
  const JsonNode* node = named->kind == JsonKind::kArray ? named->first_child : named;
  for (; node != nullptr; node = node == named ? nullptr : node->next_sibling) {
    if (node->text == self)
      reading.problems.Error(Code::kSelfReference, *node,
                             "expected the id of another object, found this one's own " + Quoted(self));
  }
}

}  // namespace quanlian
