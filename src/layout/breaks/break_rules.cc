// The rules in the order of UAX #14, each under its number there.
#include "layout/breaks/break_rules.h"

#include <initializer_list>
#include <string_view>

namespace quanlian {
namespace {

using enum BreakClass;

// Between two digits they are part of one number: "16–22", "１，０００".
constexpr std::u32string_view kInsideNumbers = U"–‐~，：～〜\u2009";

bool IsOneOf(BreakClass what, std::initializer_list<BreakClass> classes) {
  for (const BreakClass one : classes) {
    if (what == one) return true;
  }
  return false;
}

bool IsLetter(BreakClass what) {
  return what == kAlphabetic || what == kHebrewLetter;
}
bool IsHangul(BreakClass what) {
  return what >= kHangulLv;
}
bool IsEmoji(BreakClass what) {
  return what == kEmojiBase || what == kEmojiModifier;
}
bool IsQuotation(BreakClass what) {
  return what >= kQuotation && what <= kFinalQuotation;
}
bool IsClosing(BreakClass what) {
  return what == kClose || what == kCloseParenthesis;
}
bool IsOpening(BreakClass what) {
  return what == kOpen || what == kOpenWide;
}
bool EndsLine(BreakClass what) {
  return IsOneOf(what, {kMandatory, kCarriageReturn, kLineFeed});
}

// Characters that stand beside a quotation mark in Chinese, Japanese and Korean type.
bool IsEastAsian(BreakClass what) {
  return IsOneOf(what, {kIdeographic, kNonstarter, kOpenWide, kClose, kExclamation}) || IsHangul(what);
}

}  // namespace

Break BreakRules::Before(char32_t c) {
  const BreakClass now = BreakClassOf(c);
  const Break result = started_ ? Decide(now) : Break::kNo;
  if ((now == kMark || now == kZeroWidthJoiner) && started_ && !EndsLine(last_) && last_ != kSpace &&
      last_ != kZeroWidthSpace) {
    after_joiner_ = now == kZeroWidthJoiner;  // LB9: a mark is what it stands on
    return result;
  }
  Take(now == kMark || now == kZeroWidthJoiner ? kAlphabetic : now, c);  // LB10
  after_joiner_ = now == kZeroWidthJoiner;
  return result;
}

Break BreakRules::Decide(BreakClass now) const {
  if (last_ == kCarriageReturn && now == kLineFeed) return Break::kNever;           // LB5
  if (EndsLine(last_)) return Break::kMust;                                         // LB4, LB5
  if (EndsLine(now) || now == kSpace || now == kZeroWidthSpace) return Break::kNo;  // LB6, LB7
  if (before_spaces_ == kZeroWidthSpace) return Break::kMay;                        // LB8
  if (now == kMark || now == kZeroWidthJoiner) {
    if (last_ != kSpace) return Break::kNever;  // LB9
    now = kAlphabetic;                          // LB10
  }
  if (after_joiner_ || last_ == kPrepend) return Break::kNever;                             // LB8a
  if (last_ == kEmojiBase && now == kEmojiModifier) return Break::kNever;                   // LB30b
  if (last_ == kRegionalIndicator && now == last_ && odd_indicator_) return Break::kNever;  // LB30a
  if ((last_ == kHangulL && IsHangul(now) && now != kHangulT) ||
      (IsOneOf(last_, {kHangulV, kHangulLv}) && IsOneOf(now, {kHangulV, kHangulT})) ||
      (IsOneOf(last_, {kHangulT, kHangulLvt}) && now == kHangulT))
    return Break::kNever;  // LB26
  return IsBreakBefore(now) ? Break::kMay : Break::kNo;
}

bool BreakRules::IsBreakBefore(BreakClass now) const {
  if (now == kWordJoiner || last_ == kWordJoiner || last_ == kGlue) return false;                        // LB11, LB12
  if (now == kGlue && !IsOneOf(last_, {kSpace, kBreakAfter, kHyphen})) return false;                     // LB12a
  if (IsClosing(now) || IsOneOf(now, {kExclamation, kInfixNumeric, kSymbol})) return false;              // LB13
  if (IsOpening(before_spaces_)) return false;                                                           // LB14
  if (IsQuotation(before_spaces_) && before_spaces_ != kFinalQuotation && IsOpening(now)) return false;  // LB15
  if (IsClosing(before_spaces_) && now == kNonstarter) return false;                                     // LB16
  if (before_spaces_ == kBreakBoth && now == kBreakBoth) return false;                                   // LB17
  if (last_ == kSpace) return true;                                                                      // LB18
  if (now == kInitialQuotation) return IsEastAsian(last_);  // LB19, as UAX #14 has it from version 16
  if (last_ == kFinalQuotation) return IsEastAsian(now);
  if (IsQuotation(now) || IsQuotation(last_)) return false;
  if (now == kContingent || last_ == kContingent) return true;  // LB20
  if (in_number_ && now == kNumeric) return false;              // LB25
  if (IsOneOf(now, {kBreakAfter, kHyphen, kNonstarter}) || last_ == kBreakBefore || hebrew_hyphen_)
    return false;                                                                                  // LB21, LB21a
  if (last_ == kSymbol && now == kHebrewLetter) return false;                                      // LB21b
  if (now == kInseparable) return false;                                                           // LB22
  if ((IsLetter(last_) && now == kNumeric) || (last_ == kNumeric && IsLetter(now))) return false;  // LB23
  const bool picture = now == kIdeographic || IsEmoji(now);
  if (last_ == kPrefixNumeric && (picture || IsHangul(now))) return false;                                   // LB23a, LB27
  if ((last_ == kIdeographic || IsEmoji(last_) || IsHangul(last_)) && now == kPostfixNumeric) return false;  // LB23a, LB27
  const bool numeric_sign = last_ == kPrefixNumeric || last_ == kPostfixNumeric;
  if (numeric_sign && (IsLetter(now) || now == kNumeric || IsOpening(now))) return false;                          // LB24, LB25
  if (now == kPrefixNumeric || now == kPostfixNumeric) return !(IsLetter(last_) || in_number_ || number_closed_);  // LB24, LB25
  if (IsOneOf(last_, {kHyphen, kInfixNumeric, kSymbol}) && now == kNumeric) return false;                          // LB25
  if (last_ == kNumeric && now == kIdeographic) return false;  // a number stays with what it counts
  if (IsLetter(last_) && IsLetter(now)) return false;          // LB28
  if (last_ == kInfixNumeric && IsLetter(now)) return false;   // LB29
  const bool word = IsLetter(last_) || last_ == kNumeric;
  if (word && now == kOpen) return false;  // LB30
  if (last_ == kCloseParenthesis && (IsLetter(now) || now == kNumeric)) return false;
  return true;  // LB31
}

void BreakRules::Take(BreakClass now, char32_t c) {
  started_ = true;
  hebrew_hyphen_ = last_ == kHebrewLetter && IsOneOf(now, {kHyphen, kBreakAfter});
  odd_indicator_ = now == kRegionalIndicator && !odd_indicator_;
  number_closed_ = in_number_ && IsClosing(now);
  in_number_ = now == kNumeric ||
               (in_number_ && (IsOneOf(now, {kInfixNumeric, kSymbol}) || kInsideNumbers.find(c) != std::u32string_view::npos));
  last_ = now;
  if (now != kSpace) before_spaces_ = now;
}

}  // namespace quanlian
