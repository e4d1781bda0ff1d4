// What evidence, outcomes and their numbers must hold, each by itself.
#include "load/object_checks.h"
#include "load/object_rules.h"

namespace quanlian {
namespace {

void CheckQuantity(Reading& reading, const JsonNode& node, const Quantity& quantity) {
  const JsonNode* bound = Member(node, "bound");
  const JsonNode* value = Member(node, "value");
  if (bound == nullptr || reading.problems.IsFaulty(bound)) return;
  const bool quantified = quantity.bound != Bound::kNotQuantified;
  if (!quantified && value != nullptr) {
    reading.problems.Error(Code::kQuantityValue, *value,
                           "expected no \"value\" beside \"bound\": \"not-quantified\", found " + Describe(*value),
                           "a number that the source does not state may not be given");
  } else if (quantified && value == nullptr) {
    reading.problems.Error(Code::kQuantityValue, node,
                           "expected \"value\" beside \"bound\": " + Quoted(bound->text) + ", found none",
                           "where the source gives words only, write \"bound\": \"not-quantified\"");
  }
  if (!quantity.value || reading.problems.IsFaulty(value) || reading.problems.IsFaulty(Member(node, "resolution"))) return;
  if (*quantity.value % quantity.resolution == 0) return;
  reading.problems.Error(
      Code::kValueStep, *value,
      "expected a multiple of the resolution " + std::to_string(quantity.resolution) + ", found " +
          std::to_string(*quantity.value),
      "the resolution is the step to which the source states the number: 10000 for 277万, 1 where it is written out");
}

void CheckTermMonths(Reading& reading, const JsonNode& node, const Term& term) {
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

}  // namespace

void CheckObject(Reading& reading, const JsonNode& node, const Quantity& quantity) {
  CheckQuantity(reading, node, quantity);
}

void CheckObject(Reading& reading, const JsonNode& node, const Evidence& evidence) {
  NeedCitation(reading, node, evidence.citations);
  RefuseItself(reading, node, "sameObjectsAs", evidence.id.value);
  RefuseItself(reading, node, "neverSumWith", evidence.id.value);
}

void CheckObject(Reading& reading, const JsonNode& node, const Term& term) {
  CheckTermMonths(reading, node, term);
  if (term.min_months && term.max_months) NeedOrder(reading, node, *term.min_months, *term.max_months);
}

void CheckObject(Reading& reading, const JsonNode& node, const Outcome& outcome) {
  NeedCitation(reading, node, outcome.citations);
}

void CheckObject(Reading& reading, const JsonNode& node, const StatutoryRange& range) {
  if (!reading.problems.IsFaulty(&node)) NeedOrder(reading, node, range.min_months, range.max_months);
}

void CheckObject(Reading& reading, const JsonNode& node, const SentenceRule& rule) {
  if (!reading.problems.IsFaulty(&node)) NeedOrder(reading, node, rule.min_months, rule.max_months);
}

}  // namespace quanlian
