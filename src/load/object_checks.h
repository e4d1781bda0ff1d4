// The rules that one object of a case file can check by itself, when all its members have been read. An object without an
// overload has none.
#pragma once

#include "load/values.h"
#include "model/first_form.h"

namespace quanlian {

template <class Struct>
void CheckObject(Reading&, const JsonNode&, const Struct&) {}

// source_checks.cc
void CheckObject(Reading& reading, const JsonNode& node, const Citation& citation);
void CheckObject(Reading& reading, const JsonNode& node, const Damage& damage);
void CheckObject(Reading& reading, const JsonNode& node, const Source& source);

// figure_checks.cc
void CheckObject(Reading& reading, const JsonNode& node, const Quantity& quantity);
void CheckObject(Reading& reading, const JsonNode& node, const Evidence& evidence);
void CheckObject(Reading& reading, const JsonNode& node, const Length& length);
void CheckObject(Reading& reading, const JsonNode& node, const Outcome& outcome);
void CheckObject(Reading& reading, const JsonNode& node, const StatutoryRange& range);
void CheckObject(Reading& reading, const JsonNode& node, const SentenceRule& rule);

// first_form_checks.cc
void CheckObject(Reading& reading, const JsonNode& node, const FirstQuantity& quantity);
void CheckObject(Reading& reading, const JsonNode& node, const FirstTerm& term);
void CheckObject(Reading& reading, const JsonNode& node, const FirstOutcome& outcome);
void CheckObject(Reading& reading, const JsonNode& node, const FirstStatutoryRange& range);
void CheckObject(Reading& reading, const JsonNode& node, const FirstSentenceRule& rule);

// chain_checks.cc
void CheckObject(Reading& reading, const JsonNode& node, const Party& party);
void CheckObject(Reading& reading, const JsonNode& node, const Link& link);
void CheckObject(Reading& reading, const JsonNode& node, const Conflict& conflict);
void CheckObject(Reading& reading, const JsonNode& node, const Case& the_case);

}  // namespace quanlian
