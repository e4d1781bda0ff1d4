// How a quantity is said in words: "1000万余张", "more than 10 million cards". One rule for canvas, record, print and links.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/case.h"

namespace quanlian {

// A figure in three pieces, so that the number can be set large with its bound and unit right beside it. Pieces carry no outer
// blanks; joiner is what stands between them, a blank or nothing.
//   zh  {"", "1000", "万余张"}  {"约", "11", "吨"}  {"", "大量", "(数量未载明)"}
//   en  {"more than", "10 million", "cards"}  {"more than CNY", "11 million", ""}  {"", "a large number", "of cards, not
//   quantified"}
struct FigureText {
  std::string before;
  std::string number;
  std::string after;
  std::string joiner;

  // The whole figure as one phrase: "more than 10 million cards".
  [[nodiscard]] std::string Phrase() const;
};

// Chinese counts by 万 from 10,000 on when the value is a whole number of 万 (or of 0.01万): 277万, 6723万, 3万余; 亿 likewise
// from 100,000,000. English says millions from 1,000,000 and billions from 1,000,000,000 on, with no more digits than the
// source states; below, and where a number is written out to the unit, thousands are grouped by commas. "More than" and "about"
// are never dropped, and no digit is shown that the source does not state. `value` is not negative.
[[nodiscard]] FigureText SayQuantity(const Quantity& quantity, const Unit& unit, Lang lang);

// The unit's word for that many; in a language that the case lacks, its authoritative one.
[[nodiscard]] std::string_view UnitWord(const Unit& unit, const Decimal& count, Lang lang);

// "2019", "2019年3月", "31 December 2020".
[[nodiscard]] std::string SayDate(const PartialDate& date, Lang lang);

// A length: "16–22个月" / "16–22 months", "十五日" / "15 days", "more than 10 years" in months where it has no days; a single
// value when both ends are equal.
[[nodiscard]] std::string SayLength(const Length& length, Lang lang);

// The same to be read aloud: "16至22个月" / "16 to 22 months".
[[nodiscard]] std::string SpeakLength(const Length& length, Lang lang);

// The same in the way courts write it: "一年四个月至一年十个月" / "1 year 4 months to 1 year 10 months". Nothing where
// SayLength says it so already.
[[nodiscard]] std::string SayLengthInYears(const Length& length, Lang lang);

}  // namespace quanlian
