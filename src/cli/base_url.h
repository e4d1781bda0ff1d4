// The option --base-url.
#pragma once

#include <string>

namespace quanlian {

// The address without slashes at its end, or "" where none was given. What is no address is wrong usage.
[[nodiscard]] std::string TakeBaseUrl(std::string text);

}  // namespace quanlian
