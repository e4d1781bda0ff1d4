#include "cli/standard_output.h"

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <system_error>

namespace quanlian {

StandardOutput::StandardOutput() : before_(std::cout.rdbuf(this)) {}

StandardOutput::~StandardOutput() {
  std::cout.rdbuf(before_);
}

std::string StandardOutput::Finish() {
  sync();
  return cause_ == 0 ? std::string() : std::generic_category().message(cause_);
}

StandardOutput::int_type StandardOutput::overflow(int_type character) {
  if (traits_type::eq_int_type(character, traits_type::eof())) return traits_type::not_eof(character);
  const char byte = traits_type::to_char_type(character);
  return xsputn(&byte, 1) == 1 ? character : traits_type::eof();
}

std::streamsize StandardOutput::xsputn(const char* bytes, std::streamsize count) {
  const std::size_t written = std::fwrite(bytes, 1, static_cast<std::size_t>(count), stdout);
  if (written < static_cast<std::size_t>(count)) Remember();
  return static_cast<std::streamsize>(written);
}

int StandardOutput::sync() {
  if (std::fflush(stdout) == 0) return 0;
  Remember();
  return -1;
}

void StandardOutput::Remember() {
  if (cause_ == 0) cause_ = errno;
}

}  // namespace quanlian
