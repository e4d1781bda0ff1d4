// The record: a case as one complete, readable HTML document, made from the outline alone.
#pragma once

#include <string>

#include "app/outline.h"
#include "record/html_writer.h"

namespace quanlian {

// The whole <main id="record">…</main>. Every item has one element with id="KIND-ID" and data-at="KIND:ID"; mentions elsewhere
// are links to it. Safe whatever the outline's texts hold.
[[nodiscard]] std::string RecordHtml(const Outline& outline);

// The same into a page that is being written.
void WriteRecord(HtmlWriter& html, const Outline& outline);

}  // namespace quanlian
