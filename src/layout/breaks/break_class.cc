#include "layout/breaks/break_class.h"

#include <algorithm>
#include <vector>

namespace quanlian {
namespace {

constexpr std::uint8_t kPacked[] = {
#include "layout/breaks/break_table.inc"
};

struct Run {
  char32_t first;
  BreakClass is;
};

// The packed table spread out: all runs of one class, in order.
std::vector<Run> Runs() {
  std::vector<Run> runs{{0, BreakClass::kAlphabetic}};
  char32_t first = 0;
  for (const std::uint8_t* at = kPacked; at != std::end(kPacked);) {
    int shift = 0;
    do first += static_cast<char32_t>(*at & 0x7F) << shift, shift += 7;
    while ((*at++ & 0x80) != 0);
    runs.push_back({first, static_cast<BreakClass>(*at++)});
  }
  return runs;
}

}  // namespace

BreakClass BreakClassOf(char32_t c) {
  static const std::vector<Run> kRuns = Runs();
  const auto after =
      std::upper_bound(kRuns.begin(), kRuns.end(), c, [](char32_t at, const Run& run) { return at < run.first; });
  return (after - 1)->is;
}

}  // namespace quanlian
