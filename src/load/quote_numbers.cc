// Digits, number words of two languages, and what qualifies them.
#include "load/quote_numbers.h"

#include <algorithm>
#include <optional>

#include "base/text.h"

namespace quanlian {
namespace {

// Exact to four decimals, and whole far above what a case file can state.
__extension__ using Fixed = __int128;
constexpr int kPlaces = 4;
constexpr Fixed kOne = 10'000;
constexpr Fixed kMost = static_cast<Fixed>(1'000'000'000'000'000'000) * kOne;

struct Word {
  std::u32string_view text;
  std::int64_t value;
};

constexpr Word kHanDigits[] = {{U"零", 0}, {U"〇", 0}, {U"○", 0},  {U"一", 1}, {U"壹", 1}, {U"二", 2}, {U"两", 2},
                               {U"兩", 2}, {U"贰", 2}, {U"貳", 2}, {U"三", 3}, {U"叁", 3}, {U"參", 3}, {U"四", 4},
                               {U"肆", 4}, {U"五", 5}, {U"伍", 5}, {U"六", 6}, {U"陆", 6}, {U"陸", 6}, {U"七", 7},
                               {U"柒", 7}, {U"八", 8}, {U"捌", 8}, {U"九", 9}, {U"玖", 9}};
constexpr Word kHanTens[] = {{U"廿", 20}, {U"卅", 30}, {U"卌", 40}};
constexpr Word kHanSmall[] = {{U"十", 10}, {U"拾", 10}, {U"百", 100}, {U"佰", 100}, {U"千", 1000}, {U"仟", 1000}};
constexpr Word kHanLarge[] = {{U"万", 10'000}, {U"萬", 10'000}, {U"亿", 100'000'000}, {U"億", 100'000'000}};
constexpr Word kWordUnits[] = {{U"zero", 0},     {U"one", 1},      {U"two", 2},        {U"three", 3},     {U"four", 4},
                               {U"five", 5},     {U"six", 6},      {U"seven", 7},      {U"eight", 8},     {U"nine", 9},
                               {U"ten", 10},     {U"eleven", 11},  {U"twelve", 12},    {U"thirteen", 13}, {U"fourteen", 14},
                               {U"fifteen", 15}, {U"sixteen", 16}, {U"seventeen", 17}, {U"eighteen", 18}, {U"nineteen", 19},
                               {U"twenty", 20},  {U"thirty", 30},  {U"forty", 40},     {U"fifty", 50},    {U"sixty", 60},
                               {U"seventy", 70}, {U"eighty", 80},  {U"ninety", 90}};
constexpr Word kWordScales[] = {{U"hundred", 100},      {U"dozen", 12},
                                {U"dozens", 12},        {U"score", 20},
                                {U"thousand", 1000},    {U"million", 1'000'000},
                                {U"mn", 1'000'000},     {U"billion", 1'000'000'000},
                                {U"bn", 1'000'000'000}, {U"trillion", 1'000'000'000'000}};
constexpr Word kLetterScales[] = {{U"k", 1000}, {U"m", 1'000'000}};  // or metres, so both readings count

char32_t Fold(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  if (c >= U'A' && c <= U'Z') return c + 32;
  if (c >= 0x660 && c <= 0x669) return c - 0x660 + U'0';
  if (c == 0xA0 || c == 0x2009 || c == 0x202F || c == 0x3000) return U' ';
  if (c >= 0x2010 && c <= 0x2012) return U'-';
  return c;
}

std::u32string FoldedPoints(std::string_view text) {
  std::u32string folded;
  for (std::size_t at = 0; at < text.size();) folded += Fold(NextCodePoint(text, &at));
  return folded;
}

bool IsDigitPoint(char32_t c) {
  return c >= U'0' && c <= U'9';
}

bool IsLetter(char32_t c) {
  return c >= U'a' && c <= U'z';
}

template <std::size_t kCount>
const Word* WordAt(const Word (&words)[kCount], std::u32string_view text, std::size_t at) {
  for (const Word& word : words) {
    if (text.substr(at, word.text.size()) == word.text) return &word;
  }
  return nullptr;
}

// The word of letters at `at`, where one begins.
template <std::size_t kCount>
const Word* WholeWordAt(const Word (&words)[kCount], std::u32string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && IsLetter(text[end])) ++end;
  for (const Word& word : words) {
    if (word.text == text.substr(at, end - at)) return &word;
  }
  return nullptr;
}

// Reads one number from its first character on.
class NumberReader {
 public:
  NumberReader(std::u32string_view text, std::size_t at) : text_(text), start_(at), at_(at) {}

  // Whether there is one.
  bool Read() {
    while (!over_ && (TakeDigits() || TakeHan() || TakeWord())) {
    }
    return found_;
  }

  [[nodiscard]] std::size_t end() const { return at_; }
  [[nodiscard]] bool more() const { return more_; }

  [[nodiscard]] std::vector<Decimal> Values() const {
    std::vector<Decimal> values;
    if (over_) return values;
    const auto add = [&values](Fixed value) {
      constexpr Fixed kMostWithDecimals = kMost / kOne * kOne;  // whose every digit fits
      if (value % kOne == 0 && value <= kMost) {
        values.emplace_back(static_cast<std::int64_t>(value / kOne));
      } else if (value <= kMostWithDecimals / kOne) {
        values.emplace_back(static_cast<std::int64_t>(value), kPlaces);
      }
    };
    for (const Fixed current : readings_) add(total_ + section_ + current);
    if (readings_.empty()) add(total_ + section_);
    if (tail_ > 0) add(total_ + section_ + readings_.front() * tail_);
    if (letter_scale_ > 0) {
      for (const Fixed current : readings_) add(current * letter_scale_);
    }
    return values;
  }

 private:
  [[nodiscard]] bool DigitAt(std::size_t at) const { return at < text_.size() && IsDigitPoint(text_[at]); }
  [[nodiscard]] bool ThreeDigitsAt(std::size_t at) const {
    return DigitAt(at) && DigitAt(at + 1) && DigitAt(at + 2) && !DigitAt(at + 3);
  }

  void Bound(Fixed value) { over_ = over_ || value > kMost; }

  // Arabic digits: groups of three may be set apart, and a point may be one or the other.
  bool TakeDigits() {
    if (!DigitAt(at_) || !readings_.empty()) return false;
    Fixed whole = 0;
    bool grouped = false;
    while (DigitAt(at_) && !over_) {
      whole = whole * 10 + (text_[at_++] - U'0') * kOne;
      Bound(whole);
      const bool separator = at_ < text_.size() && (text_[at_] == U',' || text_[at_] == U'\'' || text_[at_] == U' ');
      if (separator && ThreeDigitsAt(at_ + 1)) {
        grouped = true;
        ++at_;
      }
    }
    readings_ = {whole};
    found_ = true;
    if (at_ >= text_.size() || text_[at_] != U'.' || !DigitAt(at_ + 1)) return true;
    const bool may_group = !grouped && ThreeDigitsAt(at_ + 1);
    Fixed decimals = 0;
    Fixed step = kOne;
    Fixed as_group = whole;
    for (++at_; DigitAt(at_); ++at_) {
      step /= 10;
      decimals += (text_[at_] - U'0') * step;
      if (may_group) as_group = as_group * 10 + (text_[at_] - U'0') * kOne;
    }
    readings_ = {whole + decimals};
    if (may_group) readings_.push_back(as_group);
    return true;
  }

  bool TakeHan() {
    if (at_ >= text_.size()) return false;
    std::size_t at = at_;
    if (found_) at += MoreAfter(text_, at);  // 1100余万
    const bool inside = at > at_;
    if (const Word* digit = inside ? nullptr : WordAt(kHanDigits, text_, at)) {
      if (!readings_.empty() && !han_digit_) return false;
      readings_ = {(han_digit_ ? readings_.front() * 10 : 0) + digit->value * kOne};
      Bound(readings_.front());
      tail_ = han_digit_ || digit->value == 0 ? 0 : last_scale_ / 10;
      han_digit_ = true;
      last_scale_ = digit->value == 0 ? 0 : last_scale_;
    } else if (const Word* tens = inside ? nullptr : WordAt(kHanTens, text_, at)) {
      section_ += tens->value * kOne;
      last_scale_ = 0;
    } else if (const Word* small = WordAt(kHanSmall, text_, at)) {
      section_ += (readings_.empty() ? kOne : readings_.front()) * small->value;
      Bound(section_);
      Scaled(small->value);
    } else if (const Word* large = WordAt(kHanLarge, text_, at)) {
      const Fixed part = section_ + (readings_.empty() ? 0 : readings_.front());
      if (part == 0) {
        total_ = (total_ == 0 ? kOne : total_) * large->value;
      } else {
        total_ =
            large_scale_ > 0 && large_scale_ < large->value ? (total_ + part) * large->value : total_ + part * large->value;
      }
      Bound(total_);
      section_ = 0;
      large_scale_ = large->value;
      Scaled(large->value);
    } else {
      return false;
    }
    more_ = more_ || inside;
    found_ = true;
    at_ = at + 1;
    return true;
  }

  // Number words, each after a blank or a hyphen: twenty-three, one hundred and five, half a million.
  bool TakeWord() {
    std::size_t at = at_;
    if (at_ != start_) {
      const bool apart = at < text_.size() && (text_[at] == U' ' || text_[at] == U'-');
      if (apart) ++at;
      if (apart && text_.substr(at, 4) == U"and " && words_) at += 4;
      if (!apart && !TakeLetterScale()) at = at_;
      if (letter_scale_ > 0) return false;
    }
    if (at >= text_.size() || !IsLetter(text_[at]) || (at > 0 && IsLetter(text_[at - 1]))) return false;
    if (const Word* scale = WholeWordAt(kWordScales, text_, at)) {
      if (!found_) return false;
      const Fixed part = section_ + (readings_.empty() ? 0 : readings_.front());
      if (scale->value == 100) {
        section_ = (part == 0 ? kOne : part) * 100;
      } else {
        total_ += (part == 0 ? kOne : part) * scale->value;
        section_ = 0;
      }
      Bound(total_ + section_);
      readings_.clear();
      Advance(at + scale->text.size());
      return true;
    }
    if (at_ != start_ && !words_) return false;  // "3 two"
    if (const Word* unit = WholeWordAt(kWordUnits, text_, at)) {
      section_ += unit->value * kOne;
      Advance(at + unit->text.size());
      return true;
    }
    return at_ == start_ && TakeArticle();
  }

  // "a hundred", "a dozen", "half a million".
  bool TakeArticle() {
    const bool half = text_.substr(at_, 5) == U"half ";
    std::size_t at = half ? at_ + 5 : at_;
    for (const std::u32string_view article : {U"a ", U"an "}) {
      if (text_.substr(at, article.size()) == article && WholeWordAt(kWordScales, text_, at + article.size())) {
        section_ = half ? kOne / 2 : kOne;
        at_ = at + article.size() - 1;
        words_ = found_ = true;
        return true;
      }
    }
    return false;
  }

  // "3.5m": of one letter that ends the word.
  bool TakeLetterScale() {
    const Word* scale = readings_.empty() ? nullptr : WholeWordAt(kLetterScales, text_, at_);
    if (scale == nullptr) {
      const Word* whole = readings_.empty() ? nullptr : WholeWordAt(kWordScales, text_, at_);
      return whole != nullptr;
    }
    letter_scale_ = scale->value;
    at_ += scale->text.size();
    return true;
  }

  void Scaled(std::int64_t scale) {
    readings_.clear();
    han_digit_ = false;
    last_scale_ = scale;
    tail_ = 0;
  }

  void Advance(std::size_t at) {
    at_ = at;
    words_ = found_ = true;
  }

  std::u32string_view text_;
  std::size_t start_;
  std::size_t at_;
  Fixed total_ = 0;              // with its large words
  Fixed section_ = 0;            // below them
  std::vector<Fixed> readings_;  // of digits that no word follows yet
  std::int64_t last_scale_ = 0;
  std::int64_t large_scale_ = 0;
  std::int64_t tail_ = 0;  // 三百五 is 350, too
  std::int64_t letter_scale_ = 0;
  bool han_digit_ = false;
  bool words_ = false;
  bool found_ = false;
  bool more_ = false;
  bool over_ = false;
};

// 百分之三十 is thirty of a hundred.
std::size_t SkipPercentWords(std::u32string_view text, std::size_t at) {
  for (const std::u32string_view words : {U"百分之", U"千分之", U"万分之"}) {
    if (text.substr(at, words.size()) == words) return words.size();
  }
  return 0;
}

std::string Words(std::u32string_view text) {
  std::string words;
  for (const char32_t c : text) AppendUtf8(c, &words);
  return words;
}

}  // namespace

bool QuotedNumber::Gives(const Decimal& value) const {
  return std::find(values.begin(), values.end(), value) != values.end();
}

std::vector<QuotedNumber> NumbersIn(std::string_view text) {
  const std::u32string folded = FoldedPoints(text);
  std::vector<QuotedNumber> numbers;
  for (std::size_t at = 0; at < folded.size();) {
    if (const std::size_t skipped = SkipPercentWords(folded, at)) {
      at += skipped;
      continue;
    }
    NumberReader reader(folded, at);
    if (!reader.Read()) {
      ++at;
      continue;
    }
    const std::size_t end = reader.end();
    if (!IsOfSeveral(folded, at)) {
      QuotedNumber number;
      number.values = reader.Values();
      number.words = Words(std::u32string_view(folded).substr(at, end - at));
      number.qualified = QualifiedAt(folded, at, end);
      number.qualified.more = number.qualified.more || reader.more();
      numbers.push_back(std::move(number));
    }
    at = end;
  }
  return numbers;
}

}  // namespace quanlian
