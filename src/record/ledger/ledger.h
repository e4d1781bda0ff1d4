// The ledger: every number of a case as a row with all that qualifies it. Made from the outline once; the record's table, the
// CSV file and the tests read it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/outline/outline.h"

namespace quanlian {

// kOpen: the source counts without a number ("a large number of cards"). kTerm: a range of a sentence, of stated length or not.
enum class LedgerKind { kNumber, kOpen, kTerm };

struct LedgerRow {
  ItemRef at;
  std::string number;  // E4, O1
  LedgerKind kind = LedgerKind::kNumber;
  std::string words;             // "more than 10 million cards"
  std::string digits;            // "10,000,000", "16–22"; empty where no number is stated
  std::optional<Decimal> value;  // of a range its lower end
  std::optional<Decimal> most;   // of a range its upper end, else absent
  std::string bound;             // "more than", "as stated", "range"; never empty
  std::string bound_word;        // the same as the case file has it: "more-than"
  std::string step;              // "in steps of 10,000" where the source does not count by ones
  std::string unit;
  std::string currency;  // ISO 4217, of money
  std::string what;
  std::string scope;
  std::map<DetailKind, std::string> details;  // in the order of reading; what is not stated is said so
  std::optional<PartialDate> date;
  std::string status;
  ItemRef on;            // what the figure counts for
  std::string on_label;  // "Link 2 of 3", a title beside the chain
  std::vector<std::pair<ItemRef, std::string>> sources;
  std::vector<std::string> cautions;
  std::string note;
  std::vector<QuoteText> quotes;
  RowRefs<ConflictRow> conflicts;  // about this item
  std::vector<std::string> same_objects, never_sum;
};

// Rows that belong together: counts of the same objects, or figures of which no two may be added.
enum class BracketKind { kSameObjects, kNeverAdd };
struct LedgerBracket {
  BracketKind kind = BracketKind::kNeverAdd;
  std::vector<std::size_t> rows;  // positions, ascending; at least two
  std::string words;              // "E14 and E15: the same objects, never add"
};

struct Ledger {
  std::vector<LedgerRow> rows;          // by number
  std::vector<LedgerBracket> brackets;  // together they hold every such pair that the case states, and no other
};

[[nodiscard]] Ledger MakeLedger(const Outline& outline);

}  // namespace quanlian
