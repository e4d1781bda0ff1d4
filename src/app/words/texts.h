// Every interface string in every language, from assets/texts/. The enum Phrase is generated: "not-stated" → kNotStated.
#pragma once

#include <string_view>

#include "app/words/phrases.gen.h"
#include "model/words.h"

namespace quanlian {

// The string, possibly with slots like "{count}" for FillSlots.
[[nodiscard]] std::string_view Say(Phrase phrase, Lang lang);

}  // namespace quanlian
