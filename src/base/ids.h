// Strong ids: an id of one kind of item cannot be passed where another kind is expected.
#pragma once

#include <functional>
#include <string>

namespace quanlian {

// A human-readable, stable name of an item inside one case file: lower-case words with hyphens.
// An empty value means "none" where a field is optional.
template <class Tag>
struct Id {
  std::string value;

  [[nodiscard]] bool empty() const { return value.empty(); }
  friend bool operator==(const Id& a, const Id& b) { return a.value == b.value; }
  friend bool operator!=(const Id& a, const Id& b) { return a.value != b.value; }
  friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
};

}  // namespace quanlian
