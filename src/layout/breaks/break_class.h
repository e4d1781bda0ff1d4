// What a character is where lines are broken: the classes of the Unicode line breaking algorithm (UAX #14, table 1), after its
// rule LB1, with a few changes for Chinese type; cmake/make_break_table.mjs has them.
#pragma once

#include <cstdint>

namespace quanlian {

enum class BreakClass : std::uint8_t {
  kAlphabetic,
  kHebrewLetter,
  kNumeric,
  kIdeographic,
  kNonstarter,
  kExclamation,
  kInfixNumeric,
  kSymbol,  // SY, the slash
  kInseparable,
  kOpen,
  kOpenWide,  // OP of East Asian width
  kClose,
  kCloseParenthesis,
  kQuotation,         // QU that says not which side it is of
  kInitialQuotation,  // QU of the general category Pi
  kFinalQuotation,    // QU of the general category Pf
  kPrefixNumeric,
  kPostfixNumeric,
  kBreakAfter,
  kBreakBefore,
  kBreakBoth,
  kHyphen,
  kGlue,
  kWordJoiner,
  kSpace,
  kZeroWidthSpace,
  kMandatory,  // BK and NL
  kCarriageReturn,
  kLineFeed,
  kMark,  // CM, and what else belongs to the character before it (UAX #29)
  kZeroWidthJoiner,
  kPrepend,  // belongs to the character after it (UAX #29)
  kContingent,
  kEmojiBase,
  kEmojiModifier,
  kRegionalIndicator,
  kHangulLv,
  kHangulLvt,
  kHangulL,
  kHangulV,
  kHangulT,
};

[[nodiscard]] BreakClass BreakClassOf(char32_t c);

}  // namespace quanlian
