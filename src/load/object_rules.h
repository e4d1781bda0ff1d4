// Small rules that several objects of a case file share.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "load/values.h"

namespace quanlian {

// The list under `key`, when it is there, has at least `least` elements. `of_what` is for the message: "accounts".
void NeedAtLeast(Reading& reading, const JsonNode& object, std::string_view key, std::size_t least, std::string_view of_what);

// At least one citation, whether the key is there or not.
void NeedCitation(Reading& reading, const JsonNode& object, const std::vector<Citation>& citations);

// The id or the list of ids under `key` does not name the object itself. `self` may be empty.
void RefuseItself(Reading& reading, const JsonNode& object, std::string_view key, std::string_view self);

}  // namespace quanlian
