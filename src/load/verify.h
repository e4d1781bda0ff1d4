// Are the quotes of a case in its sources, at their places? Four answers that are never added into one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/case.h"
#include "model/citations.h"

namespace quanlian {

// kMatch     the quote stands exactly at its span
// kMoved     it stands elsewhere in the source, and only there (found_at says where the first one is)
// kNotFound  it does not stand in the source
// kNotChecked the citation has no span, so there is no place to check
enum class QuoteResult { kMatch, kMoved, kNotFound, kNotChecked };

struct QuoteCheck {
  CitationUse use;
  QuoteResult result = QuoteResult::kNotChecked;
  std::int64_t found_at = -1;  // code points; for kMoved
};

// One source text held against everything that cites it.
struct SourceCheck {
  SourceId source;
  std::string sha256;                          // of the text given
  bool digest_matches = false;                 // false also where the case file gives no digest
  std::vector<QuoteCheck> quotes;              // in file order
  std::vector<std::string> damage_mismatches;  // ids of damage whose words are not at their span

  [[nodiscard]] int Count(QuoteResult result) const;
};

// `text` is the source file's bytes, valid UTF-8 or not (then nothing matches but what is found byte for byte).
[[nodiscard]] SourceCheck CheckSource(const Case& the_case, const SourceId& source, std::string_view text);

}  // namespace quanlian
