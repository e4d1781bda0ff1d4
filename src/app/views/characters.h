// Which characters a case needs: what the subset fonts are made from.
#pragma once

#include <string>

#include "app/outline/outline.h"

namespace quanlian {

// Sorted, each once. `bold` holds what is ever set in bold: names, headings, figures.
struct CharacterSets {
  std::u32string regular;
  std::u32string bold;
};

// Everything that the canvas may draw of a case, in every language, with the interface's own words and all of ASCII.
[[nodiscard]] CharacterSets CollectCharacters(const Outlines& outlines);

// Adds the characters of another case.
void AddCharacters(const CharacterSets& more, CharacterSets* sets);

}  // namespace quanlian
