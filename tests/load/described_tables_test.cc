// The tables of docs/case-file.md, and of docs/case-file-1.md for the first form, are made from the description of the model:
// below a line <!-- described: NAME --> stands that of the struct NAME. What is written around them is nobody's business here.
#include <doctest/doctest.h>

#include <concepts>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>

#include "load/ids.h"
#include "load/renewed_file.h"
#include "model/describe.h"
#include "model/describe_first_form.h"

using namespace quanlian;

namespace {

constexpr std::string_view kMark = "<!-- described: ";
constexpr std::string_view kMarkEnd = " -->";

// Structs that stand in one member alone have their rows below it: "quantity / value".
template <class Struct>
constexpr bool kIsPart = false;
template <>
constexpr bool kIsPart<Revision> = true;
template <>
constexpr bool kIsPart<Digest> = true;
template <>
constexpr bool kIsPart<Means> = true;
template <>
constexpr bool kIsPart<Quantity> = true;
template <>
constexpr bool kIsPart<Length> = true;
template <>
constexpr bool kIsPart<FirstQuantity> = true;
template <>
constexpr bool kIsPart<FirstCharge> = true;
template <>
constexpr bool kIsPart<FirstTerm> = true;
template <>
constexpr bool kIsPart<FirstStatutoryRange> = true;
template <>
constexpr bool kIsPart<Account> = true;
template <>
constexpr bool kIsPart<StatutoryRange> = true;

template <class Value>
constexpr bool kIsStruct = kTitleOf<Value>.name != nullptr;

template <class Value>
struct ElementOf {
  using Type = Value;
};
template <class Value>
struct ElementOf<std::vector<Value>> : ElementOf<Value> {};
template <class Value>
struct ElementOf<std::optional<Value>> : ElementOf<Value> {};

// How a value is written, in few words.
template <FileForm kForm>
struct Written {
  static std::string FormOf(const std::string&) { return "text"; }
  static std::string FormOf(const LocalText&) { return kForm == FileForm::kFirst ? "both" : "words"; }
  static std::string FormOf(const Decimal&) { return "number, decimals too"; }
  static std::string FormOf(const Duration&) { return "length"; }
  template <class Value>
  static std::string FormOf(const ByLanguage<Value>&) {
    return "by language: " + FormOf(Value{});
  }
  static std::string FormOf(bool) { return "`true` or `false`"; }
  static std::string FormOf(int) { return "months"; }
  static std::string FormOf(std::int64_t) { return "number"; }
  static std::string FormOf(const PartialDate&) { return "date"; }
  static std::string FormOf(const CodePointSpan&) { return "`[start, end]`"; }
  static std::string FormOf(const ItemRef&) { return "item"; }
  template <class Tag>
  static std::string FormOf(const Id<Tag>& id) {
    constexpr const char* kNames[kIdKindCount] = {"source",  "unit",      "stage",         "party",    "link",    "evidence",
                                                  "outcome", "event",     "silence",       "conflict", "offence", "term",
                                                  "damage",  "tour step", "sanction kind", "number"};
    return kNames[static_cast<std::size_t>(KindOf(id))] + std::string(" id");
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  static std::string FormOf(Enum) {
    std::string words;
    for (const WordOf<Enum>& entry : Words<Enum>()) {
      if (entry.since <= kForm) words += (words.empty() ? "`" : " `") + std::string(entry.word) + "`";
    }
    return words;
  }
  template <class Struct>
  requires kIsStruct<Struct>
  static std::string FormOf(const Struct&) { return kIsPart<InForm<Struct, kForm>> ? "object" : kTitleOf<Struct>.name; }
  template <class Value>
  static std::string FormOf(const std::optional<Value>&) {
    return FormOf(Value{});
  }
  template <class Value>
  static std::string FormOf(const std::vector<Value>&) {
    return kIsPart<InForm<Value, kForm>> ? "list" : "list: " + FormOf(Value{});
  }
  template <class Value>
  static std::string FormOf(const Value&, Definition) {
    return "id";
  }
  static std::string FormOf(const std::string&, IdText) { return "id"; }
  static std::string FormOf(const std::string&, SchemaName) { return "`\"" + std::string(SchemaOf(kForm)) + "\"`"; }
  static std::string FormOf(const std::string&, WebAddress) { return "`https://…` or `http://…`"; }
  static std::string FormOf(const std::string&, LanguageTag) { return "tag: `\"zh\"`"; }
  static std::string FormOf(const std::string&, Sha256Digits) { return "64 digits 0–9, a–f"; }
  static std::string FormOf(const std::string&, TextOrNothing) { return "text or `\"\"`"; }
  static std::string FormOf(const std::string&, EvidenceNumber) { return "`E1`, `E2`, …"; }
  static std::string FormOf(const std::string&, Currency) { return "ISO 4217: `\"CNY\"`"; }
  template <class Value, std::derived_from<AsItsType> Form>
  static std::string FormOf(const Value& value, Form) {
    return FormOf(value);
  }
  static std::string FormOf(const std::string&, OutcomeNumber) { return "`O1`, `O2`, …"; }
  template <class Value>
  static std::string FormOf(const Value&, FromOne) {
    return "number from 1";
  }
  template <class Value>
  static std::string FormOf(const Value&, People) {
    return "number from 1";
  }
  static std::string FormOf(const ItemRef&, Place) { return "link, party or `\"case\"`"; }
  template <class Value>
  static std::string FormOf(const Value&, FigureOfStep) {
    return "evidence with a quantity, or an outcome";
  }
  template <class Value, int kLeast>
  static std::string FormOf(const Value& list, AtLeast<kLeast>) {
    return FormOf(list) + ", at least " + std::to_string(kLeast);
  }
  template <class Value>
  static std::string FormOf(const Value& list, Cited) {
    return FormOf(list, AtLeast<1>{});
  }
};

// The tables of a struct and of those below it, by name.
template <FileForm kForm>
class TableMaker {
 public:
  template <class Struct>
  void Add() {
    std::string& table = tables_[kTitleOf<Struct>.name];
    if (!table.empty()) return;
    table = "| key | written as | holds |\n|---|---|---|\n";
    Rows<Struct>({}, &table);
  }
  [[nodiscard]] const std::map<std::string, std::string>& tables() const { return tables_; }

 private:
  struct Members {
    TableMaker& maker;
    const std::string& prefix;
    std::string* table;

    template <class Value, class... Form>
    void operator()(Need need, const char* key, const Value& value, const char* purpose, Form... form) {
      constexpr bool kOther =
          kForm == FileForm::kFirst ? (std::is_same_v<Form, OnlySecond> || ...) : (std::is_same_v<Form, OnlyFirst> || ...);
      if constexpr (kOther) return;
      const bool is_required = need == Need::kRequired || (std::is_same_v<Form, Cited> || ...);
      const std::string name = is_required ? "**" + std::string(key) + "**" : std::string(key);
      *table += "| " + prefix + name + " | " + Written<kForm>::FormOf(value, form...) + " | " + purpose + " |\n";
      using Element = InForm<typename ElementOf<Value>::Type, kForm>;
      if constexpr (kIsStruct<Element> && kIsPart<Element>) {
        maker.template Rows<Element>(prefix + key + " / ", table);
      } else if constexpr (kIsStruct<Element>) {
        maker.template Add<Element>();
      }
    }
  };

  template <class Struct>
  void Rows(const std::string& prefix, std::string* table) {
    Struct value;
    if constexpr (std::is_same_v<Struct, Damage>)
      value.kind = DamageKind::kChrome;  // the reading is optional of this kind alone
    Members members{*this, prefix, table};
    Describe(members, std::as_const(value));
  }

  std::map<std::string, std::string> tables_;
};

// The text with the tables below its marks made anew. Takes away the tables that it has put there.
std::string WithTables(const std::string& docs, std::map<std::string, std::string>* tables) {
  std::istringstream lines(docs);
  std::string made;
  bool in_table = false;
  for (std::string line; std::getline(lines, line);) {
    if (in_table && line.rfind('|', 0) == 0) continue;
    in_table = line.rfind(kMark, 0) == 0;
    made += line + "\n";
    if (!in_table) continue;
    const std::string name = line.substr(kMark.size(), line.size() - kMark.size() - kMarkEnd.size());
    const auto found = tables->find(name);
    CHECK_MESSAGE(found != tables->end(), name, " is marked twice, or no struct");
    if (found == tables->end()) continue;
    made += found->second;
    tables->erase(found);
  }
  return made;
}

template <FileForm kForm>
void CheckManual(const std::string& file) {
  TableMaker<kForm> maker;
  maker.template Add<Case>();
  std::map<std::string, std::string> tables = maker.tables();
  const std::string docs = ReadFile(std::filesystem::path(QUANLIAN_ROOT) / file);
  CheckRenewed(file, WithTables(docs, &tables));
  for (const auto& unmarked : tables) CHECK_MESSAGE(false, "no table of ", unmarked.first);
}

}  // namespace

TEST_CASE("the tables of the manuals follow from the description") {
  CheckManual<FileForm::kFirst>("docs/case-file-1.md");
  CheckManual<FileForm::kSecond>("docs/case-file.md");
}
