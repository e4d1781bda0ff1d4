// Looking quotes up in the text of their source.
#include "load/verify.h"

#include <algorithm>

#include "base/sha256.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::string_view kEllipsis = "…";

QuoteCheck CheckQuote(const CitationUse& use, std::string_view text) {
  QuoteCheck check{use, QuoteResult::kNotFound, -1};
  const Citation& citation = *use.citation;
  if (!citation.span) {
    check.result = QuoteResult::kNotChecked;
    return check;
  }
  if (SliceCodePoints(text, *citation.span) == citation.quote) {
    check.result = QuoteResult::kMatch;
    return check;
  }
  const std::size_t at = text.find(citation.quote);
  if (at == std::string_view::npos) return check;
  check.result = QuoteResult::kMoved;
  check.found_at = CountCodePoints(text.substr(0, at));
  return check;
}

// Words that end in "…" are the beginning of a longer piece, unless the source has the "…" itself.
bool DamageFits(const Damage& damage, std::string_view text) {
  const std::string_view there = SliceCodePoints(text, damage.span);
  if (there == damage.words) return true;
  std::string_view head = damage.words;
  if (head.size() < kEllipsis.size() || head.substr(head.size() - kEllipsis.size()) != kEllipsis) return false;
  head.remove_suffix(kEllipsis.size());
  return CountCodePoints(there) == damage.span.length() && there.substr(0, head.size()) == head;
}

}  // namespace

int SourceCheck::Count(QuoteResult result) const {
  return static_cast<int>(
      std::count_if(quotes.begin(), quotes.end(), [result](const QuoteCheck& quote) { return quote.result == result; }));
}

SourceCheck CheckSource(const Case& the_case, const SourceId& source, std::string_view text) {
  SourceCheck check;
  check.source = source;
  check.sha256 = Sha256Hex(text);
  for (const Source& candidate : the_case.sources) {
    if (candidate.id != source) continue;
    check.digest_matches = candidate.digest && candidate.digest->sha256 == check.sha256;
    for (const Damage& damage : candidate.damage) {
      if (!DamageFits(damage, text)) check.damage_mismatches.push_back(damage.id.value);
    }
  }
  for (const CitationUse& use : AllCitations(the_case)) {
    if (use.citation->source == source) check.quotes.push_back(CheckQuote(use, text));
  }
  return check;
}

}  // namespace quanlian
