// Where the record comes from, for its title block and its links.
#pragma once

#include <string>

#include "record/html/item_addresses.h"

namespace quanlian {

struct RecordOrigin {
  std::string case_sha256;  // of the case file, 64 hex digits; empty: not said
  std::string address;      // of the page; where it is empty the page's script fills it in before printing
  ItemAddresses items;
};

}  // namespace quanlian
