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

// The bound that the words state.
Bound BoundOf(const Qualified& qualified) {
  if (qualified.at_most) return Bound::kAtMost;
  if (qualified.less_than) return Bound::kLessThan;
  if (qualified.at_least) return Bound::kAtLeast;
  if (qualified.more) return Bound::kMoreThan;
  if (qualified.nearly) return Bound::kNearly;
  return qualified.about ? Bound::kAbout : Bound::kExact;
}

// The same among the bounds that the first form has.
Bound AmongFirst(Bound bound) {
  switch (bound) {
    case Bound::kAtLeast:
      return Bound::kMoreThan;
    case Bound::kNearly:
      return Bound::kAbout;
    case Bound::kAtMost:
    case Bound::kLessThan:
      return Bound::kExact;
    default:
      return bound;
  }
}

// "300 (三百)", of each number once.
std::string Text(const std::vector<QuotedNumber>& numbers) {
  constexpr std::size_t kMostNamed = 6;
  std::vector<std::string> texts;
  for (const QuotedNumber& number : numbers) {
    std::string text;
    for (const Decimal& value : number.values) text += (text.empty() ? "" : " or ") + FormatDecimal(value);
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

// Which numbers of a quantity are held against the words, and where each stands.
struct Stated {
  const Decimal* value;
  const char* key;
};
std::vector<Stated> StatedIn(const Quantity& quantity) {
  std::vector<Stated> stated;
  if (quantity.value) stated.push_back({&*quantity.value, "value"});
  if (quantity.min) stated.push_back({&*quantity.min, "min"});
  if (quantity.max) stated.push_back({&*quantity.max, "max"});
  return stated;
}

class QuoteCheck {
 public:
  QuoteCheck(const CaseInFile& file, JsonProblems& problems)
      : file_(file), problems_(problems), first_form_(file.the_case.schema == SchemaOf(FileForm::kFirst)) {}

  void Check(const Evidence& evidence, const JsonNode& quantity) {
    const std::vector<QuotedNumber> numbers = NumbersOf(evidence, file_.index);
    for (const Stated& stated : StatedIn(*evidence.quantity)) {
      CheckOne(stated, evidence.quantity->bound, numbers, quantity);
    }
  }

 private:
  // What the words state, among the bounds that the file's form has.
  [[nodiscard]] Bound Stating(const QuotedNumber& number) const {
    const Bound bound = BoundOf(number.qualified);
    return first_form_ ? AmongFirst(bound) : bound;
  }

  void CheckOne(const Stated& stated, Bound bound, const std::vector<QuotedNumber>& numbers, const JsonNode& quantity) {
    const QuotedNumber* same = nullptr;
    for (const QuotedNumber& number : numbers) {
      if (!number.Gives(*stated.value)) continue;
      if (bound == Bound::kBetween || Stating(number) == bound) return;
      same = &number;
    }
    const std::string found = FormatDecimal(*stated.value) + " with the bound \"" + std::string(WordFor(bound)) + "\"";
    if (same != nullptr) {
      problems_.Warning(Code::kValueNotInQuote, *Member(quantity, "bound"),
                        "expected the bound of the quoted words, " + Quoted(same->words) + " there reads \"" +
                            std::string(WordFor(Stating(*same))) + "\", found " + found,
                        "look at the words beside the number in the source");
      return;
    }
    problems_.Warning(Code::kValueNotInQuote, *Member(quantity, stated.key),
                      "expected a value that the quoted words give, which read " +
                          (numbers.empty() ? "no number" : Text(numbers)) + ", found " + found,
                      "look at the source: correct the value, or quote the words that give it");
  }

  const CaseInFile& file_;
  JsonProblems& problems_;
  const bool first_form_;
};

}  // namespace

void CheckValuesInQuotes(const CaseInFile& file, JsonProblems& problems) {
  QuoteCheck check(file, problems);
  ForEach(file, "evidence", file.the_case.evidence, [&](const Evidence& evidence, const JsonNode& node) {
    const JsonNode* quantity = Member(node, "quantity");
    if (!evidence.quantity || evidence.citations.empty() || problems.IsFaulty(quantity)) return;
    check.Check(evidence, *quantity);
  });
}

void CheckForAuthors(const CaseInFile& file, JsonProblems& problems) {
  CheckNames(file, problems);
  CheckTerms(file, problems);
  CheckOutcomes(file, problems);
  CheckValuesInQuotes(file, problems);
}

}  // namespace quanlian
