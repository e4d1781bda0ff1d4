// The sentences: what was imposed, as bars of months over the ranges that the law allows, all on one axis. Nothing is drawn
// where the source states no length.
#pragma once

#include <string>
#include <vector>

#include "layout/scene.h"

namespace quanlian {

// Months, both ends included.
struct MonthSpan {
  float min_months = 0;
  float max_months = 0;
};

// A line of words with the bars that belong to it.
//   kImposed    what a court imposed;  kOpen  what it imposed without a stated length
//   kSuspended  a term that is suspended: drawn hollow, over a thin bar of the period of suspension
//   kStatutory  what the law allows for one charge
enum class SentenceLineKind { kImposed, kOpen, kSuspended, kStatutory };

struct SentenceLine {
  SentenceLineKind kind = SentenceLineKind::kImposed;
  std::string words;
  std::string more;  // in small type beside or below the words; may be empty
  std::vector<MonthSpan> spans;
  float suspended_months = 0;  // of kSuspended: how long; 0: not stated
};

// One outcome, or a link without one.
struct SentenceRow {
  ItemRef at;
  int stage = -1;
  std::string kicker;  // where on the chain
  std::string number;  // "O3"; empty where there is no outcome
  std::string what;
  std::vector<std::string> facts;  // people, instance, effect …, in words
  std::vector<std::string> notes;  // what the source leaves open
  std::string not_stated;          // on a dashed pill: that there is no outcome, or no term
  std::vector<SentenceLine> lines;
};

struct SentenceInput {
  std::vector<SentenceRow> rows;
  std::vector<std::string> years;   // the axis' labels: "0", "1 year", "2 years" … as many as there are whole years
  std::vector<std::string> months;  // the same in months
};

// Words at the left and bars at the right, or words above bars where it is narrow. `width` in world units, at least 240.
[[nodiscard]] Scene LayOutSentences(const SentenceInput& input, Direction direction, float width, const TextMeasure& measure);

}  // namespace quanlian
