#include "model/changes.h"

#include <algorithm>
#include <map>

#include "model/item_fields.h"

namespace quanlian {
namespace {

using FieldMap = std::map<std::string, std::string>;

FieldMap MapOf(const std::vector<Field>& fields) {
  FieldMap map;
  for (const Field& field : fields) map.emplace(field.path, field.value);
  return map;
}

// What is gone or has another value, in the order of the earlier item; then what is new.
std::vector<FieldChange> CompareFields(const std::vector<Field>& before, const std::vector<Field>& after) {
  const FieldMap was = MapOf(before), is = MapOf(after);
  std::vector<FieldChange> changes;
  for (const Field& field : before) {
    const auto now = is.find(field.path);
    if (now == is.end()) {
      changes.push_back({field.path, field.value, std::nullopt});
    } else if (now->second != field.value) {
      changes.push_back({field.path, field.value, now->second});
    }
  }
  for (const Field& field : after) {
    if (was.count(field.path) == 0) changes.push_back({field.path, std::nullopt, field.value});
  }
  return changes;
}

}  // namespace

bool ItemChange::IsRevisionAlone() const {
  return at.kind == ItemKind::kCase && std::all_of(fields.begin(), fields.end(), [](const FieldChange& field) {
           return field.path.rfind("revision/", 0) == 0;
         });
}

CaseChanges CompareCases(const Case& before, const Case& after) {
  std::map<ItemRef, std::vector<Field>> was;
  std::vector<ItemRef> order;
  for (ItemFields& item : FieldsOfItems(before)) {
    order.push_back(item.at);
    was.emplace(item.at, std::move(item.fields));
  }
  CaseChanges changes;
  for (const ItemFields& item : FieldsOfItems(after)) {
    const auto earlier = was.find(item.at);
    if (earlier == was.end()) {
      changes.added.push_back(item.at);
      continue;
    }
    std::vector<FieldChange> fields = CompareFields(earlier->second, item.fields);
    if (!fields.empty()) changes.changed.push_back({item.at, std::move(fields)});
    was.erase(earlier);
  }
  std::copy_if(order.begin(), order.end(), std::back_inserter(changes.removed),
               [&was](const ItemRef& at) { return was.count(at) > 0; });
  return changes;
}

}  // namespace quanlian
