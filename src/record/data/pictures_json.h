// The views of a case as pictures in both languages, as a file that the page loads when a reader saves one.
#pragma once

#include <string>

#include "app/outline/outline.h"

namespace quanlian {

// {"case": SHA-256, LANGUAGE: {"timeline": SVG, …}, …}.
[[nodiscard]] std::string PicturesJson(const Outlines& outlines, const std::string& case_sha256);

}  // namespace quanlian
