// Names of characters that are not seen, for messages.
#pragma once

#include "base/diagnostics.h"

namespace quanlian {

// "found U+202E" with the name behind it, where the problem is about such a character.
[[nodiscard]] Diagnostic WithCharacterName(Diagnostic diagnostic);

}  // namespace quanlian
