// The objects of a case file → the structs of model/case.h, with the rules that one object can check by itself.
#pragma once

#include "load/values.h"

namespace quanlian {

// source_fields.cc
void ReadValue(Reading& reading, const JsonNode& node, Citation& out);
void ReadValue(Reading& reading, const JsonNode& node, Damage& out);
void ReadValue(Reading& reading, const JsonNode& node, Digest& out);
void ReadValue(Reading& reading, const JsonNode& node, Source& out);

// figure_fields.cc
void ReadValue(Reading& reading, const JsonNode& node, Quantity& out);
void ReadValue(Reading& reading, const JsonNode& node, Evidence& out);
void ReadValue(Reading& reading, const JsonNode& node, Charge& out);
void ReadValue(Reading& reading, const JsonNode& node, Term& out);
void ReadValue(Reading& reading, const JsonNode& node, Outcome& out);
void ReadValue(Reading& reading, const JsonNode& node, StatutoryRange& out);
void ReadValue(Reading& reading, const JsonNode& node, Offence& out);
void ReadValue(Reading& reading, const JsonNode& node, SentenceRule& out);

// case_fields.cc
void ReadValue(Reading& reading, const JsonNode& node, Revision& out);
void ReadValue(Reading& reading, const JsonNode& node, Unit& out);
void ReadValue(Reading& reading, const JsonNode& node, Stage& out);
void ReadValue(Reading& reading, const JsonNode& node, Party& out);
void ReadValue(Reading& reading, const JsonNode& node, Means& out);
void ReadValue(Reading& reading, const JsonNode& node, Link& out);
void ReadValue(Reading& reading, const JsonNode& node, Event& out);
void ReadValue(Reading& reading, const JsonNode& node, Silence& out);
void ReadValue(Reading& reading, const JsonNode& node, Account& out);
void ReadValue(Reading& reading, const JsonNode& node, Conflict& out);
void ReadValue(Reading& reading, const JsonNode& node, GlossaryTerm& out);
void ReadValue(Reading& reading, const JsonNode& node, TourStep& out);
void ReadValue(Reading& reading, const JsonNode& node, Case& out);

}  // namespace quanlian
