// Citations as JSON.
#include "cli/citations_json.h"

#include "cli/report.h"
#include "record/cite/citation.h"
#include "record/cite/cited_item.h"

namespace quanlian {
namespace {

void AddTexts(const CitedItem& item, const std::string& citation, std::string* json) {
  json->append("[").append(JsonString(item.label)).append(",").append(JsonString(item.headline)).append(",");
  json->append(JsonString(citation)).append("]");
}

}  // namespace

std::string CitationsJson(const Case& the_case, const Outline& zh, const Outline& en, const std::string& case_sha256) {
  const CitationPlace place{{kLinkSlot}, {kDateSlot}, case_sha256};
  std::string json;
  json.append("{\"case\":").append(JsonString(case_sha256)).append(",\"items\":{\n");
  bool first = true;
  for (const ItemRef& at : AllItems(the_case)) {
    json.append(first ? "" : ",\n").append(JsonString(FormatItemRef(at))).append(":{");
    first = false;
    for (const Outline* outline : {&zh, &en}) {
      const std::optional<CitedItem> item = FindCitedItem(the_case, *outline, at);
      json.append(outline == &zh ? "\"zh\":" : ",\"en\":");
      AddTexts(item.value_or(CitedItem{}), CiteItem(the_case, *outline, at, place), &json);
    }
    json.append("}");
  }
  return json.append("\n}}\n");
}

}  // namespace quanlian
