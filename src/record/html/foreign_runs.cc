// Telling scripts apart by their code points.
#include "record/html/foreign_runs.h"

#include <optional>

#include "base/text.h"
#include "model/languages.h"

namespace quanlian {
namespace {

// The script of a text in that language; nothing where no language of the interface has its name.
std::optional<Script> ScriptOf(std::string_view language) {
  for (const Lang lang : Languages()) {
    const std::string_view tag = LanguageOf(lang).tag;
    if (language.substr(0, tag.size()) == tag) return LanguageOf(lang).script;
  }
  return std::nullopt;
}

// Ideographs and the marks that are only set between them.
bool IsHan(char32_t c) {
  return (c >= 0x3001 && c <= 0x303F) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool IsLatin(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c <= 0x24F);
}

// The end of the run of characters of a kind that starts at `at`.
template <class Kind>
std::size_t EndOf(std::string_view text, std::size_t at, Kind kind) {
  while (at < text.size()) {
    std::size_t next = at;
    if (!kind(NextCodePoint(text, &next))) break;
    at = next;
  }
  return at;
}

// The end of the Latin words, set apart by single blanks, that start at `at`; nothing where it is fewer than two.
std::size_t EndOfWords(std::string_view text, std::size_t at) {
  std::size_t end = EndOf(text, at, IsLatin);
  int words = end > at ? 1 : 0;
  while (words > 0 && end < text.size() && text[end] == ' ') {
    const std::size_t word_end = EndOf(text, end + 1, IsLatin);
    if (word_end == end + 1) break;
    end = word_end;
    ++words;
  }
  return words > 1 ? end : at;
}

}  // namespace

std::vector<TextRun> SplitForeign(std::string_view text, std::string_view language) {
  const std::optional<Script> script = ScriptOf(language);
  if (!script) return {{text, false}};
  std::vector<TextRun> runs;
  std::size_t own = 0;  // where the words of the text's own language start that are not yet a run
  bool after_word = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    if (script == Script::kLatin) {
      end = EndOf(text, at, IsHan);
    } else if (!after_word) {
      end = EndOfWords(text, at);
    }
    if (end > at) {
      if (at > own) runs.push_back({text.substr(own, at - own), false});
      runs.push_back({text.substr(at, end - at), true});
      at = own = end;
      after_word = false;
      continue;
    }
    const char32_t passed = NextCodePoint(text, &at);
    after_word = IsLatin(passed) || (passed >= U'0' && passed <= U'9');
  }
  if (own < text.size()) runs.push_back({text.substr(own), false});
  return runs;
}

std::string_view ForeignLanguage(std::string_view language) {
  const std::optional<Script> own = ScriptOf(language);
  for (const Lang lang : Languages()) {
    if (LanguageOf(lang).script != own) return LanguageOf(lang).html;
  }
  return language;
}

}  // namespace quanlian
