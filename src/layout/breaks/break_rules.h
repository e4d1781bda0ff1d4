// Where a text may be broken: the Unicode line breaking algorithm (UAX #14, version 15) read from left to right, with what
// Chinese type asks for (CLREQ): a number is never torn and stays with what it counts, and quotation marks open and close
// between ideographs as brackets do.
#pragma once

#include <cstdint>

#include "layout/breaks/break_class.h"

namespace quanlian {

enum class Break : std::uint8_t {
  kNever,  // inside what a reader sees as one character (UAX #29)
  kNo,     // a line does not end here, unless there is no other place
  kMay,
  kMust,
};

// Goes through one text.
class BreakRules {
 public:
  // Whether a line may end before `c`, the next character; before the first one it may not.
  [[nodiscard]] Break Before(char32_t c);

 private:
  [[nodiscard]] Break Decide(BreakClass now) const;
  [[nodiscard]] bool IsBreakBefore(BreakClass now) const;
  void Take(BreakClass now, char32_t c);

  bool started_ = false;
  BreakClass last_ = BreakClass::kWordJoiner;      // of the last character, marks left out
  BreakClass before_spaces_ = BreakClass::kSpace;  // of the last one that is no space
  bool after_joiner_ = false;                      // a zero width joiner was the last character
  bool hebrew_hyphen_ = false;                     // the hyphen in last_ stands after a Hebrew letter
  bool odd_indicator_ = false;                     // the regional indicator in last_ is the first of its pair
  bool in_number_ = false;                         // last_ is a digit, or a sign after digits
  bool number_closed_ = false;                     // last_ is the bracket after a number
};

}  // namespace quanlian
