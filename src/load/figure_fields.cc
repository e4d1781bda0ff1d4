// Figures: evidence with its quantities, outcomes with their terms, offences with their ranges.
#include "load/case_fields.h"
#include "load/fields.h"
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

void ReadPeople(Reading& reading, const JsonNode& node, std::optional<std::int64_t>& out) {
  ReadPositive(reading, node, out.emplace(1));
}

}  // namespace

void ReadValue(Reading& reading, const JsonNode& node, Quantity& out) {
  Fields fields(reading, node);
  fields.May("value", out.value);
  fields.Need("bound", out.bound);
  fields.May("resolution", out.resolution, ReadPositive);
  fields.Need("unit", out.unit);
  CheckQuantity(reading, node, out);
}

void ReadValue(Reading& reading, const JsonNode& node, Evidence& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("number", out.number, ReadEvidenceNumber);
  fields.Need("on", out.on, ReadPlace);
  fields.May("about", out.about);
  fields.Need("what", out.what);
  fields.May("quantity", out.quantity);
  fields.May("scope", out.scope);
  fields.Need("status", out.status);
  fields.May("when", out.when);
  fields.May("where", out.where);
  fields.May("by", out.by);
  fields.May("sameObjectsAs", out.same_objects_as);
  fields.May("neverSumWith", out.never_sum_with);
  fields.May("note", out.note);
  fields.May("citations", out.citations);
  NeedCitation(reading, node, out.citations);
  RefuseItself(reading, node, "sameObjectsAs", out.id.value);
  RefuseItself(reading, node, "neverSumWith", out.id.value);
}

void ReadValue(Reading& reading, const JsonNode& node, Charge& out) {
  Fields fields(reading, node);
  fields.Need("offence", out.offence);
  fields.May("citations", out.citations);
}

void ReadValue(Reading& reading, const JsonNode& node, Term& out) {
  Fields fields(reading, node);
  fields.Need("kind", out.kind);
  fields.May("minMonths", out.min_months);
  fields.May("maxMonths", out.max_months);
  fields.May("notStated", out.not_stated);
  fields.May("note", out.note);
  CheckTermMonths(reading, node, out);
  if (out.min_months && out.max_months) NeedOrder(reading, node, *out.min_months, *out.max_months);
}

void ReadValue(Reading& reading, const JsonNode& node, Outcome& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("number", out.number, ReadOutcomeNumber);
  fields.Need("on", out.on, ReadPlace);
  fields.Need("what", out.what);
  fields.May("defendants", out.defendants);
  fields.May("people", out.people, ReadPeople);
  fields.May("charges", out.charges);
  fields.May("chargesOpen", out.charges_open);
  fields.May("court", out.court);
  fields.Need("instance", out.instance);
  fields.Need("effect", out.effect);
  fields.May("when", out.when);
  fields.May("whenWords", out.when_words);
  fields.May("terms", out.terms);
  fields.Need("perPerson", out.per_person);
  fields.Need("status", out.status);
  fields.May("note", out.note);
  fields.May("citations", out.citations);
  NeedCitation(reading, node, out.citations);
}

void ReadValue(Reading& reading, const JsonNode& node, StatutoryRange& out) {
  Fields fields(reading, node);
  fields.Need("kind", out.kind);
  fields.Need("minMonths", out.min_months);
  fields.Need("maxMonths", out.max_months);
  fields.May("when", out.when);
  if (!reading.problems.IsFaulty(&node)) NeedOrder(reading, node, out.min_months, out.max_months);
}

void ReadValue(Reading& reading, const JsonNode& node, Offence& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("name", out.name);
  fields.Need("article", out.article);
  fields.Need("ranges", out.ranges);
  fields.Need("source", out.source);
  fields.May("note", out.note);
}

void ReadValue(Reading& reading, const JsonNode& node, SentenceRule& out) {
  Fields fields(reading, node);
  fields.Need("kind", out.kind);
  fields.Need("minMonths", out.min_months);
  fields.Need("maxMonths", out.max_months);
  fields.Need("article", out.article);
  fields.Need("what", out.what);
  fields.Need("source", out.source);
  if (!reading.problems.IsFaulty(&node)) NeedOrder(reading, node, out.min_months, out.max_months);
}

}  // namespace quanlian
