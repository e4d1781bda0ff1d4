// What the case itself and the parts of its chain must hold, each by itself.
#include "load/object_checks.h"
#include "load/object_rules.h"

namespace quanlian {

void CheckObject(Reading& reading, const JsonNode& node, const Party& party) {
  RefuseItself(reading, node, "memberOf", party.id.value);
  RefuseItself(reading, node, "distinctFrom", party.id.value);
}

void CheckObject(Reading& reading, const JsonNode& node, const Link& link) {
  if (link.basis != Basis::kInferred || link.why) return;
  reading.problems.Error(Code::kWhyMissing, node, "expected \"why\" beside \"basis\": \"inferred\", found none",
                         "say in both languages how the link is read from the source");
}

void CheckObject(Reading& reading, const JsonNode& node, const Conflict&) {
  NeedAtLeast(reading, node, "about", 1, "item that the accounts differ on");
  NeedAtLeast(reading, node, "says", 2, "accounts that differ");
}

void CheckObject(Reading& reading, const JsonNode& node, const Case&) {
  NeedAtLeast(reading, node, "sources", 1, "source");
  NeedAtLeast(reading, node, "stages", 2, "stages of the chain");
}

}  // namespace quanlian
