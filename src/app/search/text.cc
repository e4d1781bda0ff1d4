// Folding of characters, and numbers in digits with 万 and 亿 or million and billion, or in Chinese numerals.
#include "app/search/text.h"

#include <algorithm>

#include "app/search/numerals.h"
#include "base/hidden.h"
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

constexpr std::u32string_view kBlanks = U"\t\n\r\u00A0\u3000";
constexpr std::u32string_view kDashes = U"‐‑‒–—―−﹘﹣－~～〜";
constexpr char32_t kMiddleDot = U'·';
constexpr std::u32string_view kMiddleDots = U"·•‧∙⋅・･";
constexpr std::u32string_view kQuotes = U"\"'“”‘’„‟‚‛«»‹›「」『』《》〈〉〝〞＂＇";

bool IsOneOf(std::u32string_view set, char32_t c) {
  return set.find(c) != std::u32string_view::npos;
}

// 0 for what is left out.
char32_t Fold(char32_t c) {
  if (IsOneOf(kQuotes, c) || ShowsNothing(c)) return 0;
  if (IsOneOf(kBlanks, c) || (c >= 0x2000 && c <= 0x200A) || c == 0x202F) return U' ';
  if (IsOneOf(kDashes, c)) return U'-';
  if (IsOneOf(kMiddleDots, c)) return kMiddleDot;
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  return c >= U'A' && c <= U'Z' ? c + 32 : c;
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

// Without zeros at the end of the mantissa.
FoundNumber Normal(FoundNumber number) {
  if (number.mantissa == 0) number.exponent = 0;
  for (; number.mantissa != 0 && number.mantissa % 10 == 0; ++number.exponent) number.mantissa /= 10;
  return number;
}

}  // namespace

CharacterFolds::CharacterFolds(std::string_view lines) {
  for (std::size_t at = 0; at < lines.size();) {
    const char32_t c = NextCodePoint(lines, &at);
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    folds_[c] = lines.substr(at, end - at);
    at = end + 1;
  }
}

const std::string* CharacterFolds::Find(char32_t c) const {
  const auto found = folds_.find(c);
  return found == folds_.end() ? nullptr : &found->second;
}

FoldedText FoldText(std::string_view text, const CharacterFolds& folds) {
  FoldedText folded;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = NextCodePoint(text, &at);
    const FoldedText::Origin origin{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(at)};
    const std::string* known = folds.Find(c);
    if (known != nullptr && known->empty() && !folded.origins.empty()) folded.origins.back().end = origin.end;  // a mark on it
    const std::string_view plain = known != nullptr ? *known : text.substr(start, at - start);
    for (std::size_t next = 0; next < plain.size();) {
      char32_t one = Fold(NextCodePoint(plain, &next));
      if (one == kMiddleDot && !(!folded.text.empty() && IsDigit(folded.text.back()) && DigitAt(text, at))) continue;
      if (one == kMiddleDot) one = U'.';
      if (one != 0) AppendUtf8(one, &folded.text);
    }
    folded.origins.resize(folded.text.size(), origin);
  }
  return folded;
}

std::optional<FoundNumber> ReadNumber(std::string_view folded, std::size_t at) {
  FoundNumber number;
  number.start = at;
  if (!DigitAt(folded, at)) {
    const std::optional<Numerals> numerals = ReadNumerals(folded, at);
    if (!numerals || !numerals->has_power || numerals->end == at + 3) return std::nullopt;
    number.mantissa = numerals->value;
    number.end = numerals->end;
    return Normal(number);
  }
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
  return Normal(number);
}

bool IsInsideNumber(std::string_view folded, std::size_t at) {
  if (at == 0) return false;
  if (IsDigit(folded[at - 1]) || IsAfterNumeral(folded, at)) return true;
  return at > 1 && (folded[at - 1] == '.' || folded[at - 1] == ',') && IsDigit(folded[at - 2]);
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
