// Files as the system has them: whatever fails, its cause is known.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace quanlian {

// The system's words for the last failure.
[[nodiscard]] std::string CauseOfFailure();

// An open file that closes itself; a negative number is none.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  ~Descriptor();
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] bool open() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }
  // Whoever takes the number closes it.
  [[nodiscard]] int Release() { return std::exchange(number_, -1); }

  // False leaves the cause.
  [[nodiscard]] bool Write(std::string_view bytes);
  [[nodiscard]] bool ReadToEnd(std::string* bytes);
  // Whether the system took everything: some tell of a full disk only here.
  [[nodiscard]] bool Close();

 private:
  int number_;
};

}  // namespace quanlian
