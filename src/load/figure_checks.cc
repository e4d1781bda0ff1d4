// What evidence, outcomes and their numbers must hold, each by itself.
#include "load/object_checks.h"
#include "load/object_rules.h"

namespace quanlian {
namespace {

// Which of its numbers a quantity has, as its bound asks.
void CheckNumbers(Reading& reading, const JsonNode& node, const Quantity& quantity, const JsonNode& bound) {
  const bool range = quantity.bound == Bound::kBetween;
  const bool one = !range && quantity.bound != Bound::kNotQuantified && quantity.bound != Bound::kSeveral;
  for (const auto& [key, wanted] : {std::pair{"value", one}, std::pair{"min", range}, std::pair{"max", range}}) {
    const JsonNode* member = Member(node, key);
    if (wanted == (member != nullptr)) continue;
    const std::string beside = "\"" + std::string(key) + "\" beside \"bound\": " + Quoted(bound.text) + ", found ";
    if (wanted) {
      reading.problems.Error(Code::kQuantityValue, node, "expected " + beside + "none",
                             "where the source gives words only, write \"bound\": \"not-quantified\"");
    } else {
      reading.problems.Error(Code::kQuantityValue, *member, "expected no " + beside + Describe(*member),
                             "a number that the source does not state may not be given");
    }
  }
  if (range && quantity.min && quantity.max && *quantity.max < *quantity.min) {
    reading.problems.Error(
        Code::kRangeReversed, node,
        "expected min to be at most max, found " + FormatDecimal(*quantity.min) + " and " + FormatDecimal(*quantity.max),
        "a source may name the larger number first: here the smaller one is min");
  }
}

// Of several the resolution says what there are several of: a power of ten that has a word.
void CheckSeveral(Reading& reading, const JsonNode& node, const Quantity& quantity) {
  constexpr std::int64_t kMostOfSeveral = 1'000'000'000;
  const JsonNode* resolution = Member(node, "resolution");
  if (quantity.bound != Bound::kSeveral || reading.problems.IsFaulty(resolution)) return;
  std::int64_t rest = quantity.resolution;
  while (rest % 10 == 0) rest /= 10;
  if (rest == 1 && quantity.resolution >= 10 && quantity.resolution <= kMostOfSeveral) return;
  reading.problems.Error(Code::kQuantityValue, resolution == nullptr ? node : *resolution,
                         "expected \"resolution\" beside \"bound\": \"several\", 10, 100, … up to 1000000000, found " +
                             (resolution == nullptr ? std::string("none") : Describe(*resolution)),
                         "10 for 数十 or dozens, 1000000 for 数百万 or millions");
}

void CheckStep(Reading& reading, const JsonNode& node, const Quantity& quantity) {
  const JsonNode* value = Member(node, "value");
  if (quantity.resolution <= 1 || !quantity.value || reading.problems.IsFaulty(value) ||
      reading.problems.IsFaulty(Member(node, "resolution"))) {
    return;
  }
  const std::optional<std::int64_t> whole = quantity.value->Whole();
  if (whole && *whole % quantity.resolution == 0) return;
  reading.problems.Error(
      Code::kValueStep, *value,
      "expected a multiple of the resolution " + std::to_string(quantity.resolution) + ", found " +
          FormatDecimal(*quantity.value),
      "the resolution is the step to which the source states the number: 10000 for 277万, 1 where it is written out");
}

std::string Text(const Duration& duration) {
  return "\"" + FormatDuration(duration) + "\"";
}

void NeedOrder(Reading& reading, const JsonNode& object, const std::optional<Duration>& min,
               const std::optional<Duration>& max) {
  if (!min || !max || !ShorterThan(*max, *min) || reading.problems.IsFaulty(&object)) return;
  reading.problems.Error(Code::kRangeReversed, object,
                         "expected min to be at most max, found " + Text(*min) + " and " + Text(*max),
                         "a source may name the longer term first: here the shorter one is min");
}

// Which ends a length has, as its bound asks.
void CheckEnds(Reading& reading, const JsonNode& node, const Length& length) {
  if (reading.problems.IsFaulty(&node)) return;
  const bool least = length.bound == Bound::kAtLeast || length.bound == Bound::kMoreThan;
  const bool most = length.bound == Bound::kAtMost || length.bound == Bound::kLessThan;
  const bool both = length.bound == Bound::kExact || length.bound == Bound::kAbout || length.bound == Bound::kNearly ||
                    length.bound == Bound::kBetween;
  const bool fits = both ? length.min && length.max : least ? length.min && !length.max : most && length.max && !length.min;
  if (fits) return;
  reading.problems.Error(Code::kLengthEnds, node,
                         "expected the ends that the bound \"" + std::string(WordFor(length.bound)) + "\" has, found " +
                             (length.min ? "min " + Text(*length.min) : std::string("no min")) + " and " +
                             (length.max ? "max " + Text(*length.max) : std::string("no max")),
                         "one length is min and max both; at-least and more-than have min alone, at-most and less-than max "
                         "alone; where the source gives none, leave the whole object out");
}

}  // namespace

void CheckObject(Reading& reading, const JsonNode& node, const Quantity& quantity) {
  const JsonNode* bound = Member(node, "bound");
  if (bound != nullptr && !reading.problems.IsFaulty(bound)) {
    CheckNumbers(reading, node, quantity, *bound);
    CheckSeveral(reading, node, quantity);
  }
  CheckStep(reading, node, quantity);
}

void CheckObject(Reading& reading, const JsonNode& node, const Evidence& evidence) {
  NeedCitation(reading, node, evidence.citations);
  RefuseItself(reading, node, "sameObjectsAs", evidence.id.value);
  RefuseItself(reading, node, "neverSumWith", evidence.id.value);
  RefuseItself(reading, node, "partOf", evidence.id.value);
}

void CheckObject(Reading& reading, const JsonNode& node, const Length& length) {
  CheckEnds(reading, node, length);
  NeedOrder(reading, node, length.min, length.max);
}

void CheckObject(Reading& reading, const JsonNode& node, const Outcome& outcome) {
  NeedCitation(reading, node, outcome.citations);
  RefuseItself(reading, node, "of", outcome.id.value);
}

void CheckObject(Reading& reading, const JsonNode& node, const StatutoryRange& range) {
  NeedOrder(reading, node, range.min, range.max);
}

void CheckObject(Reading& reading, const JsonNode& node, const SentenceRule& rule) {
  NeedOrder(reading, node, rule.min, rule.max);
}

}  // namespace quanlian
