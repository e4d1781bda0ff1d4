// What objects of quanlian/1 must hold, each by itself, where they have another shape than in the second form.
#include "load/object_checks.h"
#include "load/object_rules.h"

namespace quanlian {
namespace {

void CheckTermMonths(Reading& reading, const JsonNode& node, const FirstTerm& term) {
  if (reading.problems.IsFaulty(&node)) return;
  const bool both = term.min_months && term.max_months;
  const bool none = !term.min_months && !term.max_months;
  if (term.not_stated ? none : both) return;
  reading.problems.Error(
      Code::kTermMonths, node,
      term.not_stated ? "expected no months beside \"notStated\": true, found some"
                      : std::string("expected both minMonths and maxMonths, found ") + (none ? "neither" : "only one"),
      term.not_stated
          ? "take out the months, or \"notStated\""
          : "where the source gives no length, write \"notStated\": true; a single length is both the least and the most");
}

// Reported at the object.
void NeedMonthsInOrder(Reading& reading, const JsonNode& object, int min_months, int max_months) {
  if (min_months <= max_months || reading.problems.IsFaulty(&object)) return;
  reading.problems.Error(
      Code::kRangeReversed, object,
      "expected minMonths to be at most maxMonths, found " + std::to_string(min_months) + " and " + std::to_string(max_months),
      "a source may name the longer term first: here the shorter one is minMonths");
}

}  // namespace

void CheckObject(Reading& reading, const JsonNode& node, const FirstQuantity& quantity) {
  CheckObject(reading, node, Raised(quantity));
}

void CheckObject(Reading& reading, const JsonNode& node, const FirstTerm& term) {
  CheckTermMonths(reading, node, term);
  if (term.min_months && term.max_months) NeedMonthsInOrder(reading, node, *term.min_months, *term.max_months);
}

void CheckObject(Reading& reading, const JsonNode& node, const FirstOutcome& outcome) {
  NeedCitation(reading, node, outcome.citations);
}

void CheckObject(Reading& reading, const JsonNode& node, const FirstStatutoryRange& range) {
  NeedMonthsInOrder(reading, node, range.min_months, range.max_months);
}

void CheckObject(Reading& reading, const JsonNode& node, const FirstSentenceRule& rule) {
  NeedMonthsInOrder(reading, node, rule.min_months, rule.max_months);
}

}  // namespace quanlian
