// The words of the codes, in the order of the enum.
#include "load/codes.h"

#include <cstddef>
#include <iterator>

namespace quanlian {
namespace {

constexpr std::string_view kWords[] = {
    "empty-file",
    "too-large",
    "byte-order-mark",
    "invalid-utf8",
    "syntax",
    "truncated",
    "trailing-content",
    "not-a-number",
    "huge-number",
    "control-character",
    "bad-escape",
    "too-deep",
    "duplicate-key",
    "too-many-problems",
    "bad-schema",
    "wrong-type",
    "missing-key",
    "unknown-key",
    "bad-word",
    "bad-id",
    "bad-number",
    "bad-item",
    "bad-date",
    "bad-duration",
    "bad-currency",
    "bad-law",
    "bad-url",
    "bad-language",
    "bad-digest",
    "bad-span",
    "empty-text",
    "too-few",
    "not-whole",
    "number-range",
    "duplicate-id",
    "duplicate-number",
    "unknown-id",
    "self-reference",
    "circular",
    "no-citation",
    "quote-length",
    "span-missing",
    "span-unexpected",
    "span-beyond-source",
    "damage-words",
    "chain-broken",
    "why-missing",
    "two-leads",
    "headline-elsewhere",
    "tour-figure",
    "quantity-value",
    "value-step",
    "range-reversed",
    "term-months",
    "term-outside-ranges",
    "same-name",
    "value-not-in-quote",
    "length-ends",
    "sanction-field",
    "sanction-decision",
    "not-a-defendant",
    "no-such-place",
    "language-twice",
};
static_assert(std::size(kWords) == static_cast<std::size_t>(Code::kLanguageTwice) + 1);

}  // namespace

std::string_view CodeWord(Code code) {
  return kWords[static_cast<std::size_t>(code)];
}

std::vector<Code> AllCodes() {
  std::vector<Code> codes;
  for (std::size_t i = 0; i < std::size(kWords); ++i) codes.push_back(static_cast<Code>(i));
  return codes;
}

}  // namespace quanlian
