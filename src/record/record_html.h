// The record: a case as one complete, readable HTML document, made from the outline alone.
#pragma once

#include <string>

#include "app/outline.h"
#include "record/html_writer.h"
#include "record/item_addresses.h"

namespace quanlian {

// Where the record comes from, for its title block.
struct RecordOrigin {
  std::string case_sha256;  // of the case file, 64 hex digits; empty: not said
  std::string address;      // of the page; where it is empty the page's script fills it in before printing
  ItemAddresses items;
};

// The whole <main id="record">…</main>. Every item has one element with id="KIND-ID" and data-at="KIND:ID"; mentions elsewhere
// are links to it. Safe whatever the outline's texts hold.
[[nodiscard]] std::string RecordHtml(const Outline& outline, const RecordOrigin& origin = {});

// The same into a page that is being written.
void WriteRecord(HtmlWriter& html, const Outline& outline, const RecordOrigin& origin);

}  // namespace quanlian
