// Sources with their damage, and the quotes taken from them.
#include "base/text.h"
#include "load/case_fields.h"
#include "load/fields.h"
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

void ReadValue(Reading& reading, const JsonNode& node, Citation& out) {
  Fields fields(reading, node);
  fields.Need("source", out.source);
  fields.Need("quote", out.quote);
  fields.May("span", out.span);
  reading.citations.push_back({&node, out.source, out.span});
  const JsonNode* quote = Member(node, "quote");
  const JsonNode* span = Member(node, "span");
  if (!out.span || quote == nullptr || reading.problems.IsFaulty(quote) || reading.problems.IsFaulty(span)) return;
  const std::int64_t length = CountCodePoints(out.quote);
  if (length == out.span->length()) return;
  reading.problems.Error(Code::kQuoteLength, *span,
                         "expected a span as long as its quote, which has " + std::to_string(length) + " characters, found " +
                             Text(*out.span) + ", which has " + std::to_string(out.span->length()),
                         "the end is start + " + std::to_string(length) + " when the quote is complete");
}

void ReadValue(Reading& reading, const JsonNode& node, Damage& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("span", out.span);
  fields.Need("kind", out.kind);
  fields.Need("words", out.words, ReadTextOrNothing);
  if (out.kind == DamageKind::kChrome) {
    fields.May("reading", out.reading, ReadTextOrNothing);
  } else {
    fields.Need("reading", out.reading, ReadTextOrNothing);
  }
  fields.Need("certainty", out.certainty);
  fields.Need("why", out.why);
  CheckDamageWords(reading, node, out);
}

void ReadValue(Reading& reading, const JsonNode& node, Digest& out) {
  Fields fields(reading, node);
  fields.Need("sha256", out.sha256, ReadSha256);
  fields.Need("bytes", out.bytes);
  fields.Need("codePoints", out.code_points);
}

void ReadValue(Reading& reading, const JsonNode& node, Source& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("kind", out.kind);
  fields.Need("title", out.title);
  fields.May("publisher", out.publisher);
  fields.May("url", out.url, ReadUrl);
  fields.May("published", out.published);
  fields.May("retrieved", out.retrieved);
  fields.Need("language", out.language, ReadLanguage);
  fields.May("digest", out.digest);
  fields.May("standsFor", out.stands_for);
  fields.May("note", out.note);
  fields.May("damage", out.damage);
  RefuseItself(reading, node, "standsFor", out.id.value);
  CheckDamagePlace(reading, node, out);
}

}  // namespace quanlian
