// The languages of the interface. Which there are is data: assets/languages.json, from which the enum Lang and its table are
// made.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "model/languages.gen.h"

namespace quanlian {

enum class Script { kHan, kLatin };

// A word for a large number, 万 = 10^4 or "million", and the decimals that still read well with it.
struct NumberWord {
  std::string_view word;
  int zeros;
  int decimals;
};

struct Language {
  std::string_view tag;     // BCP 47, as links and names of files have it: "zh"
  std::string_view html;    // BCP 47, with the script where readers' programs need it: "zh-Hans"
  std::string_view name;    // in the language itself
  std::string_view folder;  // of its pages below that of the case: "" for the first language, "en/"
  Script script;
  std::string_view space;      // what stands between words, sentences, a number and its unit: " " or ""
  std::string_view group;      // what sets thousands apart: "," or ""
  NumberWord number_words[2];  // the coarser first
  std::string_view months;     // their names, each ended by '|'; empty: months are said by their numbers
  std::string_view openings;   // words with which a name may begin that is small inside a sentence: "|A|The|"
  bool han_terms;              // courts write lengths of sentences in Chinese numerals: 一年四个月
  bool iso_citation;           // citations have dates as 2026-11-24
};

[[nodiscard]] const Language& LanguageOf(Lang lang);

// Which of a text's plural forms a count takes: 0 is the form that every text has ("other" in CLDR).
[[nodiscard]] int PluralForm(std::int64_t count, Lang lang);

// Of a page that says nothing else, or is in all languages.
inline constexpr Lang kFirstLanguage{};

// All of them, in the order of the table.
[[nodiscard]] constexpr std::array<Lang, kLanguageCount> Languages() {
  std::array<Lang, kLanguageCount> all{};
  for (int i = 0; i < kLanguageCount; ++i) all[i] = static_cast<Lang>(i);
  return all;
}

// A value for each language.
template <class Value>
struct ByLanguage {
  std::array<Value, kLanguageCount> values{};

  [[nodiscard]] Value& operator[](Lang lang) { return values[static_cast<std::size_t>(lang)]; }
  [[nodiscard]] const Value& operator[](Lang lang) const { return values[static_cast<std::size_t>(lang)]; }
};

}  // namespace quanlian
