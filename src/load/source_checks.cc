// What sources, their damage and the quotes taken from them must hold, each by itself.
#include "base/text.h"
#include "load/object_checks.h"
#include "load/object_rules.h"

namespace quanlian {
namespace {

constexpr std::string_view kEllipsis = "…";

// Whether `words`, or their beginning when they end with "…", can be the characters of the span.
bool WordsFitSpan(std::string_view words, const CodePointSpan& span) {
  const std::int64_t length = CountCodePoints(words);
  if (length == span.length()) return true;
  const bool shortened = words.size() >= kEllipsis.size() && words.substr(words.size() - kEllipsis.size()) == kEllipsis;
  return shortened && length - 1 <= span.length();
}

std::string Text(const CodePointSpan& span) {
  return FillSlots("[{start}, {end}]", {{"start", std::to_string(span.start)}, {"end", std::to_string(span.end)}});
}

void CheckDamageWords(Reading& reading, const JsonNode& node, const Damage& damage) {
  const JsonNode* words = Member(node, "words");
  if (words == nullptr || reading.problems.IsFaulty(words) || reading.problems.IsFaulty(Member(node, "span"))) return;
  if (WordsFitSpan(damage.words, damage.span)) return;
  reading.problems.Error(Code::kDamageWords, *words,
                         "expected the " + std::to_string(damage.span.length()) + " characters of the span " +
                             Text(damage.span) + ", found " + std::to_string(CountCodePoints(damage.words)) + ": " +
                             Quoted(damage.words),
                         "copy them from the source file as they stand; a long piece may be shortened, then ending in \"…\"");
}

// Damage lies in a text that can be counted, and inside it.
void CheckDamagePlace(Reading& reading, const JsonNode& node, const Source& source) {
  const JsonNode* list = Member(node, "damage");
  if (list == nullptr || list->kind != JsonKind::kArray || reading.problems.IsFaulty(Member(node, "digest"))) return;
  const JsonNode* item = list->first_child;
  for (std::size_t i = 0; i < source.damage.size(); ++i, item = item->next_sibling) {
    const JsonNode* span = Member(*item, "span");
    if (span == nullptr || reading.problems.IsFaulty(span)) continue;
    if (!source.digest) {
      reading.problems.Error(Code::kSpanUnexpected, *span,
                             "expected no span in a source without \"digest\", found " + Text(source.damage[i].span),
                             "places are counted in the very file that the digest names: add it");
    } else if (source.damage[i].span.end > source.digest->code_points) {
      reading.problems.Error(Code::kSpanBeyondSource, *span,
                             "expected a span inside the " + std::to_string(source.digest->code_points) +
                                 " characters of the source, found " + Text(source.damage[i].span));
    }
  }
}

}  // namespace

void CheckObject(Reading& reading, const JsonNode& node, const Citation& citation) {
  reading.citations.push_back({&node, citation.source, citation.span});
  const JsonNode* quote = Member(node, "quote");
  const JsonNode* span = Member(node, "span");
  if (!citation.span || quote == nullptr || reading.problems.IsFaulty(quote) || reading.problems.IsFaulty(span)) return;
  const std::int64_t length = CountCodePoints(citation.quote);
  if (length == citation.span->length()) return;
  reading.problems.Error(Code::kQuoteLength, *span,
                         "expected a span as long as its quote, which has " + std::to_string(length) + " characters, found " +
                             Text(*citation.span) + ", which has " + std::to_string(citation.span->length()),
                         "the end is start + " + std::to_string(length) + " when the quote is complete");
}

void CheckObject(Reading& reading, const JsonNode& node, const Damage& damage) {
  CheckDamageWords(reading, node, damage);
}

void CheckObject(Reading& reading, const JsonNode& node, const Source& source) {
  RefuseItself(reading, node, "standsFor", source.id.value);
  CheckDamagePlace(reading, node, source);
}

}  // namespace quanlian
