// Citations as JSON.
#include "record/data/citations_json.h"

#include "base/json_writer.h"
#include "record/cite/citation.h"
#include "record/cite/cited_item.h"

namespace quanlian {
std::string CitationsJson(const Case& the_case, const Outlines& outlines, const std::string& case_sha256) {
  const CitationPlace place{{kLinkSlot}, {kDateSlot}, case_sha256};
  JsonWriter json;
  json.Open('{');
  json.Member("case", case_sha256);
  json.Key("items");
  json.Open('{');
  for (const ItemRef& at : AllItems(the_case)) {
    json.Line();
    json.Key(FormatItemRef(at));
    json.Open('{');
    for (const Outline& outline : outlines.values) {
      const CitedItem item = FindCitedItem(the_case, outline, at).value_or(CitedItem{});
      json.List(WordFor(outline.lang), {item.label, item.headline, CiteItem(the_case, outline, at, place)});
    }
    json.Close('}');
  }
  json.Line();
  json.Close('}');
  json.Close('}');
  return json.text() + "\n";
}

}  // namespace quanlian
