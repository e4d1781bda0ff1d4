// Standard output that remembers why it could not be written: a stream of the library knows only that it could not.
#pragma once

#include <streambuf>
#include <string>

namespace quanlian {

// Stands behind std::cout while it lives.
class StandardOutput : private std::streambuf {
 public:
  StandardOutput();
  ~StandardOutput() override;
  StandardOutput(const StandardOutput&) = delete;
  StandardOutput& operator=(const StandardOutput&) = delete;

  // Writes what is still held back. The cause of the first failure, in the system's words; "" when all has been written.
  [[nodiscard]] std::string Finish();

 private:
  int_type overflow(int_type character) override;
  std::streamsize xsputn(const char* bytes, std::streamsize count) override;
  int sync() override;
  void Remember();

  std::streambuf* before_;
  int cause_ = 0;  // errno of the first failure
};

}  // namespace quanlian
