// The sentences: every outcome, its terms and the ranges of the law as bars on one axis, and the links without an outcome.
#pragma once

#include "record/html/pen.h"

namespace quanlian {

// Writes nothing for a case without a chain.
void WriteSentences(Pen& pen);
[[nodiscard]] bool HasSentences(const Outline& outline);

}  // namespace quanlian
