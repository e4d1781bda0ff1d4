// The result of an operation that can fail: a value or an error sentence. No exception crosses a layer.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace quanlian {

// Why an operation failed, as one sentence for a person (English; shown by the command line).
struct Error {
  std::string message;
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return std::holds_alternative<T>(state_); }
  explicit operator bool() const { return ok(); }

  // Only when ok().
  [[nodiscard]] const T& value() const& { return *std::get_if<T>(&state_); }
  [[nodiscard]] T& value() & { return *std::get_if<T>(&state_); }
  [[nodiscard]] T&& value() && { return std::move(*std::get_if<T>(&state_)); }

  // Only when !ok().
  [[nodiscard]] const std::string& error() const { return std::get_if<Error>(&state_)->message; }

 private:
  std::variant<T, Error> state_;
};

}  // namespace quanlian
