// The ledger against the case file: every number of the case once, with everything that qualifies it, in both languages.
#include "record/ledger/ledger.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/words/figure_text.h"
#include "record/ledger/ledger_brackets.h"
#include "record/ledger/ledger_csv.h"
#include "record/page/record_html.h"
#include "yuante/yuante_case.h"

namespace quanlian::yuante {
namespace {

// Rows of an item; an outcome has one for each kind of sentence.
std::vector<const LedgerRow*> RowsOf(const Ledger& ledger, const ItemRef& at) {
  std::vector<const LedgerRow*> rows;
  for (const LedgerRow& row : ledger.rows) {
    if (row.at == at) rows.push_back(&row);
  }
  return rows;
}

const LedgerRow& RowFor(const Ledger& ledger, const std::string& number) {
  for (const LedgerRow& row : ledger.rows) {
    if (row.number == number) return row;
  }
  FAIL(number);
  return ledger.rows.front();
}

// The pairs that brackets hold, by number.
using Pairs = std::set<std::pair<std::string, std::string>>;
Pairs PairsOf(const Ledger& ledger, BracketKind kind) {
  Pairs pairs;
  for (const LedgerBracket& bracket : ledger.brackets) {
    if (bracket.kind != kind) continue;
    for (const std::size_t a : bracket.rows) {
      for (const std::size_t b : bracket.rows) {
        if (a < b) pairs.emplace(ledger.rows[a].number, ledger.rows[b].number);
      }
    }
  }
  return pairs;
}

void AddPair(const Evidence& a, const EvidenceId& id, Pairs* pairs) {
  const Evidence& b = EvidenceOf(id.value);
  const bool forward = std::pair(a.number.size(), a.number) < std::pair(b.number.size(), b.number);
  pairs->emplace(forward ? a.number : b.number, forward ? b.number : a.number);
}

// RFC 4180, strictly: anything else fails the test.
std::vector<std::vector<std::string>> ParseCsv(const std::string& csv) {
  REQUIRE(csv.substr(0, 3) == "\xEF\xBB\xBF");
  std::vector<std::vector<std::string>> lines = {{""}};
  for (std::size_t i = 3; i < csv.size(); ++i) {
    std::string& cell = lines.back().back();
    if (csv[i] == '"') {
      REQUIRE(cell.empty());
      for (++i;; ++i) {
        REQUIRE(i < csv.size());
        if (csv[i] == '"' && csv.substr(i, 2) != "\"\"") break;
        if (csv[i] == '"') ++i;
        cell += csv[i];
      }
      REQUIRE((csv[i + 1] == ',' || csv[i + 1] == '\r'));
    } else if (csv[i] == ',') {
      lines.back().emplace_back();
    } else if (csv.substr(i, 2) == "\r\n") {
      lines.push_back({""});
      ++i;
    } else {
      cell += csv[i];
    }
  }
  REQUIRE(lines.back() == std::vector<std::string>{""});
  lines.pop_back();
  return lines;
}

TEST_CASE("every figure of the case file is one row with its value, bound, unit, scope, time, status and source") {
  for (const Lang lang : kBothLanguages) {
    const Ledger ledger = MakeLedger(OutlineIn(lang));
    std::size_t figures = 0;
    for (const Evidence& evidence : TheCase().evidence) {
      CAPTURE(evidence.number);
      const auto rows = RowsOf(ledger, {ItemKind::kEvidence, evidence.id.value});
      if (!evidence.quantity) {
        CHECK(rows.empty());
        continue;
      }
      ++figures;
      REQUIRE(rows.size() == 1);
      const LedgerRow& row = *rows.front();
      const Unit& unit = Need<Unit>(evidence.quantity->unit);
      CHECK(row.number == evidence.number);
      CHECK(row.value == evidence.quantity->value);
      CHECK_FALSE(row.most);
      CHECK(row.words == SayQuantity(*evidence.quantity, unit, lang).Phrase());
      CHECK(row.unit == unit.word.In(lang));
      CHECK((row.kind == LedgerKind::kOpen) == !evidence.quantity->value);
      CHECK(row.digits.empty() == !evidence.quantity->value);
      CHECK(row.step.empty() == (evidence.quantity->resolution == 1));
      CHECK(row.what == evidence.what.In(lang));
      CHECK(row.scope == (evidence.scope ? evidence.scope->In(lang) : ""));
      CHECK(row.date == evidence.when);
      CHECK(row.details.count(DetailKind::kWhen) == 1);
      CHECK(row.on == evidence.on);
      CHECK_FALSE(row.on_label.empty());
      CHECK_FALSE(row.status.empty());
      CHECK(row.note == (evidence.note ? evidence.note->In(lang) : ""));
      std::string words;
      for (const QuoteText& quote : row.quotes) words += quote.Plain() + '\n';
      for (const Citation& citation : evidence.citations) {
        CHECK(Has(words, citation.quote));
        CHECK(std::any_of(row.sources.begin(), row.sources.end(),
                          [&citation](const auto& source) { return source.first.id == citation.source.value; }));
      }
    }
    CHECK(figures == 23);
  }
}

TEST_CASE("bounds are never dropped and differ from one another") {
  for (const Lang lang : kBothLanguages) {
    const Ledger ledger = MakeLedger(OutlineIn(lang));
    std::map<Bound, std::string> words;
    for (const Evidence& evidence : TheCase().evidence) {
      if (evidence.quantity) words[evidence.quantity->bound] = RowFor(ledger, evidence.number).bound;
    }
    std::set<std::string> different;
    for (const auto& [bound, word] : words) CHECK(different.insert(word).second);
    for (const Evidence& evidence : TheCase().evidence) {
      if (evidence.quantity) CHECK(RowFor(ledger, evidence.number).bound == words[evidence.quantity->bound]);
    }
  }
  const Ledger english = MakeLedger(OutlineIn(Lang::kEn));
  CHECK(RowFor(english, "E8").digits == "10,000,000");
  CHECK(Has(RowFor(english, "E8").bound, "more than"));
  CHECK(Has(RowFor(english, "E15").bound, "about"));
  CHECK(Has(RowFor(english, "E14").step, "10,000"));
}

TEST_CASE("every kind of sentence of an outcome is a row; a length that is not stated says so and has no number") {
  for (const Lang lang : kBothLanguages) {
    const Ledger ledger = MakeLedger(OutlineIn(lang));
    std::size_t terms = 0;
    for (const Outcome& outcome : TheCase().outcomes) {
      CAPTURE(outcome.number);
      const auto rows = RowsOf(ledger, {ItemKind::kOutcome, outcome.id.value});
      REQUIRE(rows.size() == outcome.sanctions.size());
      for (std::size_t i = 0; i < rows.size(); ++i) {
        ++terms;
        CHECK(rows[i]->kind == LedgerKind::kTerm);
        CHECK(rows[i]->value.has_value() == outcome.sanctions[i].length.has_value());
        if (rows[i]->value) {
          CHECK(*rows[i]->value == Decimal(outcome.sanctions[i].length->min->months));
          CHECK(rows[i]->most.value_or(*rows[i]->value) == Decimal(outcome.sanctions[i].length->max->months));
        } else {
          CHECK(rows[i]->digits.empty());
          CHECK(Has(rows[i]->words, rows[i]->bound));
        }
        CHECK(rows[i]->date == outcome.when);
      }
    }
    CHECK(terms == 3);
    CHECK(RowFor(ledger, "O1").digits == "16–22");
    CHECK(RowFor(ledger, "O3").digits == "18–78");
    CHECK(ledger.rows.size() == 26);
  }
}

TEST_CASE("brackets hold every pair that the case file states, and no other") {
  Pairs same, never;
  for (const Evidence& evidence : TheCase().evidence) {
    for (const EvidenceId& id : evidence.same_objects_as) AddPair(evidence, id, &same);
    for (const EvidenceId& id : evidence.never_sum_with) AddPair(evidence, id, &never);
  }
  for (const auto& pair : same) never.erase(pair);
  for (const Lang lang : kBothLanguages) {
    const Ledger ledger = MakeLedger(OutlineIn(lang));
    CHECK(PairsOf(ledger, BracketKind::kSameObjects) == same);
    CHECK(PairsOf(ledger, BracketKind::kNeverAdd) == never);
    for (const LedgerBracket& bracket : ledger.brackets) {
      for (const std::size_t row : bracket.rows) CHECK(Has(bracket.words, ledger.rows[row].number));
    }
  }
  CHECK(same.count({"E14", "E15"}) == 1);
  CHECK(never.count({"E14", "E20"}) == 0);
}

TEST_CASE("in the lanes each bracket runs from its first row to its last, alone in its lane, with a mark at each of its rows") {
  const Ledger ledger = MakeLedger(OutlineIn(Lang::kZh));
  const auto cells = LayOutLanes(ledger.rows.size(), ledger.brackets);
  REQUIRE(cells.size() == ledger.rows.size());
  for (std::size_t i = 0; i < ledger.brackets.size(); ++i) {
    const std::vector<std::size_t>& rows = ledger.brackets[i].rows;
    for (std::size_t row = 0; row < cells.size(); ++row) {
      std::vector<LaneMark> marks;
      for (const LaneCell& cell : cells[row]) {
        if (cell.mark != LaneMark::kNone && cell.bracket == i) marks.push_back(cell.mark);
      }
      const bool inside = row >= rows.front() && row <= rows.back();
      REQUIRE(marks.size() == (inside ? 1 : 0));
      if (!inside) continue;
      const LaneMark expected = row == rows.front()  ? LaneMark::kFirst
                                : row == rows.back() ? LaneMark::kLast
                                : Holds(rows, row)   ? LaneMark::kRow
                                                     : LaneMark::kPass;
      CHECK(marks.front() == expected);
    }
  }
}

TEST_CASE("a conflict about a figure stands with it: every account once, a mention at every figure that it is about") {
  for (const Lang lang : kBothLanguages) {
    const Ledger ledger = MakeLedger(OutlineIn(lang));
    const std::string html = RecordHtml(OutlineIn(lang));
    const std::string table = html.substr(html.find("<table class=\"ledger\">"));
    for (const Conflict& conflict : TheCase().conflicts) {
      CAPTURE(conflict.id.value);
      std::size_t rows = 0;
      for (const ItemRef& at : conflict.about) {
        for (const LedgerRow* row : RowsOf(ledger, at)) {
          ++rows;
          CHECK(std::any_of(row->conflicts.begin(), row->conflicts.end(),
                            [&conflict](const ConflictRow& told) { return told.at.id == conflict.id.value; }));
        }
      }
      const std::string mark = "data-row=\"conflict:" + conflict.id.value + "\"";
      const std::size_t told = table.find(mark);
      CHECK((told != std::string::npos) == (rows > 0));
      if (rows == 0) continue;
      CHECK(table.find(mark, told + 1) == std::string::npos);
      const std::string block = table.substr(told, table.find("</tr>", told) - told);
      for (const Account& account : conflict.says) CHECK(Has(block, "#source-" + account.source.value + "\""));
    }
  }
}

TEST_CASE("the CSV file reads back as the ledger: a line for each row, a column for each field, no field lost") {
  const std::string digest(64, 'a');
  for (const Lang lang : kBothLanguages) {
    const Ledger ledger = MakeLedger(OutlineIn(lang));
    const auto lines = ParseCsv(LedgerCsv(OutlineIn(lang), {"https://example.org/yuante/", digest}));
    REQUIRE(lines.size() == ledger.rows.size() + 1);
    CHECK(std::set<std::string>(lines[0].begin(), lines[0].end()).size() == lines[0].size());
    for (std::size_t i = 0; i < ledger.rows.size(); ++i) {
      const LedgerRow& row = ledger.rows[i];
      const std::vector<std::string>& cells = lines[i + 1];
      CAPTURE(row.number);
      REQUIRE(cells.size() == lines[0].size());
      CHECK(cells[0] == row.number);
      CHECK(cells[1] == FormatItemRef(row.at));
      CHECK(cells[2] == row.words);
      CHECK(cells[3] == (row.value ? FormatDecimal(*row.value) : ""));
      CHECK(cells[4] == (row.most ? FormatDecimal(*row.most) : ""));
      for (const std::string* field :
           {&row.bound, &row.step, &row.unit, &row.what, &row.scope, &row.status, &row.on_label, &row.note}) {
        CHECK(Holds(cells, *field));
      }
      for (const auto& detail : row.details) {  // a month alone begins with the mark of a text
        CHECK((Holds(cells, detail.second) || Holds(cells, "'" + detail.second)));
      }
      std::string all;
      for (const std::string& cell : cells) all += cell + '\n';
      for (const std::string& caution : row.cautions) CHECK(Has(all, caution));
      for (const QuoteText& quote : row.quotes) CHECK((Has(all, quote.Plain()) && Has(all, quote.place)));
      for (const ConflictRow& conflict : row.conflicts) {
        for (const AccountLine& account : conflict.says) CHECK(Has(all, account.text));
      }
      const std::string link = "https://example.org/yuante/#lang=" + std::string(lang == Lang::kZh ? "zh" : "en") +
                               "&view=figures&at=" + FormatItemRef(row.at) + "&case=" + digest.substr(0, 12);
      CHECK(cells[cells.size() - 2] == link);
      CHECK(cells.back() == digest);
    }
  }
}

TEST_CASE("what a spreadsheet would take for a formula is kept from being one, and quotation marks are doubled") {
  CHECK(CsvCell("万") == "万");
  CHECK(CsvCell("a,b") == "\"a,b\"");
  for (const char* text : {"0", "2018", "10000000", "123456789012345", "E1", "2020-12-31", "2019-05-XX", "2020年12月31日",
                           "31 December 2020", "2019年", "5月至6月", "May", "10 cards", "10 marks", "3·15", ""}) {
    CHECK(CsvCell(text) == text);
  }
  for (const char* text : {"2019-05", "1/2", "3-15", "1E5", "1e-5", "007", "00", "12345678901234567890", "9007199254740991",
                           "10:30", "1.50", "30%", "1,000", "TRUE", "16 1/2", "May 2019", "Dec 19", "2019年5月", "5月3日"}) {
    CHECK(CsvCell(text) == "\"'" + std::string(text) + "\"");
  }
  for (const char* text : {"8970396.15", "300.5", "12.345"}) CHECK(CsvCell(text) == text);
  for (const char* text : {"1.5", "31.12", "5.2019", "007.5"}) CHECK(CsvCell(text) == "\"'" + std::string(text) + "\"");
  CHECK(CsvCell("say \"x\"") == "\"say \"\"x\"\"\"");
  for (const char* start : {"=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠"}) {
    CAPTURE(start);
    CHECK(CsvCell(std::string(start) + "1").substr(0, 2) == "\"'");
  }
}

TEST_CASE("the record's table says every row, its quotes and its cautions included") {
  for (const Lang lang : kBothLanguages) {
    const std::string html = RecordHtml(OutlineIn(lang));
    const std::size_t start = html.find("<table class=\"ledger\">");
    const std::string table = html.substr(start, html.find("</section>", start) - start);
    std::size_t at = 0;
    for (const LedgerRow& row : MakeLedger(OutlineIn(lang)).rows) {
      CAPTURE(row.number);
      at = table.find("data-row=\"" + FormatItemRef(row.at) + "\"", at + 1);
      REQUIRE(at != std::string::npos);
      const std::string body = table.substr(at, table.find("</tbody>", at) - at);
      CHECK(Has(body, ">" + row.number + "</a>"));
      CHECK(Has(body, row.digits));
      for (const QuoteText& quote : row.quotes) CHECK(Has(body, quote.place));
      for (const std::string& caution : row.cautions) CHECK(Has(body, caution));
      if (row.value) CHECK(Has(body, "data-value=\"" + FormatDecimal(row.most.value_or(*row.value)) + "\""));
    }
  }
}

}  // namespace
}  // namespace quanlian::yuante
