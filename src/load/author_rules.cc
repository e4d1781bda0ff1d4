// A figure held against the words that it rests on.
#include "load/author_rules.h"

#include <algorithm>
#include <string>
#include <vector>

#include "load/quote_numbers.h"

namespace quanlian {
namespace {

// The quote with the damage inside it mended: a figure may stand in words that are torn apart in the source file.
std::string MendedQuote(const Citation& citation, const Source* source) {
  if (source == nullptr || !citation.span) return citation.quote;
  std::string mended;
  std::int64_t from = citation.span->start;
  for (const Damage& damage : source->damage) {
    if (damage.span.start < from || damage.span.end > citation.span->end) continue;
    mended += SliceCodePoints(citation.quote, {from - citation.span->start, damage.span.start - citation.span->start});
    mended += damage.reading;
    from = damage.span.end;
  }
  mended += SliceCodePoints(citation.quote, {from - citation.span->start, citation.span->end - citation.span->start});
  return mended;
}

std::vector<QuotedNumber> NumbersOf(const Evidence& evidence, const CaseIndex& index) {
  std::vector<QuotedNumber> numbers;
  const auto add = [&numbers](const std::string& text) {
    for (QuotedNumber& number : NumbersIn(text)) numbers.push_back(std::move(number));
  };
  for (const Citation& citation : evidence.citations) {
    add(citation.quote);
    const std::string mended = MendedQuote(citation, index.Find(citation.source));
    if (mended != citation.quote) add(mended);
  }
  return numbers;
}

bool Fits(Bound bound, const Qualified& qualified) {
  switch (bound) {
    case Bound::kExact:
      return !qualified.more && !qualified.about;
    case Bound::kMoreThan:
      return qualified.more;
    case Bound::kAbout:
      return qualified.about;
    case Bound::kNotQuantified:
      break;
  }
  return true;
}

std::string_view WordFor(const Qualified& qualified) {
  if (qualified.more) return "more-than";
  return qualified.about ? "about" : "exact";
}

// "300 (三百)", of each number once.
std::string Text(const std::vector<QuotedNumber>& numbers) {
  constexpr std::size_t kMostNamed = 6;
  std::vector<std::string> texts;
  for (const QuotedNumber& number : numbers) {
    std::string text;
    for (const std::int64_t value : number.values) text += (text.empty() ? "" : " or ") + std::to_string(value);
    if (text.empty()) {
      text = Quoted(number.words);
    } else if (text != number.words) {
      text += " (" + Shortened(number.words) + ")";
    }
    if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(std::move(text));
  }
  if (texts.size() > kMostNamed) {
    texts.resize(kMostNamed);
    texts.emplace_back("…");
  }
  return Join(texts, ", ");
}

std::string Found(const Quantity& quantity) {
  return std::to_string(*quantity.value) + " with the bound \"" + std::string(WordFor(quantity.bound)) + "\"";
}

}  // namespace

void CheckValuesInQuotes(const CaseInFile& file, JsonProblems& problems) {
  ForEach(file, "evidence", file.the_case.evidence, [&](const Evidence& evidence, const JsonNode& node) {
    const JsonNode* quantity = Member(node, "quantity");
    if (!evidence.quantity || !evidence.quantity->value || evidence.citations.empty() || problems.IsFaulty(quantity)) return;
    const std::vector<QuotedNumber> numbers = NumbersOf(evidence, file.index);
    const QuotedNumber* same = nullptr;
    for (const QuotedNumber& number : numbers) {
      if (!number.Gives(*evidence.quantity->value)) continue;
      if (Fits(evidence.quantity->bound, number.qualified)) return;
      same = &number;
    }
    if (same != nullptr) {
      problems.Warning(Code::kValueNotInQuote, *Member(*quantity, "bound"),
                       "expected the bound of the quoted words, " + Quoted(same->words) + " there reads \"" +
                           std::string(WordFor(same->qualified)) + "\", found " + Found(*evidence.quantity),
                       "look at the words beside the number in the source");
      return;
    }
    problems.Warning(Code::kValueNotInQuote, *Member(*quantity, "value"),
                     "expected a value that the quoted words give, which read " +
                         (numbers.empty() ? "no number" : Text(numbers)) + ", found " + Found(*evidence.quantity),
                     "look at the source: correct the value, or quote the words that give it");
  });
}

void CheckForAuthors(const CaseInFile& file, JsonProblems& problems) {
  CheckValuesInQuotes(file, problems);
}

}  // namespace quanlian
