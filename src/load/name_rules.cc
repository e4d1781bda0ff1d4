// Two parties with one name: the same person, or two who must be kept apart?
#include <algorithm>
#include <map>
#include <string>

#include "load/author_rules.h"

namespace quanlian {
namespace {

constexpr std::string_view kSome = "某";  // 李某: a surname whose given name is withheld

bool EndsWith(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// Without a note in round brackets at the end: "李某（经销商）" → "李某".
std::string_view WithoutBrackets(std::string_view name) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
    const std::size_t at = EndsWith(name, close) ? name.rfind(open) : std::string_view::npos;
    if (at != std::string_view::npos && at > 0) name = name.substr(0, at);
  }
  while (EndsWith(name, " ")) name.remove_suffix(1);
  return name;
}

// The form under which two names are one: an anonymised personal name with its surname ("代理商李某" → "李某"), or the
// whole name.
std::string_view NameForm(std::string_view name) {
  name = WithoutBrackets(name);
  std::string_view head = name;
  while (EndsWith(head, kSome)) head.remove_suffix(kSome.size());
  if (head.size() == name.size() || head.empty()) return name;
  const std::int64_t length = CountCodePoints(head);
  const std::string_view before = SliceCodePoints(head, {0, length - 1});
  return name.substr(before.size());
}

bool Names(const Party& party, const PartyId& other) {
  return std::find(party.distinct_from.begin(), party.distinct_from.end(), other) != party.distinct_from.end();
}

constexpr Lang kNamed = kCaseLanguages[0].lang;  // in which the form of a name tells

}  // namespace

void CheckNames(const CaseInFile& file, JsonProblems& problems) {
  std::map<std::string_view, std::vector<const Party*>> by_form;
  ForEach(file, "parties", file.the_case.parties, [&](const Party& party, const JsonNode& node) {
    const std::string& name = party.name.words[kNamed];
    if (party.id.empty() || name.empty()) return;
    std::vector<const Party*>& others = by_form[NameForm(name)];
    for (const Party* other : others) {
      if (Names(party, other->id) || Names(*other, party.id)) continue;
      problems.Warning(Code::kSameName, *Member(node, "name"),
                       "expected each name once, or \"distinctFrom\", found " + Quoted(name) + " here and " +
                           Quoted(other->name.words[kNamed]) + " as " + Quoted(other->id.value),
                       "if they are two, add \"distinctFrom\": [\"" + other->id.value + "\"]; if they are one, keep one party");
      break;
    }
    others.push_back(&party);
  });
}

}  // namespace quanlian
