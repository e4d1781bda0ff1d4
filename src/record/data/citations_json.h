// Every citation of a case in both languages, as a file that the page loads when a reader shares or cites.
#pragma once

#include <string>

#include "app/outline/outline.h"

namespace quanlian {

// Stand in the texts where the page puts the link and the day of access. No text of a case file holds control characters.
inline constexpr char kLinkSlot = '\1';
inline constexpr char kDateSlot = '\2';

// {"case": SHA-256, "items": {"KIND:ID": {LANGUAGE: [label, headline, citation], …}}}.
[[nodiscard]] std::string CitationsJson(const Case& the_case, const Outlines& outlines, const std::string& case_sha256);

}  // namespace quanlian
