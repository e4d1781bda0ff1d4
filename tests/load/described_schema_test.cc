// assets/schema/quanlian-1.schema.json and quanlian-2.schema.json are made from the description of the model.
#include <doctest/doctest.h>

#include <concepts>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <type_traits>

#include "base/hidden.h"
#include "load/renewed_file.h"
#include "model/describe.h"
#include "model/describe_first_form.h"

using namespace quanlian;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kWidth = 130;  // what fits into it stands on one line

std::string OnOneLine(const Json& json) {
  if (!json.is_structured()) return json.dump();
  std::string text;
  for (const auto& item : json.items()) {
    if (!text.empty()) text += ", ";
    if (json.is_object()) text += Json(item.key()).dump() + ": ";
    text += OnOneLine(item.value());
  }
  return json.is_object() ? "{" + text + "}" : "[" + text + "]";
}

std::string Print(const Json& json, const std::string& indent, std::size_t taken) {
  const std::string line = OnOneLine(json);
  if (!json.is_structured() || taken + line.size() <= kWidth) return line;
  const std::string inner = indent + "  ";
  std::string text;
  for (const auto& item : json.items()) {
    const std::string key = json.is_object() ? Json(item.key()).dump() + ": " : std::string();
    text += (text.empty() ? "\n" : ",\n") + inner + key + Print(item.value(), inner, inner.size() + key.size() + 1);
  }
  return (json.is_object() ? "{" : "[") + text + "\n" + indent + (json.is_object() ? "}" : "]");
}

template <class Enum>
constexpr const char* kNameOf = nullptr;
template <>
constexpr const char* kNameOf<Lang> = "lang";
template <>
constexpr const char* kNameOf<PartyKind> = "partyKind";
template <>
constexpr const char* kNameOf<Standing> = "standing";
template <>
constexpr const char* kNameOf<LinkRelation> = "linkRelation";
template <>
constexpr const char* kNameOf<Basis> = "basis";
template <>
constexpr const char* kNameOf<Bound> = "bound";
template <>
constexpr const char* kNameOf<Status> = "status";
template <>
constexpr const char* kNameOf<Instance> = "instance";
template <>
constexpr const char* kNameOf<Effect> = "effect";
template <>
constexpr const char* kNameOf<TermKind> = "termKind";
template <>
constexpr const char* kNameOf<PerPerson> = "perPerson";
template <>
constexpr const char* kNameOf<SourceKind> = "sourceKind";
template <>
constexpr const char* kNameOf<DamageKind> = "damageKind";
template <>
constexpr const char* kNameOf<Certainty> = "certainty";
template <>
constexpr const char* kNameOf<UnitPosition> = "unitPosition";
template <>
constexpr const char* kNameOf<DrawnView> = "drawnView";

template <>
constexpr const char* kNameOf<Decision> = "decision";
template <>
constexpr const char* kNameOf<ReviewResult> = "reviewResult";
template <>
constexpr const char* kNameOf<Verdict> = "verdict";
template <>
constexpr const char* kNameOf<Plea> = "plea";
template <>
constexpr const char* kNameOf<SanctionFamily> = "sanctionFamily";

// What members of one object ask of each other.
Json ConditionsOf(const std::string& name, FileForm form) {
  const Json first = Json::parse(R"({
    "damage": {"if": {"properties": {"kind": {"const": "chrome"}}}, "else": {"required": ["reading"]}},
    "link": {"if": {"properties": {"basis": {"const": "inferred"}}}, "then": {"required": ["why"]}},
    "quantity": {"if": {"properties": {"bound": {"const": "not-quantified"}}},
                 "then": {"properties": {"value": false}}, "else": {"required": ["value"]}},
    "term": {"if": {"properties": {"notStated": {"const": true}}, "required": ["notStated"]},
             "then": {"properties": {"minMonths": false, "maxMonths": false}}, "else": {"required": ["minMonths", "maxMonths"]}}
  })");
  const Json second = Json::parse(R"({
    "damage": {"if": {"properties": {"kind": {"const": "chrome"}}}, "else": {"required": ["reading"]}},
    "link": {"if": {"properties": {"basis": {"const": "inferred"}}}, "then": {"required": ["why"]}},
    "quantity": {"if": {"properties": {"bound": {"enum": ["not-quantified", "several", "between"]}}},
                 "then": {"properties": {"value": false}}, "else": {"required": ["value"]},
                 "allOf": [{"if": {"properties": {"bound": {"const": "between"}}},
                            "then": {"required": ["min", "max"]}, "else": {"properties": {"min": false, "max": false}}},
                           {"if": {"properties": {"bound": {"const": "several"}}}, "then": {"required": ["resolution"]}}]},
    "length": {"anyOf": [{"required": ["min"]}, {"required": ["max"]}]}
  })");
  return (form == FileForm::kFirst ? first : second).value(name, Json::object());
}

// The characters that never stand in a text, for a class of a regular expression with the flag "u".
std::string HiddenClass() {
  std::ostringstream pattern;
  pattern << std::hex << std::uppercase;
  for (const CodePointRange& range : kHiddenCharacters) {
    pattern << "\\u{" << static_cast<std::uint32_t>(range.first) << "}-\\u{" << static_cast<std::uint32_t>(range.last) << "}";
  }
  return pattern.str();
}

// Texts by language, decimals, lengths of time.
void AddTypesOfSecond(Json* types) {
  types->erase("bilingual");
  types->erase("months");
  Json by_language = {{"type", "object"}, {"additionalProperties", false}, {"properties", Json::object()}};
  for (const Lang lang : Languages()) by_language["properties"][std::string(LanguageOf(lang).tag)] = {{"$ref", "#/$defs/text"}};
  (*types)["localText"] = {
      {"description", "In the first language of the case, or by language; that of the first is always there"},
      {"anyOf", Json::array({Json{{"$ref", "#/$defs/text"}}, Json{{"$ref", "#/$defs/textByLanguage"}}})}};
  (*types)["textByLanguage"] = by_language;
  (*types)["decimal"] = {{"type", "number"}, {"minimum", 0}, {"maximum", 1000000000000000000}};
  (*types)["duration"] = {{"description", "ISO 8601: years, months, weeks, days, in that order"},
                          {"type", "string"},
                          {"pattern", "^P(?=[0-9])([0-9]{1,7}Y)?([0-9]{1,7}M)?([0-9]{1,7}W)?([0-9]{1,7}D)?$"}};
}

Json BasicTypes(FileForm form) {
  std::string kinds;
  for (const WordOf<ItemKind>& entry : Words<ItemKind>()) {
    if (entry.value != ItemKind::kCase) kinds += (kinds.empty() ? "" : "|") + std::string(entry.word);
  }
  Json types = Json::parse(R"({
    "text": {"description": "Says something; no hidden characters; of controls only tab and line breaks", "type": "string",
             "allOf": [{"pattern": "\\S"}, {"$ref": "#/$defs/textOrNothing"}]},
    "textOrNothing": {"type": "string", "maxLength": 20000},
    "bilingual": {"description": "Chinese is authoritative, English a translation of it", "type": "object",
                  "additionalProperties": false, "required": [], "properties": {}},
    "id": {"description": "Lower-case words with hyphens", "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64},
    "date": {"description": "2019, 2019-03 or 2020-12-31: never more exact than the source", "type": "string",
             "pattern": "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},
    "span": {"description": "[start, end) in Unicode code points of the source file, from 0", "type": "array",
             "minItems": 2, "maxItems": 2, "items": {"$ref": "#/$defs/whole"}},
    "whole": {"type": "integer", "minimum": 0, "maximum": 9007199254740991},
    "positive": {"type": "integer", "minimum": 1, "maximum": 9007199254740991},
    "months": {"type": "integer", "minimum": 0, "maximum": 12000},
    "place": {"description": "A link, a party or the whole case", "type": "string",
              "pattern": "^(case|(link|party):[a-z0-9]+(-[a-z0-9]+)*)$", "maxLength": 70},
    "item": {"description": "The address of any item, or \"case\"", "type": "string"}
  })");
  for (const CaseLanguage& language : kCaseLanguages) {
    types["bilingual"]["required"].push_back(language.key);
    types["bilingual"]["properties"][std::string(language.key)] = {{"$ref", "#/$defs/text"}};
  }
  if (form == FileForm::kSecond) AddTypesOfSecond(&types);
  types["textOrNothing"]["pattern"] = "^[^" + HiddenClass() + "]*$";
  types["item"]["pattern"] = "^(case|(" + kinds + "):.+)$";
  return types;
}

Json Ref(const std::string& name) {
  return {{"$ref", "#/$defs/" + name}};
}
Json Pattern(const char* pattern) {
  return {{"type", "string"}, {"pattern", pattern}};
}

// What is of this form and of the named type, too.
Json Also(const std::string& name, Json form) {
  form["allOf"] = Json::array({Ref(name)});
  return form;
}

// Makes the schema of a struct as a form of the file has it, and on the way the definitions that it refers to.
template <FileForm kForm>
class SchemaMaker {
 public:
  template <class Struct>
  Json ObjectOf(Struct value = {});

  [[nodiscard]] Json Definitions() const {
    Json all = BasicTypes(kForm);
    all.update(vocabularies_);
    all.update(structs_);
    return all;
  }

  Json TypeOf(const std::string&) { return Ref("text"); }
  Json TypeOf(const LocalText&) { return Ref(kForm == FileForm::kFirst ? "bilingual" : "localText"); }
  Json TypeOf(const Decimal&) { return Ref("decimal"); }
  Json TypeOf(const Duration&) { return Ref("duration"); }
  template <class Value>
  Json TypeOf(const ByLanguage<Value>&) {
    Json type = {{"type", "object"}, {"additionalProperties", false}, {"properties", Json::object()}};
    for (const Lang lang : Languages()) type["properties"][std::string(LanguageOf(lang).tag)] = TypeOf(Value{});
    return type;
  }
  Json TypeOf(bool) { return {{"type", "boolean"}}; }
  Json TypeOf(int) { return Ref("months"); }
  Json TypeOf(std::int64_t) { return Ref("whole"); }
  Json TypeOf(const PartialDate&) { return Ref("date"); }
  Json TypeOf(const CodePointSpan&) { return Ref("span"); }
  Json TypeOf(const ItemRef&) { return Ref("item"); }
  template <class Tag>
  Json TypeOf(const Id<Tag>&) {
    return Ref("id");
  }
  template <class Enum>
  requires std::is_enum_v<Enum> Json TypeOf(Enum) {
    Json words = Json::array();
    for (const WordOf<Enum>& entry : Words<Enum>()) {
      if (entry.since <= kForm) words.push_back(entry.word);
    }
    vocabularies_[kNameOf<Enum>] = {{"enum", words}};
    return Ref(kNameOf<Enum>);
  }
  template <class Value>
  Json TypeOf(const std::optional<Value>&) {
    return TypeOf(Value{});
  }
  template <class Value>
  Json TypeOf(const std::vector<Value>&) {
    return {{"type", "array"}, {"items", TypeOf(Value{})}};
  }
  template <class Struct>
  requires(kTitleOf<Struct>.name != nullptr) Json TypeOf(const Struct&) {
    const std::string name = kTitleOf<Struct>.name;
    if (!structs_.contains(name)) {
      Json object = ObjectOf<InForm<Struct, kForm>>();
      structs_[name] = std::move(object);
    }
    return Ref(name);
  }

  template <class Value>
  Json TypeOf(const Value&, Definition) {
    return Ref("id");
  }
  Json TypeOf(const std::string&, IdText) { return Ref("id"); }
  Json TypeOf(const std::string&, SchemaName) { return {{"const", SchemaOf(kForm)}}; }
  Json TypeOf(const std::string&, WebAddress) { return Also("textOrNothing", Pattern("^https?://\\S+$")); }
  Json TypeOf(const std::string&, LanguageTag) { return Also("textOrNothing", Pattern("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")); }
  Json TypeOf(const std::string&, Sha256Digits) { return Pattern("^[0-9a-f]{64}$"); }
  Json TypeOf(const std::string&, TextOrNothing) { return Ref("textOrNothing"); }
  Json TypeOf(const std::string&, EvidenceNumber) { return Pattern("^E[1-9][0-9]{0,8}$"); }
  template <class Value, std::derived_from<AsItsType> Form>
  Json TypeOf(const Value& value, Form) {
    return TypeOf(value);
  }
  Json TypeOf(const std::string&, Currency) { return Pattern("^[A-Z]{3}$"); }
  Json TypeOf(const std::string&, OutcomeNumber) { return Pattern("^O[1-9][0-9]{0,8}$"); }
  Json TypeOf(int, FromOne) { return {{"type", "integer"}, {"minimum", 1}, {"maximum", 12000}}; }
  Json TypeOf(std::int64_t, FromOne) { return Ref("positive"); }
  Json TypeOf(const std::optional<std::int64_t>&, People) { return Ref("positive"); }
  Json TypeOf(const ItemRef&, Place) { return Ref("place"); }
  Json TypeOf(const std::optional<ItemRef>&, FigureOfStep) { return Pattern("^(evidence|outcome):"); }
  template <class Value, int kLeast>
  Json TypeOf(const std::vector<Value>& list, AtLeast<kLeast>) {
    Json type = TypeOf(list);
    type["minItems"] = kLeast;
    return type;
  }
  Json TypeOf(const std::vector<Citation>& list, Cited) { return TypeOf(list, AtLeast<1>{}); }

 private:
  Json vocabularies_ = Json::object();
  Json structs_ = Json::object();
};

// Whether the form of the file has a member that is described so.
template <FileForm kForm, class... Form>
constexpr bool kHas =
    !(kForm == FileForm::kFirst ? (std::is_same_v<Form, OnlySecond> || ...) : (std::is_same_v<Form, OnlyFirst> || ...));

// Notes the members of one struct.
template <FileForm kForm>
struct Members {
  SchemaMaker<kForm>& maker;
  Json properties = Json::object();
  Json required = Json::array();

  template <class Value, class... Form>
  void operator()(Need need, const char* key, const Value& value, const char* purpose, Form... form) {
    if constexpr (!kHas<kForm, Form...>) return;
    CHECK_MESSAGE(std::string_view(purpose).size() > 5, key);
    CHECK_MESSAGE(!properties.contains(key), key);
    properties[key] = maker.TypeOf(value, form...);
    properties[key]["description"] = purpose;
    if (need == Need::kRequired || (std::is_same_v<Form, Cited> || ...)) required.push_back(key);
  }
};

template <FileForm kForm>
template <class Struct>
Json SchemaMaker<kForm>::ObjectOf(Struct value) {
  if constexpr (std::is_same_v<Struct, Damage>) value.kind = DamageKind::kChrome;  // the reading is optional of this kind alone
  Members<kForm> members{*this};
  Describe(members, value);
  const StructTitle title = kTitleOf<Struct>;
  Json object = {{"description", title.what}, {"type", "object"}, {"additionalProperties", false}};
  object["required"] = members.required;
  object["properties"] = members.properties;
  object.update(ConditionsOf(title.name, kForm));
  return object;
}

template <FileForm kForm>
std::string SchemaText() {
  SchemaMaker<kForm> maker;
  const std::string number = std::to_string(static_cast<int>(kForm));
  const Json the_case = maker.template ObjectOf<Case>();
  Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                 {"$id", "quanlian-" + number + ".schema.json"},
                 {"title", "Quanlian case file, version " + number}};
  schema.update(the_case);
  schema["description"] = std::string(kTitleOf<Case>.what) +
                          ". This schema knows the shape of the file; what ids, spans and ranges say about each other is "
                          "checked by `quanlian check`.";
  schema["$defs"] = maker.Definitions();
  return Print(schema, "", 0) + "\n";
}

}  // namespace

TEST_CASE("the words and members of the JSON Schema follow from the description") {
  CheckRenewed("assets/schema/quanlian-1.schema.json", SchemaText<FileForm::kFirst>());
  CheckRenewed("assets/schema/quanlian-2.schema.json", SchemaText<FileForm::kSecond>());
}
