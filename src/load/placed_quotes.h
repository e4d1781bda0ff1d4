// Writes into the text of a case file where its quotes stand in their sources, and changes nothing else of it.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/text.h"
#include "model/case.h"

namespace quanlian {

// A quotation in the text of a case file.
struct QuoteInFile {
  std::string pointer;  // of the citation: "/evidence/3/citations/0"
  std::string source;
  std::string quote;
  std::optional<CodePointSpan> span;  // that it has
};

// The ids of the sources that the text defines, and its quotations, wherever they stand, in file order. Nothing after reporting
// why where it is no JSON; what else may be wrong with the case is nobody's business here.
struct QuotesInFile {
  std::vector<std::string> sources;
  std::vector<QuoteInFile> quotes;
};
[[nodiscard]] std::optional<QuotesInFile> FindQuotes(std::string_view json, Diagnostics& diagnostics);

// The same text with these spans of citations (by pointer) and digests of sources (by id).
[[nodiscard]] std::string WithPlaces(std::string_view json, const std::map<std::string, CodePointSpan>& spans,
                                     const std::map<std::string, Digest>& digests);

}  // namespace quanlian
