#include "load/case_writer.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/json_writer.h"
#include "model/describe.h"

namespace quanlian {
namespace {

constexpr int kBlanksPerLevel = 2;
constexpr int kLevelsWithLines = 3;  // the case, its lists, their items

// Whether an optional member says nothing, and reads the same when it is left out.
bool SaysNothing(bool value) {
  return !value;
}
bool SaysNothing(const std::string& text) {
  return text.empty();
}
template <class Enum>
requires std::is_enum_v<Enum>
bool SaysNothing(Enum value) {
  return value == Enum{};
}
template <class Tag>
bool SaysNothing(const Id<Tag>& id) {
  return id.empty();
}
template <class Value>
bool SaysNothing(const std::optional<Value>& value) {
  return !value.has_value();
}
template <class Value>
bool SaysNothing(const std::vector<Value>& values) {
  return values.empty();
}

template <class Value>
bool SaysNothing(const ByLanguage<Value>& values) {
  return std::all_of(values.values.begin(), values.values.end(), [](const Value& value) { return SaysNothing(value); });
}

class CaseWriter {
 public:
  template <class Value>
  void operator()(Need need, std::string_view key, const Value& value, const char*) {
    if constexpr (requires { SaysNothing(value); }) {
      if (need == Need::kOptional && SaysNothing(value)) return;
    }
    Put(key, value);
  }
  template <class Value, class Form>
  void operator()(Need need, std::string_view key, const Value& value, const char* purpose, Form) {
    (*this)(need, key, value, purpose);
  }
  template <class Value>
  void operator()(Need, std::string_view, const Value&, const char*, OnlyFirst) {}
  void operator()(Need, std::string_view key, const std::string&, const char*, SchemaName) {
    Put(key, std::string(SchemaOf(FileForm::kSecond)));
  }
  void operator()(Need need, std::string_view key, std::int64_t value, const char*, FromOne) {
    if (need == Need::kRequired || value != 1) Put(key, value);
  }

  template <class Struct>
  requires requires(CaseWriter& writer, const Struct& value) { Describe(writer, value); }
  void Write(const Struct& value) {
    Open('{');
    Describe(*this, value);
    Close('}');
  }

  [[nodiscard]] std::string Take() const { return json_.text() + "\n"; }

 private:
  template <class Value>
  void Put(std::string_view key, const Value& value) {
    NextLine();
    json_.Key(key);
    Write(value);
  }

  void Write(const std::string& text) { json_.Text(text); }
  void Write(bool value) { json_.Boolean(value); }
  void Write(int value) { json_.Whole(value); }
  void Write(std::int64_t value) { json_.Whole(value); }
  void Write(const Decimal& number) { json_.Digits(FormatDecimal(number)); }
  void Write(const Duration& duration) { json_.Text(FormatDuration(duration)); }
  void Write(const PartialDate& date) { json_.Text(FormatIsoDate(date)); }
  void Write(const ItemRef& ref) { json_.Text(FormatItemRef(ref)); }
  void Write(const CodePointSpan& span) {
    json_.Open('[');
    json_.Whole(span.start);
    json_.Whole(span.end);
    json_.Close(']');
  }
  void Write(const LocalText& text) {
    json_.Open('{');
    for (const Lang lang : Languages()) {
      if (!text.words[lang].empty()) json_.Member(LanguageOf(lang).tag, text.words[lang]);
    }
    json_.Close('}');
  }
  template <class Value>
  void Write(const ByLanguage<Value>& values) {
    json_.Open('{');
    for (const Lang lang : Languages()) {
      if (SaysNothing(values[lang])) continue;
      json_.Key(LanguageOf(lang).tag);
      Write(values[lang]);
    }
    json_.Close('}');
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void Write(Enum value) { json_.Text(WordFor(value)); }
  template <class Tag>
  void Write(const Id<Tag>& id) {
    json_.Text(id.value);
  }
  template <class Value>
  void Write(const std::optional<Value>& value) {
    if (value) Write(*value);
  }
  template <class Value>
  void Write(const std::vector<Value>& values) {
    Open('[');
    for (const Value& value : values) {
      NextLine();
      Write(value);
    }
    Close(']');
  }

  void Open(char bracket) {
    json_.Open(bracket);
    ++level_;
    written_.push_back(false);
  }
  void NextLine() {
    written_.back() = true;
    if (level_ <= kLevelsWithLines) json_.Line(level_ * kBlanksPerLevel);
  }
  void Close(char bracket) {
    --level_;
    if (written_.back() && level_ < kLevelsWithLines) json_.Line(level_ * kBlanksPerLevel);
    written_.pop_back();
    json_.Close(bracket);
  }

  JsonWriter json_{Spacing::kWide};
  int level_ = 0;
  std::vector<bool> written_;  // by level: whether anything stands between its brackets
};

}  // namespace

std::string WriteCaseFile(const Case& the_case) {
  CaseWriter writer;
  writer.Write(the_case);
  return writer.Take();
}

}  // namespace quanlian
