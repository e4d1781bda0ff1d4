#include "cli/descriptor.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace quanlian {

std::string CauseOfFailure() {
  return std::generic_category().message(errno);
}

Descriptor::~Descriptor() {
  if (open()) ::close(number_);
}

bool Descriptor::Write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(number_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool Descriptor::ReadToEnd(std::string* bytes) {
  char some[1 << 16];
  for (;;) {
    const ssize_t count = ::read(number_, some, sizeof some);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return count == 0;
    bytes->append(some, static_cast<std::size_t>(count));
  }
}

bool Descriptor::Close() {
  return ::close(std::exchange(number_, -1)) == 0;
}

}  // namespace quanlian
