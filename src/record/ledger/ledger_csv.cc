// Rows of the ledger as lines of a CSV file.
#include "record/ledger/ledger_csv.h"

#include <algorithm>
#include <iterator>
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
constexpr std::size_t kDigestDigits = 12;

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
    const auto number = [](const std::optional<std::int64_t>& value) { return value ? std::to_string(*value) : std::string(); };
    std::vector<std::string> sources;
    for (const auto& [source, label] : row.sources) sources.push_back(label);
    std::vector<Cell> cells = {{Phrase::kRecordNumber, row.number},     {Phrase::kLedgerItem, FormatItemRef(row.at)},
                               {Phrase::kRecordFigure, row.words},      {Phrase::kLedgerValue, number(row.value)},
                               {Phrase::kLedgerMost, number(row.most)}, {Phrase::kLedgerBound, row.bound},
                               {Phrase::kLedgerStepHead, row.step},     {Phrase::kLedgerUnit, row.unit},
                               {Phrase::kRecordWhat, row.what},         {Phrase::kLedgerScope, row.scope}};
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
      cells->push_back({Phrase::kLedgerDate, row.date ? FormatIsoDate(*row.date) : std::string()});
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
  if (!formula && text.find_first_of("\",\r\n") == std::string_view::npos) return std::string(text);
  std::string cell = "\"";
  if (formula) cell += '\'';
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
