// No change of a case file goes unseen: every value of two whole files is changed, one at a time, and the item that holds it
// must be named. A page that says "unchanged" of a changed item would be a lie.
#include "model/changes.h"

#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "yuante/yuante_case.h"

using namespace quanlian;
using Json = nlohmann::ordered_json;

namespace {

const std::map<std::string, ItemKind> kLists = {
    {"stages", ItemKind::kStage},      {"parties", ItemKind::kParty},      {"links", ItemKind::kLink},
    {"evidence", ItemKind::kEvidence}, {"outcomes", ItemKind::kOutcome},   {"events", ItemKind::kEvent},
    {"silences", ItemKind::kSilence},  {"conflicts", ItemKind::kConflict}, {"sources", ItemKind::kSource},
    {"offences", ItemKind::kOffence},  {"glossary", ItemKind::kTerm}};

struct Leaf {
  Json::json_pointer pointer;
  std::string key;  // the last name on the way to it, without indexes
};

void Collect(const Json& node, const Json::json_pointer& at, const std::string& key, std::vector<Leaf>* leaves) {
  if (node.is_object()) {
    for (const auto& [name, member] : node.items()) Collect(member, at / name, name, leaves);
  } else if (node.is_array()) {
    for (std::size_t i = 0; i < node.size(); ++i) Collect(node[i], at / i, key, leaves);
  } else {
    leaves->push_back({at, key});
  }
}

// Other values for a leaf: some break a rule of the format and are refused by the reader.
std::vector<Json> OtherValues(const Json& value, const std::set<std::string>& words) {
  std::vector<Json> others;
  if (value.is_boolean()) others = {!value.get<bool>()};
  if (value.is_number_integer()) others = {value.get<std::int64_t>() + 1, value.get<std::int64_t>() * 10};
  if (value.is_string()) {
    const std::string text = value.get<std::string>();
    const auto length = CountCodePoints(text);
    others = {text + "x", std::string(SliceCodePoints(text, {0, length - 1})) + "某",
              "0" + std::string(SliceCodePoints(text, {1, length}))};
    for (const std::string& word : words) others.emplace_back(word);
  }
  return others;
}

std::optional<Case> Read(const Json& json) {
  Diagnostics diagnostics;
  return ReadCase(json.dump(), diagnostics);
}

ItemRef HolderOf(const Json& json, const std::string& pointer) {
  const std::string list = pointer.substr(1, pointer.find('/', 1) - 1);
  const auto kind = kLists.find(list);
  if (kind == kLists.end()) return {};
  const std::string index = pointer.substr(list.size() + 2, pointer.find('/', list.size() + 2) - list.size() - 2);
  return {kind->second, json[list][std::stoul(index)]["id"].get<std::string>()};
}

bool Names(const CaseChanges& changes, const ItemRef& at) {
  const auto is = [&at](const ItemRef& one) { return one == at; };
  return std::any_of(changes.changed.begin(), changes.changed.end(), [&at](const ItemChange& one) { return one.at == at; }) ||
         std::any_of(changes.removed.begin(), changes.removed.end(), is);
}

}  // namespace

TEST_CASE("every changed value is seen, at the item that holds it") {
  for (const char* path : {"tests/golden/cases/good-full.json", "tests/golden/cases/good-figures.json"}) {
    const Json json = Json::parse(yuante::ReadBytes(path).value());
    const std::optional<Case> before = Read(json);
    REQUIRE(before.has_value());
    std::vector<Leaf> leaves;
    Collect(json, Json::json_pointer(), "", &leaves);
    std::map<std::string, std::set<std::string>> words;
    for (const Leaf& leaf : leaves) {
      if (json.at(leaf.pointer).is_string()) words[leaf.key].insert(json.at(leaf.pointer).get<std::string>());
    }
    int changed = 0;
    for (const Leaf& leaf : leaves) {
      const std::string where = leaf.pointer.to_string();
      CAPTURE(where);
      for (const Json& other : OtherValues(json.at(leaf.pointer), words[leaf.key])) {
        if (other == json.at(leaf.pointer)) continue;
        Json after = json;
        after[leaf.pointer] = other;
        const std::optional<Case> read = Read(after);
        if (!read) continue;
        CAPTURE(other.dump());
        CHECK(Names(CompareCases(*before, *read), HolderOf(json, where)));
        ++changed;
        break;
      }
    }
    MESSAGE(std::string(path), ": ", changed, " of ", leaves.size(), " values changed");
    CHECK(2 * changed > static_cast<int>(leaves.size()));
  }
}
