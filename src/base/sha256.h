// SHA-256 (FIPS 180-4). Our own because it must run in the native program and in the page, where SubtleCrypto is missing
// on plain http and the build's packages hold no header-only library.
#pragma once

#include <string>
#include <string_view>

namespace quanlian {

// The digest of `bytes` as 64 lower-case hex digits.
[[nodiscard]] std::string Sha256Hex(std::string_view bytes);

}  // namespace quanlian
