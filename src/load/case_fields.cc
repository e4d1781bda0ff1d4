// The case itself, and what is no figure: units, stages, parties, links, events, silences, conflicts, glossary, tour.
#include "load/case_fields.h"

#include "load/fields.h"
#include "load/object_rules.h"

namespace quanlian {

void ReadValue(Reading& reading, const JsonNode& node, Revision& out) {
  Fields fields(reading, node);
  fields.Need("number", out.number, ReadPositive);
  fields.Need("date", out.date);
  fields.Need("what", out.what);
}

void ReadValue(Reading& reading, const JsonNode& node, Unit& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("zh", out.zh);
  fields.Need("en", out.en);
  fields.Need("enOne", out.en_one);
  fields.May("enPosition", out.en_position);
}

void ReadValue(Reading& reading, const JsonNode& node, Stage& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("label", out.label);
  fields.Need("sourceTerm", out.source_term);
  fields.May("citations", out.citations);
}

void ReadValue(Reading& reading, const JsonNode& node, Party& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.May("stage", out.stage);
  fields.Need("kind", out.kind);
  fields.Need("name", out.name);
  fields.May("shortName", out.short_name);
  fields.Need("role", out.role);
  fields.May("standing", out.standing);
  fields.May("lead", out.lead);
  fields.May("anonymised", out.anonymised);
  fields.May("memberOf", out.member_of);
  fields.May("distinctFrom", out.distinct_from);
  fields.May("citations", out.citations);
  RefuseItself(reading, node, "memberOf", out.id.value);
  RefuseItself(reading, node, "distinctFrom", out.id.value);
}

void ReadValue(Reading& reading, const JsonNode& node, Means& out) {
  Fields fields(reading, node);
  fields.Need("what", out.what);
  fields.Need("status", out.status);
  fields.May("citations", out.citations);
}

void ReadValue(Reading& reading, const JsonNode& node, Link& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("from", out.from);
  fields.Need("to", out.to);
  fields.Need("flow", out.flow);
  fields.Need("relation", out.relation);
  fields.Need("basis", out.basis);
  fields.May("why", out.why);
  fields.May("means", out.means);
  fields.May("headline", out.headline);
  fields.May("citations", out.citations);
  if (out.basis == Basis::kInferred && !out.why) {
    reading.problems.Error(Code::kWhyMissing, node, "expected \"why\" beside \"basis\": \"inferred\", found none",
                           "say in both languages how the link is read from the source");
  }
}

void ReadValue(Reading& reading, const JsonNode& node, Event& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.May("when", out.when);
  fields.May("whenWords", out.when_words);
  fields.Need("what", out.what);
  fields.Need("about", out.about);
  fields.Need("status", out.status);
  fields.May("citations", out.citations);
}

void ReadValue(Reading& reading, const JsonNode& node, Silence& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("on", out.on);
  fields.Need("what", out.what);
}

void ReadValue(Reading& reading, const JsonNode& node, Account& out) {
  Fields fields(reading, node);
  fields.Need("source", out.source);
  fields.Need("text", out.text);
  fields.May("citations", out.citations);
}

void ReadValue(Reading& reading, const JsonNode& node, Conflict& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("about", out.about);
  fields.Need("point", out.point);
  fields.Need("says", out.says);
  fields.May("note", out.note);
  NeedAtLeast(reading, node, "about", 1, "item that the accounts differ on");
  NeedAtLeast(reading, node, "says", 2, "accounts that differ");
}

void ReadValue(Reading& reading, const JsonNode& node, GlossaryTerm& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("term", out.term);
  fields.Need("meaning", out.meaning);
}

void ReadValue(Reading& reading, const JsonNode& node, TourStep& out) {
  Fields fields(reading, node);
  fields.Need("id", out.id, DefineId);
  fields.Need("at", out.at);
  fields.May("view", out.view);
  fields.May("figure", out.figure);
  fields.Need("text", out.text);
}

void ReadValue(Reading& reading, const JsonNode& node, Case& out) {
  Fields fields(reading, node);
  fields.Need("schema", out.schema, ReadSchema);
  fields.Need("id", out.id, ReadIdText);
  fields.Need("title", out.title);
  fields.Need("shortTitle", out.short_title);
  fields.Need("summary", out.summary);
  fields.Need("jurisdiction", out.jurisdiction);
  fields.Need("authoritativeLanguage", out.authoritative_language);
  fields.Need("revision", out.revision);
  fields.Need("sources", out.sources);
  fields.May("units", out.units);
  fields.Need("stages", out.stages);
  fields.Need("parties", out.parties);
  fields.Need("links", out.links);
  fields.May("evidence", out.evidence);
  fields.May("outcomes", out.outcomes);
  fields.May("events", out.events);
  fields.May("silences", out.silences);
  fields.May("conflicts", out.conflicts);
  fields.May("offences", out.offences);
  fields.May("sentenceRules", out.sentence_rules);
  fields.May("glossary", out.glossary);
  fields.May("tour", out.tour);
  NeedAtLeast(reading, node, "sources", 1, "source");
  NeedAtLeast(reading, node, "stages", 2, "stages of the chain");
}

}  // namespace quanlian
