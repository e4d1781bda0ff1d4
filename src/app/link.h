// The link grammar: a state as a URL fragment ("lang=zh&at=link:operator-reseller") and back. Pure functions; a bad part is
// dropped alone and the rest is kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/case.h"

namespace quanlian {

// What a link asks for. Absent: the link does not say.
struct LinkTarget {
  std::optional<Lang> lang;
  std::optional<ItemRef> at;
  std::string case_sha256_prefix;    // first 12 hex digits, or empty
  std::vector<std::string> dropped;  // the parts that were not understood, as they stood
};

// Reads a fragment with or without its leading '#'. Percent-escapes are decoded. Never fails.
[[nodiscard]] LinkTarget ParseLink(std::string_view fragment);

// The fragment, without '#', keys in a fixed order.
[[nodiscard]] std::string PrintLink(const LinkTarget& target);

}  // namespace quanlian
