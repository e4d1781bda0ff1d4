// The ledger as a file that spreadsheets open.
#pragma once

#include <string>
#include <string_view>

#include "record/ledger/ledger.h"

namespace quanlian {

// Where the file is made from: `link` is what stands before the '#' of the items' links, or empty.
struct LedgerOrigin {
  std::string link;
  std::string case_sha256;  // of the case file, 64 hex digits
};

// RFC 4180 in UTF-8, with a byte order mark: without it spreadsheets take Chinese for something else. A head, then a line for
// each row of the ledger; several parts of a cell stand on lines of their own inside it. The last columns are the item's link
// and the digest.
[[nodiscard]] std::string LedgerCsv(const Outline& outline, const LedgerOrigin& origin);

// One cell. What a spreadsheet would take for a formula, or make another value of, begins with an apostrophe.
[[nodiscard]] std::string CsvCell(std::string_view text);

}  // namespace quanlian
