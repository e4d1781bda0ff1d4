// The object of a whole case file → the structs of model/case.h, as model/describe.h describes them.
#pragma once

#include "load/values.h"

namespace quanlian {

void ReadCaseFields(Reading& reading, const JsonNode& node, Case& out);

}  // namespace quanlian
