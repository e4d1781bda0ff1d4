// Any bytes at all: the reader must answer with a case or with errors, never both, never neither. What it accepts must be safe
// to tell in every language and every form that leaves the program; what it says of the rest must be safe to print.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "app/outline/outline.h"
#include "base/diagnostics.h"
#include "base/text.h"
#include "load/case_reader.h"
#include "load/case_writer.h"
#include "model/case_index.h"
#include "record/cite/citation.h"
#include "record/cite/cited_item.h"
#include "record/data/citations_json.h"
#include "record/data/pictures_json.h"
#include "record/ledger/ledger_csv.h"
#include "record/page/record_html.h"

namespace {

using quanlian::Case;
using quanlian::Outline;

const std::string kDigest(64, 'a');

// What leaves the program is text, whatever the case holds.
void MustBeText(const std::string& made) {
  if (made.empty() || quanlian::FindInvalidUtf8(made)) std::abort();
}

// What is written of it is the same case: read again and written again it is the same bytes.
void MustReadBack(const Case& the_case) {
  const std::string written = quanlian::WriteCaseFile(the_case);
  quanlian::Diagnostics diagnostics;
  const auto again = quanlian::ReadCase(written, diagnostics);
  if (!again || quanlian::WriteCaseFile(*again) != written) std::abort();
}

void TellInOneLanguage(const Case& the_case, const Outline& outline) {
  const std::string record = quanlian::RecordHtml(outline);
  MustBeText(record);
  if (record.find("<script") != std::string::npos) std::abort();  // the record has none, and no text becomes one
  MustBeText(quanlian::LedgerCsv(outline, {"https://example.org/", kDigest}));
  for (const quanlian::ItemRef& at : quanlian::AllItems(the_case)) {
    const std::string cited = quanlian::CiteItem(the_case, outline, at, {"https://example.org/", "2024-01-31", kDigest});
    if (!cited.empty()) MustBeText(cited);  // of an item that no page shows there is nothing to cite
  }
}

void TellTheCase(const Case& the_case) {
  const quanlian::CaseIndex index(the_case);
  if (index.chain().size() > the_case.links.size()) std::abort();
  const quanlian::Outlines outlines = quanlian::BuildOutlines(index);
  for (const Outline& outline : outlines.values) TellInOneLanguage(the_case, outline);
  MustBeText(quanlian::CitationsJson(the_case, outlines, kDigest));
  MustBeText(quanlian::PicturesJson(outlines, kDigest));  // every view that is drawn, as SVG
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  quanlian::Diagnostics diagnostics;
  const auto read = quanlian::ReadCase(text, diagnostics);
  if (read.has_value() == diagnostics.has_errors()) std::abort();
  for (const quanlian::Diagnostic& diagnostic : diagnostics.items()) {
    const std::string line = quanlian::FormatDiagnostic("case.json", diagnostic);
    if (line.find('\n') != std::string::npos || line.find('\x1b') != std::string::npos) std::abort();
  }
  if (read) {
    MustReadBack(*read);
    TellTheCase(*read);
  }
  return 0;
}
