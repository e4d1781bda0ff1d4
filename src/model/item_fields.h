// What a case file says about each item, as flat text: the form in which two revisions of a case are compared. It leaves out
// what does not change the meaning: spacing, the order of members, the order of items other than the stages of the chain.
#pragma once

#include <string>
#include <vector>

#include "model/case.h"

namespace quanlian {

// `path` is a JSON pointer from the item, without its first '/': "quantity/value", "citations/0/quote".
struct Field {
  std::string path;
  std::string value;
};

struct ItemFields {
  ItemRef at;
  std::vector<Field> fields;  // in the order of the model; what is absent or empty is not there
};

// The case itself first (with its units and sentence rules), then every item with an address, in the order of the file. A
// figure's unit is written out with its words, a stage with its position, since both are part of what the item says.
[[nodiscard]] std::vector<ItemFields> FieldsOfItems(const Case& the_case);

}  // namespace quanlian
