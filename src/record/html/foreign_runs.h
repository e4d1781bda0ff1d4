// Words of the other language inside a text: a screen reader must change its voice for them.
#pragma once

#include <string_view>
#include <vector>

namespace quanlian {

struct TextRun {
  std::string_view text;  // a view into the text
  bool foreign = false;
};

// Splits a text of `language` (BCP 47) into runs; joined they are the text. In Latin script every run of Chinese characters is
// foreign. In Chinese script two or more Latin words in a row are; a single one is a name, a number or an abbreviation (E8,
// SIM, SHA-256, FreeBuf), which a Chinese voice reads as its readers do. A text of any other language is one run.
[[nodiscard]] std::vector<TextRun> SplitForeign(std::string_view text, std::string_view language);

// What the foreign runs of a text of `language` are in: the first language of the interface with another script.
[[nodiscard]] std::string_view ForeignLanguage(std::string_view language);

}  // namespace quanlian
