// Quantities in words: scaling by 万 and 亿 or by million and billion, grouping, bounds and units.
#include "app/words/figure_text.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "app/words/texts.h"

namespace quanlian {
namespace {

// A word of scale with its size, 万 = 10^4, and the decimals that still read well with it.
struct Scale {
  std::string_view word;
  int power_of_ten;
  int max_decimals;
};
constexpr Scale kYi{"亿", 8, 2};
constexpr Scale kWan{"万", 4, 2};
constexpr Scale kBillion{"billion", 9, 3};
constexpr Scale kMillion{"million", 6, 2};

struct Scaled {
  std::string digits;
  std::string_view word;  // empty: digits are written out
};

std::int64_t PowerOfTen(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

// Decimal places that `value` needs when counted in units of `scale`.
int DecimalsNeeded(std::int64_t value, const Scale& scale) {
  int decimals = scale.power_of_ten;
  while (decimals > 0 && value % 10 == 0) {
    value /= 10;
    --decimals;
  }
  return decimals;
}

Scaled InUnitsOf(std::int64_t value, const Scale& scale, int decimals) {
  const std::int64_t size = PowerOfTen(scale.power_of_ten);
  std::string digits = std::to_string(value / size);
  if (decimals > 0) {
    const std::string fraction = std::to_string(size + value % size).substr(1);
    digits += '.';
    digits += fraction.substr(0, static_cast<std::size_t>(decimals));
  }
  return {digits, scale.word};
}

// Thousands of the whole part set apart by commas.
std::string GroupedByCommas(std::string digits) {
  std::size_t at = std::min(digits.find('.'), digits.size());
  const std::size_t first = digits.front() == '-' ? 1 : 0;
  while (at > first + 3) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return digits;
}

// The coarser scale when it reads well; else the finer one, with as many decimals as the source's own precision asks for.
Scaled ScaleValue(const Quantity& quantity, const Scale& coarse, const Scale& fine) {
  const std::int64_t value = quantity.value.value_or(0);
  for (const Scale* scale : {&coarse, &fine}) {
    if (value < PowerOfTen(scale->power_of_ten)) continue;
    const int decimals = DecimalsNeeded(value, *scale);
    const bool rounded_in_source = scale == &fine && quantity.resolution > 1;
    if (decimals <= scale->max_decimals || rounded_in_source) return InUnitsOf(value, *scale, decimals);
  }
  return {};
}

FigureText SayInChinese(const Quantity& quantity, const Unit& unit) {
  Scaled scaled = ScaleValue(quantity, kYi, kWan);
  if (scaled.digits.empty()) scaled.digits = std::to_string(*quantity.value);
  FigureText figure;
  if (quantity.bound == Bound::kAbout) figure.before = Say(Phrase::kFigureAbout, Lang::kZh);
  figure.number = scaled.digits;
  figure.after = scaled.word;
  if (quantity.bound == Bound::kMoreThan) figure.after += Say(Phrase::kFigureMoreThan, Lang::kZh);
  figure.after += unit.zh;
  return figure;
}

FigureText SayInEnglish(const Quantity& quantity, const Unit& unit) {
  Scaled scaled = ScaleValue(quantity, kBillion, kMillion);
  if (scaled.digits.empty()) scaled.digits = std::to_string(*quantity.value);
  FigureText figure;
  figure.joiner = ' ';
  if (quantity.bound == Bound::kAbout) figure.before = Say(Phrase::kFigureAbout, Lang::kEn);
  if (quantity.bound == Bound::kMoreThan) figure.before = Say(Phrase::kFigureMoreThan, Lang::kEn);
  figure.number = GroupedByCommas(scaled.digits);
  if (!scaled.word.empty()) figure.number.append(1, ' ').append(scaled.word);
  const std::string& unit_word = *quantity.value == 1 ? unit.en_one : unit.en;
  if (unit.en_position == UnitPosition::kAfter) {
    figure.after = unit_word;
  } else {
    if (!figure.before.empty()) figure.before += ' ';
    figure.before += unit_word;
  }
  return figure;
}

FigureText SayNotQuantified(const Unit& unit, Lang lang) {
  const bool money = unit.en_position == UnitPosition::kBefore;
  FigureText figure;
  if (lang == Lang::kEn) figure.joiner = ' ';
  figure.number = Say(money ? Phrase::kFigureLargeSum : Phrase::kFigureLargeNumber, lang);
  const std::string_view after = Say(money ? Phrase::kFigureLargeSumAfter : Phrase::kFigureLargeNumberAfter, lang);
  figure.after = FillSlots(after, {{"unit", lang == Lang::kZh ? unit.zh : unit.en}});
  return figure;
}

}  // namespace

std::string FigureText::Phrase() const {
  std::string phrase = before;
  for (const std::string* piece : {&number, &after}) {
    if (!phrase.empty() && !piece->empty()) phrase += joiner;
    phrase += *piece;
  }
  return phrase;
}

FigureText SayQuantity(const Quantity& quantity, const Unit& unit, Lang lang) {
  if (quantity.bound == Bound::kNotQuantified || !quantity.value) return SayNotQuantified(unit, lang);
  return lang == Lang::kZh ? SayInChinese(quantity, unit) : SayInEnglish(quantity, unit);
}

}  // namespace quanlian
