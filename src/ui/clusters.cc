#include "ui/clusters.h"

#include "base/hidden.h"
#include "base/text.h"
#include "layout/breaks/break_rules.h"

namespace quanlian {
namespace {

// Numbers are characters for private use, which no reader could know: those of a text are clusters too.
constexpr char32_t kFirst = 0xE000;
constexpr char32_t kEnd = 0xF900;

// Scripts that go from right to left, by Unicode's blocks.
bool IsRightToLeft(char32_t c) {
  constexpr CodePointRange kRanges[] = {
      {0x590, 0x8FF}, {0xFB1D, 0xFDFF}, {0xFE70, 0xFEFE}, {0x10800, 0x10FFF}, {0x1E800, 0x1EFFF}};
  return IsIn(kRanges, c);
}

// Those, and others whose letters join or change places: of India, Myanmar, Cambodia, Mongolia.
bool Joins(char32_t c) {
  constexpr CodePointRange kRanges[] = {
      {0x900, 0xDFF}, {0x1000, 0x109F}, {0x1780, 0x18AF}, {0xA8E0, 0xA8FF}, {0x11000, 0x11BFF}};
  return IsRightToLeft(c) || IsIn(kRanges, c);
}

// Whether nothing at all belongs to a character before it: most of what is drawn.
bool StandsAlone(char32_t c) {
  return c < 0x300 || (c >= 0x3000 && c < 0xA640 && (c < 0x302A || c > 0x302F) && c != 0x3099 && c != 0x309A);
}

// The end of the run of joining letters that goes on at `at`. From right to left, blanks, digits and signs between letters
// belong to it.
std::size_t RunEnd(std::string_view text, std::size_t at, bool right_to_left) {
  std::size_t end = at;
  while (at < text.size()) {
    const char32_t c = NextCodePoint(text, &at);
    if (Joins(c) || BreakClassOf(c) == BreakClass::kMark || BreakClassOf(c) == BreakClass::kZeroWidthJoiner) {
      end = at;
    } else if (!right_to_left || c >= 0x80 || BreakClassOf(c) == BreakClass::kAlphabetic) {
      break;
    }
  }
  return end;
}

}  // namespace

char32_t Clusters::Next(std::string_view text, std::size_t* at) {
  const std::size_t start = *at;
  const char32_t first = NextCodePoint(text, at);
  const bool is_private = first >= kFirst && first < kEnd;
  const std::size_t character = *at;
  if (Joins(first)) {
    *at = RunEnd(text, *at, IsRightToLeft(first));
  } else {
    BreakRules rules;
    (void)rules.Before(first);
    for (std::size_t next = *at; next < text.size(); *at = next) {
      const char32_t c = NextCodePoint(text, &next);
      if (StandsAlone(c) || rules.Before(c) != Break::kNever) break;
    }
  }
  if (*at == character && !is_private && !Joins(first)) return first;
  const std::string_view cluster = text.substr(start, *at - start);
  if (const auto known = numbers_.find(cluster); known != numbers_.end()) return known->second;
  const char32_t number = kFirst + static_cast<char32_t>(texts_.size());
  if (number >= kEnd) {  // more than any case has: its characters one by one
    *at = character;
    return is_private ? U'\uFFFD' : first;
  }
  texts_.emplace_back(cluster);
  numbers_.emplace(cluster, number);
  return number;
}

std::string Clusters::TextOf(char32_t character) const {
  const char32_t number = character - kFirst;
  if (character >= kFirst && number < texts_.size()) return texts_[number];
  std::string text;
  AppendUtf8(character, &text);
  return text;
}

}  // namespace quanlian
