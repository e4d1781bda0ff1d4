// What changed between two revisions of a case, item by item.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/case.h"

namespace quanlian {

struct FieldChange {
  std::string path;                   // see Field in item_fields.h
  std::optional<std::string> before;  // absent: the field is new
  std::optional<std::string> after;   // absent: the field is gone
};

struct ItemChange {
  ItemRef at;
  std::vector<FieldChange> fields;

  // Whether nothing but the revision's own number, date and note changed, as it does in every revision.
  [[nodiscard]] bool IsRevisionAlone() const;
};

struct CaseChanges {
  std::vector<ItemChange> changed;  // in the order of the later file, the case itself first
  std::vector<ItemRef> added;       // in the order of the later file
  std::vector<ItemRef> removed;     // in the order of the earlier file

  [[nodiscard]] bool empty() const { return changed.empty() && added.empty() && removed.empty(); }
};

// An item is the same when its id is. O(n log n) in the number of fields.
[[nodiscard]] CaseChanges CompareCases(const Case& before, const Case& after);

}  // namespace quanlian
