// Missing and unknown keys.
#include "load/fields.h"

#include <algorithm>
#include <string>

namespace quanlian {

Fields::Fields(Reading& reading, const JsonNode& node)
    : reading_(reading), node_(node), is_object_(Is(reading, node, JsonKind::kObject, "an object { }")) {}

Fields::~Fields() {
  if (!is_object_) return;
  for (const JsonNode* member = node_.first_child; member != nullptr; member = member->next_sibling) {
    if (std::find(asked_.begin(), asked_.end(), member->key) != asked_.end()) continue;
    if (std::find(refused_.begin(), refused_.end(), member) != refused_.end()) continue;
    std::string hint = reading_.problems.DidYouMean(member->key, asked_);
    std::string known;
    for (const std::string_view key : asked_) known += (known.empty() ? "" : ", ") + std::string(key);
    reading_.problems.ErrorAtKey(Code::kUnknownKey, *member,
                                 "expected one of the keys " + known + ", found " + Quoted(member->key), std::move(hint));
  }
}

void Fields::Refuse(std::string_view key, FileForm form_of_key) {
  const JsonNode* member = Member(node_, key);
  if (member == nullptr) return;
  const bool second = form_of_key == FileForm::kSecond;
  refused_.push_back(member);
  reading_.problems.ErrorAtKey(Code::kUnknownKey, *member,
                               "expected a key of quanlian/" + std::string(second ? "1" : "2") + ", found " + Quoted(key) +
                                   ", which is one of quanlian/" + (second ? "2" : "1"),
                               second ? "write \"schema\": \"quanlian/2\"; the command upgrade writes a whole file in that form"
                                      : "see docs/case-file.md for what takes its place");
}

const JsonNode* Fields::Required(std::string_view key) {
  const JsonNode* member = Optional(key);
  if (member == nullptr && is_object_) {
    reading_.problems.Error(Code::kMissingKey, node_,
                            "expected the key \"" + std::string(key) + "\" in this object, found none");
  }
  return member;
}

const JsonNode* Fields::Optional(std::string_view key) {
  asked_.push_back(key);
  return Member(node_, key);
}

}  // namespace quanlian
