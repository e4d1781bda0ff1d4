// What is printed for a person or a machine comes to a terminal in the end: nothing that comes from outside may drive it.
#pragma once

#include <string>
#include <string_view>

namespace quanlian {

// A JSON text that means the same, its hidden characters written as escapes.
[[nodiscard]] std::string SafeJson(std::string_view json);

// Safe, but for the line breaks between lines.
[[nodiscard]] std::string SafeLines(std::string_view text);

}  // namespace quanlian
