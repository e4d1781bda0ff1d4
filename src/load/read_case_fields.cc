// Every described struct is read the same way: member by member, then the rules that it can check by itself.
#include "load/read_case_fields.h"

#include "load/fields.h"
#include "load/object_checks.h"
#include "model/describe.h"
#include "model/describe_first_form.h"

namespace quanlian {
namespace {

void ReadPeople(Reading& reading, const JsonNode& node, std::optional<std::int64_t>& out) {
  ReadPositive(reading, node, out.emplace(1));
}

// Reads the members of one object. What a member is for is nobody's business here; inlined, its text is in no program.
class MemberReader {
 public:
  MemberReader(Fields& fields, FileForm form) : fields_(fields), form_(form) {}

  template <class T>
  [[gnu::always_inline]] void operator()(Need need, std::string_view key, T& out, const char*) {
    if (need == Need::kRequired) {
      fields_.Need(key, out);
    } else {
      fields_.May(key, out);
    }
  }

  template <class T, std::derived_from<AsItsType> Form>
  [[gnu::always_inline]] void operator()(Need need, std::string_view key, T& out, const char* purpose, Form) {
    if constexpr (std::derived_from<Form, OnlyFirst>) {
      if (form_ != FileForm::kFirst) return fields_.Refuse(key, FileForm::kFirst);
    }
    if constexpr (std::derived_from<Form, OnlySecond>) {
      if (form_ != FileForm::kSecond) return fields_.Refuse(key, FileForm::kSecond);
    }
    (*this)(need, key, out, purpose);
  }

  template <class T, class Form>
  [[gnu::always_inline]] void operator()(Need need, std::string_view key, T& out, const char*, Form form) {
    if (need == Need::kRequired) {
      fields_.Need(key, out, ReaderOf(form, out));
    } else {
      fields_.May(key, out, ReaderOf(form, out));
    }
  }

 private:
  template <class Tag>
  static ValueReader<Id<Tag>> ReaderOf(Definition, Id<Tag>&) {
    return DefineId<Tag>;
  }
  static ValueReader<std::string> ReaderOf(IdText, std::string&) { return ReadIdText; }
  static ValueReader<std::string> ReaderOf(SchemaName, std::string&) { return ReadSchema; }
  static ValueReader<std::string> ReaderOf(WebAddress, std::string&) { return ReadUrl; }
  static ValueReader<std::string> ReaderOf(LanguageTag, std::string&) { return ReadLanguage; }
  static ValueReader<std::string> ReaderOf(Sha256Digits, std::string&) { return ReadSha256; }
  static ValueReader<std::string> ReaderOf(TextOrNothing, std::string&) { return ReadTextOrNothing; }
  static ValueReader<std::string> ReaderOf(EvidenceNumber, std::string&) { return ReadEvidenceNumber; }
  static ValueReader<std::string> ReaderOf(OutcomeNumber, std::string&) { return ReadOutcomeNumber; }
  static ValueReader<std::string> ReaderOf(Currency, std::string&) { return ReadCurrency; }
  static ValueReader<ItemRef> ReaderOf(Place, ItemRef&) { return ReadPlace; }
  static ValueReader<std::int64_t> ReaderOf(FromOne, std::int64_t&) { return ReadPositive; }
  static ValueReader<int> ReaderOf(FromOne, int&) { return ReadPositive; }
  static ValueReader<std::optional<std::int64_t>> ReaderOf(People, std::optional<std::int64_t>&) { return ReadPeople; }

  Fields& fields_;
  FileForm form_;
};

template <class Struct>
void ReadFields(Reading& reading, const JsonNode& node, Struct& out) {
  Fields fields(reading, node);
  MemberReader reader(fields, reading.form);
  Describe(reader, out);
  CheckObject(reading, node, out);
}

}  // namespace

// Found by the readers of lists and of optional members.
template <class Struct>
requires std::is_class_v<Struct> && requires(MemberReader& reader, Struct& out) {
  Describe(reader, out);
}
void ReadValue(Reading& reading, const JsonNode& node, Struct& out) {
  using First = typename FirstFormOf<Struct>::Type;
  if constexpr (!std::is_void_v<First>) {
    if (reading.form == FileForm::kFirst) {
      First first;
      ReadFields(reading, node, first);
      out = Raised(std::move(first));
      return;
    }
  }
  ReadFields(reading, node, out);
}

void ReadCaseFields(Reading& reading, const JsonNode& node, Case& out) {
  ReadValue(reading, node, out);
}

}  // namespace quanlian
