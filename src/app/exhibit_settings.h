// What a curator sets for an exhibit, as its link says it; docs/links.md describes the keys, docs/exhibit.md what they do.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/case.h"

namespace quanlian {

inline constexpr int kShortestIdle = 20;  // seconds
inline constexpr int kLongestIdle = 3600;
inline constexpr int kSmallestType = 24;  // CSS pixels
inline constexpr int kLargestType = 96;

enum class ExhibitLayout { kPortrait, kLandscape };

// Absent or empty: as usual.
struct ExhibitSettings {
  std::optional<int> idle;              // seconds without a touch before the exhibit asks whether anyone is there
  std::optional<int> size;              // of the smallest type, CSS pixels
  std::optional<Lang> only;             // this language alone, no choice
  std::optional<ExhibitLayout> layout;  // absent: as the screen is
  std::string steps;                    // ids of the tour's steps to tell, joined by ':'
  std::string home;                     // https address under which the site can be visited; ends in '/'
};

// Takes one key of a link; false when it is none of these, or its value is not understood, or the key was there before. `rest`:
// everything behind the '='. `value`: the part of it that is a value of the grammar.
[[nodiscard]] bool TakeExhibitSetting(std::string_view key, std::string_view value, std::string_view rest,
                                      ExhibitSettings* settings);

// Appends "&key=value" for all that is set, keys in a fixed order.
void PrintExhibitSettings(const ExhibitSettings& settings, std::string* fragment);

}  // namespace quanlian
