// Every interface string in every language, from assets/texts/. The enum Phrase is generated: "not-stated" → kNotStated.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/words/phrases.gen.h"
#include "model/languages.h"

namespace quanlian {

// The string, possibly with slots like "{count}" for FillSlots.
[[nodiscard]] std::string_view Say(Phrase phrase, Lang lang);

// The same in the form that the count takes, of a text with plural forms.
[[nodiscard]] std::string_view Say(CountedPhrase phrase, std::int64_t count, Lang lang);

// The same with its slot {count} filled: "1 person", "13 people".
[[nodiscard]] std::string SayCounted(CountedPhrase phrase, std::int64_t count, Lang lang);

// What a language (BCP 47) is called; a language of the interface that has no name in this one calls itself. Empty: not known.
[[nodiscard]] std::string_view LanguageName(std::string_view tag, Lang lang);

}  // namespace quanlian
