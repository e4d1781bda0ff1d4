// Texts with plural forms, and names of languages.
#include "app/words/texts.h"

#include "base/text.h"

namespace quanlian {

// The forms of a text follow one another in the table.
std::string_view Say(CountedPhrase phrase, std::int64_t count, Lang lang) {
  return Say(static_cast<Phrase>(static_cast<int>(phrase) + PluralForm(count, lang)), lang);
}

std::string SayCounted(CountedPhrase phrase, std::int64_t count, Lang lang) {
  return FillSlots(Say(phrase, count, lang), {{"count", std::to_string(count)}});
}

std::string_view LanguageName(std::string_view tag, Lang lang) {
  for (const NamedLanguage& language : kNamedLanguages) {
    if (tag.substr(0, language.tag.size()) == language.tag) return Say(language.name, lang);
  }
  for (const Lang own : Languages()) {
    if (tag == LanguageOf(own).tag) return LanguageOf(own).name;
  }
  return {};
}

}  // namespace quanlian
