// Pairs into brackets, brackets into lanes.
#include "record/ledger/ledger_brackets.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

using Pair = std::pair<std::size_t, std::size_t>;

// Pairs of rows, the earlier one first. A number that is no row of the ledger joins nothing.
std::set<Pair> PairsOf(const std::vector<LedgerRow>& rows, std::vector<std::string> LedgerRow::*names) {
  std::map<std::string, std::size_t> positions;
  for (std::size_t i = 0; i < rows.size(); ++i) positions.emplace(rows[i].number, i);
  std::set<Pair> pairs;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (const std::string& name : rows[i].*names) {
      const auto other = positions.find(name);
      if (other != positions.end() && other->second != i) pairs.emplace(std::minmax(i, other->second));
    }
  }
  return pairs;
}

std::string BracketWords(const LedgerBracket& bracket, const std::vector<LedgerRow>& rows, Lang lang) {
  std::vector<std::string> numbers;
  for (const std::size_t row : bracket.rows) numbers.push_back(rows[row].number);
  const std::string last = numbers.back();
  numbers.pop_back();
  const std::string names =
      Join(numbers, Say(Phrase::kOutlineListComma, lang)) + std::string(Say(Phrase::kOutlineListAnd, lang)) + last;
  const bool same = bracket.kind == BracketKind::kSameObjects;
  return FillSlots(Say(same ? Phrase::kLedgerSame : Phrase::kLedgerNever, lang), {{"numbers", names}});
}

// Grows a bracket from each pair that is in none yet: as many rows as all go together, the earliest first.
void AddBrackets(BracketKind kind, const std::set<Pair>& pairs, std::vector<LedgerBracket>* brackets) {
  std::set<Pair> left = pairs;
  std::map<std::size_t, std::set<std::size_t>> partners;
  for (const auto& [a, b] : pairs) {
    partners[a].insert(b);
    partners[b].insert(a);
  }
  while (!left.empty()) {
    std::vector<std::size_t> members = {left.begin()->first, left.begin()->second};
    for (const std::size_t row : partners[members.front()]) {
      const bool fits = std::all_of(members.begin(), members.end(), [&pairs, row](std::size_t member) {
        return member != row && pairs.count(std::minmax(row, member)) > 0;
      });
      if (fits) members.push_back(row);
    }
    std::sort(members.begin(), members.end());
    for (const std::size_t a : members) {
      for (const std::size_t b : members) left.erase({a, b});
    }
    brackets->push_back({kind, std::move(members), {}});
  }
}

}  // namespace

std::vector<LedgerBracket> MakeBrackets(const std::vector<LedgerRow>& rows, Lang lang) {
  std::vector<LedgerBracket> brackets;
  AddBrackets(BracketKind::kSameObjects, PairsOf(rows, &LedgerRow::same_objects), &brackets);
  AddBrackets(BracketKind::kNeverAdd, PairsOf(rows, &LedgerRow::never_sum), &brackets);
  for (LedgerBracket& bracket : brackets) bracket.words = BracketWords(bracket, rows, lang);
  return brackets;
}

std::vector<std::vector<LaneCell>> LayOutLanes(std::size_t rows, const std::vector<LedgerBracket>& brackets) {
  std::vector<std::size_t> order(brackets.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&brackets](std::size_t a, std::size_t b) { return brackets[a].rows.front() < brackets[b].rows.front(); });
  std::vector<std::vector<LaneCell>> cells(rows);
  std::vector<std::size_t> free_from;  // by lane: the first row that no bracket has taken
  for (const std::size_t i : order) {
    const std::vector<std::size_t>& members = brackets[i].rows;
    const auto free =
        std::find_if(free_from.begin(), free_from.end(), [&members](std::size_t from) { return from <= members.front(); });
    const auto lane = static_cast<std::size_t>(free - free_from.begin());
    if (free == free_from.end()) {
      free_from.push_back(0);
      for (auto& row : cells) row.emplace_back();
    }
    free_from[lane] = members.back() + 1;
    for (std::size_t row = members.front(); row <= members.back(); ++row) cells[row][lane] = {LaneMark::kPass, i};
    for (const std::size_t row : members) cells[row][lane].mark = LaneMark::kRow;
    cells[members.front()][lane].mark = LaneMark::kFirst;
    cells[members.back()][lane].mark = LaneMark::kLast;
  }
  return cells;
}

}  // namespace quanlian
