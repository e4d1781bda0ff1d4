// A text of a case, in the languages that its author wrote it in.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "model/languages.h"

namespace quanlian {

// The languages that a case file of quanlian/1 is written in, with the keys of their texts. Here alone a language has a name in
// the program: that of a format, which stays whatever languages the interface has.
struct CaseLanguage {
  std::string_view key;
  Lang lang;
};
inline constexpr CaseLanguage kCaseLanguages[] = {{"zh", Lang::kZh}, {"en", Lang::kEn}};
inline constexpr Lang kMessageLanguage = Lang::kEn;  // in which authors are told what is wrong with a file

struct LocalText {
  ByLanguage<std::string> words;  // empty where the case has none
  Lang authoritative{};           // the language whose words count, of the whole case

  LocalText() = default;
  // In the order of the table of languages.
  LocalText(std::initializer_list<std::string_view> in_order) {
    std::size_t at = 0;
    for (const std::string_view one : in_order) words.values[at++] = one;
  }

  // The language in which a reader of `lang` is given the text: that one, else the authoritative one.
  [[nodiscard]] Lang Given(Lang lang) const { return words[lang].empty() ? authoritative : lang; }
  [[nodiscard]] const std::string& In(Lang lang) const { return words[Given(lang)]; }
};

}  // namespace quanlian
