// All members are compared, since the description of a struct names all of them.
#include "model/item_fields.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include "model/describe.h"

namespace quanlian {
namespace {

// The lists of a case whose elements are items with an address and have fields of their own.
template <class Value>
inline constexpr bool kAreItems = false;
template <>
inline constexpr bool kAreItems<std::vector<Stage>> = true;
template <>
inline constexpr bool kAreItems<std::vector<Party>> = true;
template <>
inline constexpr bool kAreItems<std::vector<Link>> = true;
template <>
inline constexpr bool kAreItems<std::vector<Evidence>> = true;
template <>
inline constexpr bool kAreItems<std::vector<Outcome>> = true;
template <>
inline constexpr bool kAreItems<std::vector<Event>> = true;
template <>
inline constexpr bool kAreItems<std::vector<Silence>> = true;
template <>
inline constexpr bool kAreItems<std::vector<Conflict>> = true;
template <>
inline constexpr bool kAreItems<std::vector<Source>> = true;
template <>
inline constexpr bool kAreItems<std::vector<Offence>> = true;
template <>
inline constexpr bool kAreItems<std::vector<GlossaryTerm>> = true;

class Writer {
 public:
  explicit Writer(const Case& the_case) : case_(the_case) {}

  template <class Value>
  void Put(std::string_view name, const Value& value) {
    const std::size_t length = path_.size();
    if (!path_.empty()) path_ += '/';
    path_ += name;
    Write(value);
    path_.resize(length);
  }

  [[nodiscard]] std::vector<Field> Take() { return std::exchange(fields_, {}); }

  // The members of an item or, of a case, what is no item itself. An item's id is its address.
  template <class Item>
  void Parts(const Item& item) {
    if constexpr (std::is_same_v<Item, Stage>) Put("position", static_cast<int>(&item - case_.stages.data()) + 1);
    Describe(*this, item);
  }

  template <class Value>
  void operator()(Need, std::string_view key, const Value& value, const char*) {
    if constexpr (!kAreItems<Value>) Put(key, value);
  }
  template <class Value, class Form>
  void operator()(Need, std::string_view key, const Value& value, const char*, Form) {
    if constexpr (std::is_same_v<Form, OnlyFirst>) {
      return;  // said by a member of the second form
    } else if constexpr (std::is_same_v<Form, Definition>) {
      if (path_.empty()) return;
      Put(key, value.value);
    } else if constexpr (!kAreItems<Value>) {
      Put(key, value);
    }
  }

 private:
  void Write(const std::string& text) {
    if (!text.empty()) fields_.push_back({path_, text});
  }
  void Write(bool yes) { Write(std::string(yes ? "true" : "false")); }
  void Write(int number) { Write(std::to_string(number)); }
  void Write(std::int64_t number) { Write(std::to_string(number)); }
  void Write(const Decimal& number) { Write(FormatDecimal(number)); }
  void Write(const Duration& duration) { Write(FormatDuration(duration)); }
  void Write(const PartialDate& date) { Write(FormatIsoDate(date)); }
  void Write(const ItemRef& ref) { Write(FormatItemRef(ref)); }
  void Write(const CodePointSpan& span) { Write(std::to_string(span.start) + "-" + std::to_string(span.end)); }

  template <class Word>
  std::enable_if_t<std::is_enum_v<Word>> Write(Word word) {
    Write(std::string(WordFor(word)));
  }
  template <class Tag>
  void Write(const Id<Tag>& id) {
    Write(id.value);
  }
  template <class Value>
  void Write(const std::optional<Value>& value) {
    if (value) Write(*value);
  }
  template <class Value>
  void Write(const std::vector<Value>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) Put(std::to_string(i), values[i]);
  }

  void Write(const LocalText& text) {
    for (const Lang lang : Languages()) Put(LanguageOf(lang).tag, text.words[lang]);
  }
  template <class Value>
  void Write(const ByLanguage<Value>& values) {
    for (const Lang lang : Languages()) Put(LanguageOf(lang).tag, values[lang]);
  }

  // A figure's unit is part of what it says.
  void Write(const UnitId& id) {
    const auto found = std::find_if(case_.units.begin(), case_.units.end(), [&id](const Unit& one) { return one.id == id; });
    if (found != case_.units.end()) Write(*found);
  }
  template <class Struct>
  requires requires(Writer& writer, const Struct& value) { Describe(writer, value); }
  void Write(const Struct& value) { Describe(*this, value); }

  const Case& case_;
  std::string path_;
  std::vector<Field> fields_;
};

template <class Item>
void AddItems(const std::vector<Item>& items, ItemKind kind, Writer* writer, std::vector<ItemFields>* to) {
  for (const Item& item : items) {
    writer->Parts(item);
    to->push_back({{kind, item.id.value}, writer->Take()});
  }
}

}  // namespace

std::vector<ItemFields> FieldsOfItems(const Case& the_case) {
  std::vector<ItemFields> all;
  Writer writer(the_case);
  writer.Parts(the_case);
  all.push_back({{}, writer.Take()});
  AddItems(the_case.stages, ItemKind::kStage, &writer, &all);
  AddItems(the_case.parties, ItemKind::kParty, &writer, &all);
  AddItems(the_case.links, ItemKind::kLink, &writer, &all);
  AddItems(the_case.evidence, ItemKind::kEvidence, &writer, &all);
  AddItems(the_case.outcomes, ItemKind::kOutcome, &writer, &all);
  AddItems(the_case.events, ItemKind::kEvent, &writer, &all);
  AddItems(the_case.silences, ItemKind::kSilence, &writer, &all);
  AddItems(the_case.conflicts, ItemKind::kConflict, &writer, &all);
  AddItems(the_case.sources, ItemKind::kSource, &writer, &all);
  AddItems(the_case.offences, ItemKind::kOffence, &writer, &all);
  AddItems(the_case.glossary, ItemKind::kTerm, &writer, &all);
  return all;
}

}  // namespace quanlian
