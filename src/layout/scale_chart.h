// The scale: fields of dots at one scale, the smallest first, each with its words; then what they weigh and what is to be known
// about them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "layout/scene.h"

namespace quanlian {

struct ScaleField {
  ItemRef at;
  std::string number;               // E8
  std::string figure;               // "more than 10 million cards"
  std::vector<std::string> lines;   // what was counted; in what scope
  std::vector<std::string> limits;  // what it must not be added to, where accounts differ
  std::int64_t count = 0;           // dots
  bool open = false;                // the source says more than that
  int stage = -1;                   // position on the chain; -1: beside it
};

struct ScaleNote {
  ItemRef at;          // what it selects; the case: nothing
  std::string number;  // empty with that
  std::string words;
};

struct ScaleInput {
  std::vector<ScaleField> fields;    // by count; none: the case counts nothing
  std::vector<ScaleNote> notes;      // weights first
  std::vector<std::string> squares;  // names of 1, 100, 10,000 … of the unit, all less than the largest field
};

// Fields in a row standing on one line, notes beside them; or one below the other where it is narrow. `width` in world units.
[[nodiscard]] Scene LayOutScale(const ScaleInput& input, Direction direction, float width, const TextMeasure& measure);

}  // namespace quanlian
