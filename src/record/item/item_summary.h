// A shareable item in few words: for the head of its page, its title and description, and its preview picture.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/outline/outline.h"

namespace quanlian {

// The stage or link that an item is, or belongs to.
struct ChainPlace {
  bool is_link = false;
  int stage = 0;  // position of the stage; of a link, of the one that it leaves
};

struct ItemSummary {
  ItemRef at;
  std::optional<ChainPlace> place;  // absent: beside the chain, or about the whole of it
  std::string number;               // "E8"; of evidence and outcomes only
  std::string kicker;               // "E8 · Link 2 of 3"
  std::string title;
  std::optional<FigureText> figure;
  std::string counted;  // what the figure counts, where the title does not say; or that no count is stated
  std::string scope;
  std::string status;
  std::vector<std::string> lines;  // role and standing, other outcomes
  std::vector<std::string> cautions;
  std::string outcome;
  bool outcome_not_stated = false;
  std::string silences;              // "13 things not stated"
  const QuoteText* quote = nullptr;  // the words it rests on, with their source; may be null
};

// `outline` must hold the item and outlive what is returned. The whole case has a summary too.
[[nodiscard]] ItemSummary Summarise(const Outline& outline, const ItemRef& at);

}  // namespace quanlian
