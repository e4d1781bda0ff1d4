// Rows of the ledger as lines of a CSV file.
#include "record/ledger/ledger_csv.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/links/link.h"
#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kLineEnd = "\r\n";
// A tab or a line end before the sign hides it from a reader, not from a spreadsheet; the last four are full-width.
constexpr std::string_view kFormulaStarts[] = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
constexpr char kAsText = '\'';
constexpr std::size_t kDigestDigits = 12;
constexpr std::size_t kExactDigits = 15;  // that a spreadsheet keeps of a number

bool HasOnly(std::string_view text, std::string_view characters) {
  return text.find_first_not_of(characters) == std::string_view::npos;
}

constexpr std::string_view kDigits = "0123456789";

// `text` without the first name of a month in it, in whole or by three letters; nothing where there is none.
std::optional<std::string> WithoutMonth(std::string_view text) {
  const auto small = [](std::string_view words) {
    std::string folded(words);
    std::transform(folded.begin(), folded.end(), folded.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; });
    return folded;
  };
  std::string folded = small(text);
  for (const Lang lang : Languages()) {
    for (std::string_view names = LanguageOf(lang).months; !names.empty(); names.remove_prefix(names.find('|') + 1)) {
      const std::string name = small(names.substr(0, names.find('|')));
      for (const std::string& form : {name, name.substr(0, 3)}) {
        const std::size_t at = folded.find(form);
        if (at != std::string::npos) return folded.replace(at, form.size(), "");
      }
    }
  }
  return std::nullopt;
}

// Whether it is a month of a year or a day of a month and nothing else, in words: May 2019, 2019年5月, 5月3日.
bool IsPartOfDate(std::string_view text) {
  constexpr std::string_view kYear = "年";
  constexpr std::string_view kMonth = "月";
  constexpr std::string_view kDay = "日";
  if (text.find_first_of(kDigits) == std::string_view::npos) return false;
  const auto has = [text](std::string_view word) { return text.find(word) != std::string_view::npos; };
  if (has(kMonth)) {
    const std::string_view marks = "年月日";  // byte by byte, as good as whole for what a case can say
    return (!has(kYear) || !has(kDay)) && HasOnly(text, std::string(kDigits).append(marks).append(" "));
  }
  const std::optional<std::string> rest = WithoutMonth(text);
  if (!rest || !HasOnly(*rest, "0123456789 .,-")) return false;
  const std::size_t first = rest->find_first_of(kDigits);
  const std::size_t behind = rest->find_first_not_of(kDigits, first);
  return behind == std::string::npos || rest->find_first_of(kDigits, behind) == std::string::npos;
}

// Digits with one point that are no day of a month (1.5) and no month of a year (5.2019) to any spreadsheet.
bool IsPlainDecimal(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos || point == 0 || text.size() > kExactDigits) return false;
  const std::string_view whole = text.substr(0, point);
  const std::string_view rest = text.substr(point + 1);
  if (rest.empty() || !HasOnly(whole, kDigits) || !HasOnly(rest, kDigits)) return false;
  const bool may_be_day = whole.size() <= 2 && (rest.size() <= 2 || rest.size() == 4);
  return !may_be_day && (whole.front() != '0' || whole.size() == 1);
}

// Whether a spreadsheet would make another value of it: a day of a month (2019-05), a day of a fraction (1/2), a number of 1E5,
// 007 or 20 digits. Numbers that stay as they are may be numbers, and days days.
bool IsTakenForValue(std::string_view text) {
  for (const std::string_view word : {"true", "false", "TRUE", "FALSE", "True", "False"}) {
    if (text == word) return true;
  }
  if (text.find_first_of(kDigits) == std::string_view::npos) return false;
  if (!HasOnly(text, "0123456789-/.:,%eE+ ")) return IsPartOfDate(text);
  if (HasOnly(text.substr(0, 1), "eE")) return false;  // E1 is a name
  const bool whole = HasOnly(text, kDigits);
  if (IsPlainDecimal(text)) return false;
  const bool day = text.size() == 10 && text.find_first_not_of(kDigits) == 4 && text[4] == '-' && text[7] == '-';
  return !day && !(whole && text.size() <= kExactDigits && (text.front() != '0' || text.size() == 1));
}

// A month with a day that is not known, as ISO 8601-2 has it (2019-05-XX): 2019-05 alone becomes the first day of it.
std::string DateToSortBy(const PartialDate& date) {
  const bool month = date.month > 0 && date.day == 0;
  return FormatIsoDate(date) + (month ? "-XX" : "");
}

class CsvWriter {
 public:
  CsvWriter(const Outline& outline, const LedgerOrigin& origin) : outline_(outline), origin_(origin) {}

  std::string Write() {
    WriteHead();
    const Ledger ledger = MakeLedger(outline_);
    for (std::size_t i = 0; i < ledger.rows.size(); ++i) {
      std::vector<std::string> cells;
      for (Cell& cell : Cells(ledger, i)) cells.push_back(std::move(cell.text));
      Line(cells);
    }
    return std::move(out_);
  }

 private:
  struct Cell {
    Phrase title;  // of its column
    std::string text;
  };

  // Every row has the same columns, an empty one too.
  void WriteHead() {
    Ledger empty;
    empty.rows.emplace_back();
    std::vector<std::string> head;
    for (const Cell& cell : Cells(empty, 0)) head.emplace_back(Say(cell.title, outline_.lang));
    Line(head);
  }

  [[nodiscard]] std::vector<Cell> Cells(const Ledger& ledger, std::size_t position) const {
    const LedgerRow& row = ledger.rows[position];
    const auto number = [](const std::optional<Decimal>& value) { return value ? FormatDecimal(*value) : std::string(); };
    std::vector<std::string> sources;
    for (const auto& [source, label] : row.sources) sources.push_back(label);
    std::vector<Cell> cells = {{Phrase::kRecordNumber, row.number},
                               {Phrase::kLedgerItem, FormatItemRef(row.at)},
                               {Phrase::kRecordFigure, row.words},
                               {Phrase::kLedgerValue, number(row.value)},
                               {Phrase::kLedgerMost, number(row.most)},
                               {Phrase::kLedgerBound, row.bound},
                               {Phrase::kLedgerBoundWord, row.bound_word},
                               {Phrase::kLedgerStepHead, row.step},
                               {Phrase::kLedgerUnit, row.unit},
                               {Phrase::kLedgerCurrency, row.currency},
                               {Phrase::kRecordWhat, row.what},
                               {Phrase::kLedgerScope, row.scope}};
    AddDetails(row, &cells);
    const Cell rest[] = {{Phrase::kRecordStatus, row.status},
                         {Phrase::kRecordBelongsTo, row.on_label},
                         {Phrase::kRecordSource, Join(sources, "\n")},
                         {Phrase::kRecordWords, Quotes(row)},
                         {Phrase::kLedgerJoined, Joined(ledger, position)},
                         {Phrase::kRecordConflicts, Accounts(row)},
                         {Phrase::kLedgerNote, row.note},
                         {Phrase::kLedgerLink, Link(row.at)},
                         {Phrase::kRecordCaseDigest, origin_.case_sha256}};
    cells.insert(cells.end(), std::begin(rest), std::end(rest));
    return cells;
  }

  // A column for each kind; beside the date in words the date to sort by.
  static void AddDetails(const LedgerRow& row, std::vector<Cell>* cells) {
    for (const DetailForm& form : kDetailForms) {
      const auto said = row.details.find(form.kind);
      cells->push_back({form.label, said == row.details.end() ? std::string() : said->second});
      if (form.kind != DetailKind::kWhen) continue;
      cells->push_back({Phrase::kLedgerDate, row.date ? DateToSortBy(*row.date) : std::string()});
    }
  }

  [[nodiscard]] std::string Quotes(const LedgerRow& row) const {
    std::vector<std::string> lines;
    for (const QuoteText& quote : row.quotes) {
      lines.push_back(FillSlots(Say(Phrase::kCiteQuote, outline_.lang),
                                {{"words", quote.Plain()}, {"source", quote.source_label}, {"place", quote.place}}));
      for (const RepairNote& repair : quote.repairs) lines.push_back(repair.in_words);
    }
    return Join(lines, "\n");
  }

  // The row's cautions, then the brackets that it is in.
  [[nodiscard]] std::string Joined(const Ledger& ledger, std::size_t position) const {
    std::vector<std::string> lines = ledger.rows[position].cautions;
    for (const LedgerBracket& bracket : ledger.brackets) {
      if (std::find(bracket.rows.begin(), bracket.rows.end(), position) != bracket.rows.end()) lines.push_back(bracket.words);
    }
    return Join(lines, "\n");
  }

  [[nodiscard]] std::string Accounts(const LedgerRow& row) const {
    std::vector<std::string> lines;
    for (const ConflictRow& conflict : row.conflicts) {
      lines.push_back(conflict.point);
      for (const AccountLine& account : conflict.says) {
        lines.push_back(
            FillSlots(Say(Phrase::kCitePair, outline_.lang), {{"label", account.source_label}, {"value", account.text}}));
      }
      lines.push_back(conflict.note);
    }
    return Join(lines, "\n");
  }

  [[nodiscard]] std::string Link(const ItemRef& at) const {
    LinkTarget target;
    target.lang = outline_.lang;
    target.view = View::kFigures;
    target.at = at;
    target.case_sha256_prefix = origin_.case_sha256.substr(0, kDigestDigits);
    return origin_.link + "#" + PrintLink(target);
  }

  void Line(const std::vector<std::string>& cells) {
    if (out_.empty()) out_ = kByteOrderMark;
    bool first = true;
    for (const std::string& cell : cells) {
      if (!std::exchange(first, false)) out_ += ',';
      out_ += CsvCell(cell);
    }
    out_ += kLineEnd;
  }

  const Outline& outline_;
  const LedgerOrigin& origin_;
  std::string out_;
};

}  // namespace

std::string CsvCell(std::string_view text) {
  const bool formula = std::any_of(std::begin(kFormulaStarts), std::end(kFormulaStarts),
                                   [text](std::string_view start) { return text.substr(0, start.size()) == start; });
  const bool changed = formula || IsTakenForValue(text);
  if (!changed && text.find_first_of("\",\r\n") == std::string_view::npos) return std::string(text);
  std::string cell = "\"";
  if (changed) cell += kAsText;
  for (const char c : text) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return cell += '"';
}

std::string LedgerCsv(const Outline& outline, const LedgerOrigin& origin) {
  return CsvWriter(outline, origin).Write();
}

}  // namespace quanlian
