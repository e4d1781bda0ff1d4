// Folding of characters, and numbers in digits with 万 and 亿 or million and billion.
#include "app/search/text.h"

#include "base/text.h"

namespace quanlian {
namespace {

constexpr int kMostDigits = 18;  // what 64 bits hold for certain

struct SearchedNumberWord {
  std::string_view text;
  int power_of_ten;
};
// Chinese words for large numbers multiply one another: 千万 is 10^7.
constexpr SearchedNumberWord kNumberWords[] = {{"十", 1}, {"百", 2}, {"千", 3},       {"万", 4},      {"萬", 4},
                                               {"亿", 8}, {"億", 8}, {"thousand", 3}, {"million", 6}, {"billion", 9}};

char32_t Fold(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  if (c >= U'A' && c <= U'Z') return c + 32;
  if (c == U'\t' || c == U'\n' || c == U'\r' || c == 0xA0 || c == 0x3000) return U' ';
  if (c == 0x2018 || c == 0x2019) return U'\'';
  if (c == 0x201C || c == 0x201D) return U'"';
  return c;
}

bool DigitAt(std::string_view text, std::size_t at) {
  return at < text.size() && IsDigit(text[at]);
}

// A comma with exactly three digits behind it.
bool SeparatesThousands(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] == ',' && DigitAt(text, at + 1) && DigitAt(text, at + 2) && DigitAt(text, at + 3) &&
         !DigitAt(text, at + 4);
}

// The word for a large number at `at`, or none.
const SearchedNumberWord* NumberWordAt(std::string_view text, std::size_t at) {
  if (at >= text.size()) return nullptr;
  for (const SearchedNumberWord& word : kNumberWords) {
    if (text.substr(at, word.text.size()) == word.text) return &word;
  }
  return nullptr;
}

}  // namespace

std::string FoldText(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) AppendUtf8(Fold(NextCodePoint(text, &at)), &folded);
  return folded;
}

std::optional<FoundNumber> ReadNumber(std::string_view folded, std::size_t at) {
  if (!DigitAt(folded, at)) return std::nullopt;
  FoundNumber number;
  number.start = at;
  bool decimals = false;
  int digits = 0;
  while (true) {
    if (!decimals && SeparatesThousands(folded, at)) ++at;
    if (!decimals && at < folded.size() && folded[at] == '.' && DigitAt(folded, at + 1)) {
      decimals = true;
      ++at;
    }
    if (!DigitAt(folded, at)) break;
    if (++digits > kMostDigits) return std::nullopt;
    number.mantissa = number.mantissa * 10 + (folded[at++] - '0');
    if (decimals) --number.exponent;
  }
  number.end = at;
  while (at < folded.size() && folded[at] == ' ') ++at;
  for (const SearchedNumberWord* word = NumberWordAt(folded, at); word != nullptr; word = NumberWordAt(folded, at)) {
    number.exponent += word->power_of_ten;
    number.end = at += word->text.size();
  }
  if (number.mantissa == 0) number.exponent = 0;
  for (; number.mantissa != 0 && number.mantissa % 10 == 0; ++number.exponent) number.mantissa /= 10;
  return number;
}

std::vector<FoundNumber> FindNumbers(std::string_view folded) {
  std::vector<FoundNumber> numbers;
  bool in_word = false;
  for (std::size_t at = 0; at < folded.size();) {
    const char c = folded[at];
    const std::optional<FoundNumber> number = in_word ? std::nullopt : ReadNumber(folded, at);
    if (number) {
      numbers.push_back(*number);
      at = number->end;
    } else {
      in_word = IsDigit(c) || (c >= 'a' && c <= 'z');
      ++at;
    }
  }
  return numbers;
}

}  // namespace quanlian
