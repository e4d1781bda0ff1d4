// The members of one JSON object, asked for one by one; what was never asked for is unknown.
#pragma once

#include <string_view>
#include <type_traits>
#include <vector>

#include "load/values.h"

namespace quanlian {

template <class T>
using ValueReader = void (*)(Reading&, const JsonNode&, T&);

class Fields {
 public:
  // Reports a node that is no object; then nothing is read and nothing more is said about it.
  Fields(Reading& reading, const JsonNode& node);
  // Reports the members that were not asked for.
  ~Fields();
  Fields(const Fields&) = delete;
  Fields& operator=(const Fields&) = delete;

  // A member that must be there.
  template <class T>
  void Need(std::string_view key, T& out) {
    if (const JsonNode* member = Required(key)) ReadValue(reading_, *member, out);
  }
  template <class T>
  void Need(std::string_view key, T& out, std::type_identity_t<ValueReader<T>> read) {
    if (const JsonNode* member = Required(key)) read(reading_, *member, out);
  }

  // The member of that key, which may be left out, to be read by the caller; null: there is none.
  const JsonNode* Find(std::string_view key) { return Optional(key); }

  // A key of the other form of the file: said to be one, if it is there.
  void Refuse(std::string_view key, FileForm form_of_key);

  // A member that may be left out.
  template <class T>
  void May(std::string_view key, T& out) {
    if (const JsonNode* member = Optional(key)) ReadValue(reading_, *member, out);
  }
  template <class T>
  void May(std::string_view key, T& out, std::type_identity_t<ValueReader<T>> read) {
    if (const JsonNode* member = Optional(key)) read(reading_, *member, out);
  }

 private:
  const JsonNode* Required(std::string_view key);
  const JsonNode* Optional(std::string_view key);

  Reading& reading_;
  const JsonNode& node_;
  bool is_object_;
  std::vector<std::string_view> asked_;
  std::vector<const JsonNode*> refused_;
};

}  // namespace quanlian
