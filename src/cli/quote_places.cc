#include "cli/quote_places.h"

namespace quanlian {

std::vector<CodePointSpan> QuotePlaces(std::string_view quote, std::string_view text) {
  std::vector<CodePointSpan> places;
  const std::int64_t length = CountCodePoints(quote);
  std::int64_t before = 0;  // code points before `rest`
  std::string_view rest = text;
  for (std::size_t at = rest.find(quote); at != std::string_view::npos; at = rest.find(quote)) {
    before += CountCodePoints(rest.substr(0, at));
    places.push_back({before, before + length});
    std::size_t next = at;
    (void)NextCodePoint(rest, &next);
    rest.remove_prefix(next);
    ++before;
  }
  return places;
}

std::string Characters(const CodePointSpan& span) {
  return "characters " + std::to_string(span.start) + "–" + std::to_string(span.end);
}

}  // namespace quanlian
