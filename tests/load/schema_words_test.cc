// The closed vocabularies of the JSON Schema are those of the model, word for word.
#include <doctest/doctest.h>

#include <string>

#include "load/golden_files.h"
#include "model/words.h"

using namespace quanlian;

namespace {

const std::string& Schema() {
  static const std::string schema = ReadFile(std::filesystem::path(QUANLIAN_ROOT) / "assets/schema/quanlian-1.schema.json");
  return schema;
}

// Whether the schema defines `name` as exactly the vocabulary of E.
template <class E>
bool Defines(const std::string& name) {
  std::string list;
  for (const WordOf<E>& entry : Words<E>()) list += (list.empty() ? "\"" : ", \"") + std::string(entry.word) + "\"";
  return Schema().find("\"" + name + "\": {\"enum\": [" + list + "]}") != std::string::npos;
}

}  // namespace

TEST_CASE("every vocabulary of the schema is that of the model") {
  CHECK(Defines<Lang>("lang"));
  CHECK(Defines<PartyKind>("partyKind"));
  CHECK(Defines<Standing>("standing"));
  CHECK(Defines<LinkRelation>("linkRelation"));
  CHECK(Defines<Basis>("basis"));
  CHECK(Defines<Bound>("bound"));
  CHECK(Defines<Status>("status"));
  CHECK(Defines<Instance>("instance"));
  CHECK(Defines<Effect>("effect"));
  CHECK(Defines<TermKind>("termKind"));
  CHECK(Defines<PerPerson>("perPerson"));
  CHECK(Defines<SourceKind>("sourceKind"));
  CHECK(Defines<DamageKind>("damageKind"));
  CHECK(Defines<Certainty>("certainty"));
  CHECK(Defines<UnitPosition>("unitPosition"));
  CHECK(Defines<DrawnView>("drawnView"));
}

TEST_CASE("the schema knows every kind of item that has an address") {
  std::string kinds;
  for (const WordOf<ItemKind>& entry : Words<ItemKind>()) {
    if (entry.value != ItemKind::kCase) kinds += (kinds.empty() ? "" : "|") + std::string(entry.word);
  }
  CHECK(Schema().find("(" + kinds + "):") != std::string::npos);
}
