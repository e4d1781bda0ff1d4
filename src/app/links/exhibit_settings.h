// What a curator sets for an exhibit, as its link says it; docs/exhibit.md describes the keys.
#pragma once

#include <string>
#include <string_view>

namespace quanlian {

// "idle=90&size=33": the settings as a link says them, each key once. Here they are plain characters; what they mean, and in
// which range, is for the exhibit's own program (web/later/exhibit/settings.js), which only an exhibit loads.
using ExhibitSettings = std::string;

// Takes one key of a link; false when it is none of these, or was there before, or holds what no setting can. `rest`: all that
// stands behind the '='.
[[nodiscard]] bool TakeExhibitSetting(std::string_view key, std::string_view rest, ExhibitSettings* settings);

}  // namespace quanlian
