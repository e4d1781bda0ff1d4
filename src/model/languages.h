// The languages of the interface. Which there are is data: assets/languages.json, from which the enum Lang and its table are made.
#pragma once

#include <array>
#include <string_view>

#include "model/languages.gen.h"

namespace quanlian {

struct Language {
  std::string_view tag;     // BCP 47, as links and names of files have it: "zh"
  std::string_view html;    // BCP 47, with the script where readers' programs need it: "zh-Hans"
  std::string_view name;    // in the language itself
  std::string_view folder;  // of its pages below that of the case: "" for the first language, "en/"
};

[[nodiscard]] const Language& LanguageOf(Lang lang);

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
