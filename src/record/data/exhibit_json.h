// What an exhibit tells of a case, in both languages, as a file that the page loads when its link asks for the exhibit: the
// tour, a calm card for each stage and link, the outcomes, and the words that need explaining.
#pragma once

#include <string>

#include "app/outline/outline.h"

namespace quanlian {

// {"case": SHA-256, "id", LANGUAGE: {…}, …}; web/later/exhibit/story.js names the members.
[[nodiscard]] std::string ExhibitJson(const Case& the_case, const Outlines& outlines, const std::string& case_sha256);

}  // namespace quanlian
