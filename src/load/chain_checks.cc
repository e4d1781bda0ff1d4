// What the case itself and the parts of its chain must hold, each by itself.
#include <algorithm>
#include <string>
#include <vector>

#include "load/object_checks.h"
#include "load/object_rules.h"
#include "model/law.h"

namespace quanlian {

void CheckObject(Reading& reading, const JsonNode& node, const Party& party) {
  RefuseItself(reading, node, "memberOf", party.id.value);
  RefuseItself(reading, node, "distinctFrom", party.id.value);
}

void CheckObject(Reading& reading, const JsonNode& node, const Link& link) {
  if (link.basis != Basis::kInferred || link.why) return;
  reading.problems.Error(Code::kWhyMissing, node, "expected \"why\" beside \"basis\": \"inferred\", found none",
                         "say in both languages how the link is read from the source");
}

void CheckObject(Reading& reading, const JsonNode& node, const Conflict&) {
  NeedAtLeast(reading, node, "about", 1, "item that the accounts differ on");
  NeedAtLeast(reading, node, "says", 2, "accounts that differ");
}

namespace {

void CheckLaw(Reading& reading, const JsonNode& node, const Case& the_case) {
  const JsonNode* law = Member(node, "law");
  if (law == nullptr || reading.problems.IsFaulty(law) || !KindsOfLaw(the_case.law).empty()) return;
  std::vector<std::string_view> names;
  for (const Law& one : Laws()) names.push_back(one.name);
  std::string known;
  for (const std::string_view name : names) known += (known.empty() ? "" : ", ") + std::string(name);
  reading.problems.Error(Code::kBadLaw, *law, "expected one of the laws " + known + ", found " + Quoted(the_case.law),
                         "for any other, leave \"law\" out and define \"sanctionKinds\"");
}

void CheckLanguages(Reading& reading, const JsonNode& node, const Case& the_case) {
  NeedAtLeast(reading, node, "languages", 1, "language");
  const JsonNode* list = Member(node, "languages");
  if (list == nullptr || reading.problems.IsFaulty(list)) return;
  const JsonNode* member = list->first_child;
  for (std::size_t i = 0; i < the_case.languages.size() && member != nullptr; ++i, member = member->next_sibling) {
    if (reading.problems.IsFaulty(member)) continue;
    const auto end = the_case.languages.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::find(the_case.languages.begin(), end, the_case.languages[i]) == end) continue;
    reading.problems.Error(Code::kLanguageTwice, *member,
                           "expected each language once, found " + Quoted(member->text) + " again");
  }
}

}  // namespace

void CheckObject(Reading& reading, const JsonNode& node, const Case& the_case) {
  NeedAtLeast(reading, node, "sources", 1, "source");
  NeedAtLeast(reading, node, "stages", 2, "stages of the chain");
  if (reading.form == FileForm::kFirst) return;
  CheckLaw(reading, node, the_case);
  CheckLanguages(reading, node, the_case);
}

}  // namespace quanlian
