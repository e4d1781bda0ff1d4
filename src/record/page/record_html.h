// The record: a case as one complete, readable HTML document, made from the outline alone.
#pragma once

#include <string>

#include "app/outline/outline.h"
#include "record/html/html_writer.h"
#include "record/html/record_origin.h"

namespace quanlian {

// The whole <main id="record">…</main>. Every item has one element with id="KIND-ID" and data-at="KIND:ID"; mentions elsewhere
// are links to it. Safe whatever the outline's texts hold.
[[nodiscard]] std::string RecordHtml(const Outline& outline, const RecordOrigin& origin = {});

// The same into a page that is being written.
void WriteRecord(HtmlWriter& html, const Outline& outline, const RecordOrigin& origin);

}  // namespace quanlian
