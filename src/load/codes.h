// Every kind of problem that reading a case file can report. docs/case-file.md tells an author what to do about each.
#pragma once

#include <string_view>
#include <vector>

namespace quanlian {

enum class Code {
  // The file as bytes and as JSON.
  kEmptyFile,
  kTooLarge,
  kByteOrderMark,
  kInvalidUtf8,
  kSyntax,
  kTruncated,
  kTrailingContent,
  kNotANumber,
  kHugeNumber,
  kControlCharacter,
  kBadEscape,
  kTooDeep,
  kDuplicateKey,
  kTooManyProblems,
  // The shape of one value.
  kBadSchema,
  kWrongType,
  kMissingKey,
  kUnknownKey,
  kBadWord,
  kBadId,
  kBadNumber,
  kBadItem,
  kBadDate,
  kBadDuration,
  kBadCurrency,
  kBadLaw,
  kBadUrl,
  kBadLanguage,
  kBadDigest,
  kBadSpan,
  kEmptyText,
  kTooFew,
  kNotWhole,
  kNumberRange,
  // What values say about each other.
  kDuplicateId,
  kDuplicateNumber,
  kUnknownId,
  kSelfReference,
  kCircular,
  kNoCitation,
  kQuoteLength,
  kSpanMissing,
  kSpanUnexpected,
  kSpanBeyondSource,
  kDamageWords,
  kChainBroken,
  kWhyMissing,
  kTwoLeads,
  kHeadlineElsewhere,
  kTourFigure,
  kQuantityValue,
  kValueStep,
  kRangeReversed,
  kTermMonths,
  kTermOutsideRanges,
  kSameName,
  kValueNotInQuote,
  kLengthEnds,
  kSanctionField,
  kSanctionDecision,
  kNotADefendant,
  kNoSuchPlace,
  kLanguageTwice,
};

// The stable word of a code: "unknown-key".
[[nodiscard]] std::string_view CodeWord(Code code);

// All codes, in the order of the enum.
[[nodiscard]] std::vector<Code> AllCodes();

}  // namespace quanlian
