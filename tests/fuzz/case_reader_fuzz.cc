// Any bytes at all: the reader must answer with a case or with errors, never both, never neither; what it accepts must be safe
// to index, and what it says safe to print.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "load/case_reader.h"
#include "model/case_index.h"

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
    const quanlian::CaseIndex index(*read);
    if (index.chain().size() > read->links.size()) std::abort();
  }
  return 0;
}
