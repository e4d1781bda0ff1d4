// The laws that the program knows: which kinds of sanction each has. They are data: assets/law/, a file each.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/case.h"

namespace quanlian {

// A kind of sanction of a law. Words are empty in a language in which the law's file has none.
struct LawKind {
  std::string_view id;
  SanctionFamily family;
  ByLanguage<std::string_view> word;
  ByLanguage<std::string_view> short_word;   // on a card; empty: word
  ByLanguage<std::string_view> spoken_word;  // read aloud; empty: word
  bool uncounted;                            // as of SanctionKind
};

struct Law {
  std::string_view name;  // "CN"
  Lang language;          // in which every word is there
  std::span<const LawKind> kinds;
};

// In the order of their names. Generated from assets/law/.
[[nodiscard]] std::span<const Law> Laws();

// The kinds of one, none for a name that is no law's.
[[nodiscard]] std::span<const LawKind> KindsOfLaw(std::string_view name);

// The same as a case file would define them.
[[nodiscard]] std::vector<SanctionKind> SanctionKindsOfLaw(std::string_view name);

// What a sanction of that kind has: a length, a period of suspension, an amount of money.
[[nodiscard]] bool HasLength(const SanctionKind& kind);
[[nodiscard]] bool CanBeSuspended(const SanctionKind& kind);
[[nodiscard]] bool HasAmount(const SanctionKind& kind);
// A term of liberty that is counted on an axis of time.
[[nodiscard]] bool IsTermOfLiberty(SanctionFamily family);
// Whether one of several such sanctions is imposed on each person, not all of them (principal punishments).
[[nodiscard]] bool IsPrincipal(SanctionFamily family);

}  // namespace quanlian
