// The JSON Schema and docs/case-file.md name exactly the fields that the model's description names.
#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "load/golden_files.h"
#include "model/describe.h"

using namespace quanlian;

namespace {

struct Described {
  std::set<std::string> required;
  std::set<std::string> all;
};

// Notes the members of one struct.
class Notes {
 public:
  template <class Value, class... Form>
  void operator()(Need need, const char* key, Value&, const char* purpose, Form...) {
    CHECK_MESSAGE(std::string_view(purpose).size() > 5, key);
    CHECK_MESSAGE(noted_.all.insert(key).second, key);
    if (need == Need::kRequired) noted_.required.insert(key);
  }
  [[nodiscard]] const Described& noted() const { return noted_; }

 private:
  Described noted_;
};

template <class Struct>
Described Of(Struct value = {}) {
  Notes notes;
  Describe(notes, value);
  return notes.noted();
}

// By the name of their definition in the schema; the case is the schema itself.
std::map<std::string, Described> AllStructs() {
  Damage chrome;
  chrome.kind = DamageKind::kChrome;  // the reading is optional of this kind alone
  return {{"", Of<Case>()},
          {"revision", Of<Revision>()},
          {"citation", Of<Citation>()},
          {"digest", Of<Digest>()},
          {"damage", Of(chrome)},
          {"source", Of<Source>()},
          {"unit", Of<Unit>()},
          {"stage", Of<Stage>()},
          {"party", Of<Party>()},
          {"means", Of<Means>()},
          {"link", Of<Link>()},
          {"quantity", Of<Quantity>()},
          {"evidence", Of<Evidence>()},
          {"charge", Of<Charge>()},
          {"term", Of<Term>()},
          {"outcome", Of<Outcome>()},
          {"event", Of<Event>()},
          {"silence", Of<Silence>()},
          {"account", Of<Account>()},
          {"conflict", Of<Conflict>()},
          {"statutoryRange", Of<StatutoryRange>()},
          {"offence", Of<Offence>()},
          {"sentenceRule", Of<SentenceRule>()},
          {"glossaryTerm", Of<GlossaryTerm>()},
          {"tourStep", Of<TourStep>()}};
}

nlohmann::json Schema() {
  return nlohmann::json::parse(ReadFile(std::filesystem::path(QUANLIAN_ROOT) / "assets/schema/quanlian-1.schema.json"));
}

// The schema asks for citations where a rule of the reader does.
const std::set<std::string> kNeedCitations = {"evidence", "outcome"};

}  // namespace

TEST_CASE("the schema has the described members, and asks for the required ones") {
  const nlohmann::json schema = Schema();
  for (const auto& one : AllStructs()) {  // clang 14 lets no lambda take a structured binding, and doctest makes lambdas
    const std::string& name = one.first;
    const Described& described = one.second;
    CAPTURE(name);
    const nlohmann::json& definition = name.empty() ? schema : schema["$defs"][name];
    std::set<std::string> properties;
    for (const auto& [key, value] : definition["properties"].items()) properties.insert(key);
    CHECK(properties == described.all);
    std::set<std::string> required = definition["required"].get<std::set<std::string>>();
    if (kNeedCitations.count(name) > 0) required.erase("citations");
    CHECK(required == described.required);
  }
}

TEST_CASE("every object of the schema is described") {
  const nlohmann::json schema = Schema();
  const std::map<std::string, Described> structs = AllStructs();
  for (const auto& named : schema["$defs"].items()) {
    const std::string& name = named.key();
    if (named.value().value("additionalProperties", true) || name == "bilingual") continue;
    CHECK_MESSAGE(structs.count(name) == 1, name);
  }
}

TEST_CASE("docs/case-file.md names every member") {
  const std::string docs = ReadFile(std::filesystem::path(QUANLIAN_ROOT) / "docs/case-file.md");
  const auto is_letter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
  for (const auto& one : AllStructs()) {
    for (const std::string& key : one.second.all) {
      bool named = false;
      for (std::size_t at = docs.find(key); at != std::string::npos && !named; at = docs.find(key, at + 1)) {
        named = !is_letter(docs[at - 1]) && !is_letter(docs[at + key.size()]);
      }
      CHECK_MESSAGE(named, one.first << '/' << key);
    }
  }
}
