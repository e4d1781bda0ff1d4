// The semantic tree of a case in one language: everything a reader is told, in words, in reading order. The canvas, the HTML
// record and print are all made from it, so none can say what the others do not.
//
// Strings are plain text in the outline's language unless a field says otherwise; markup is nobody's business here.
// An empty string means "does not apply"; what the sources do not state is said in words ("not stated in the source").
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/outline/court.h"
#include "app/outline/details.h"
#include "app/outline/row_refs.h"
#include "app/words/figure_text.h"
#include "base/partial_date.h"
#include "layout/scale_chart.h"
#include "model/case.h"
#include "model/case_index.h"

namespace quanlian {

// A run of a quotation. kFigure: the words this item rests on, inside the wider words around them. kDamaged: not the source's
// own; shown struck out between ⟦ ⟧, which are part of `text`, so that damaged words never read on into sound ones.
enum class QuoteMark { kPlain, kFigure, kDamaged };
struct QuoteRun {
  std::string text;
  QuoteMark mark = QuoteMark::kPlain;
};

// A repair declared beside the quote that needs it.
struct RepairNote {
  std::string damage_id;
  std::string words;      // as they stand in the source
  std::string reading;    // how the place reads, in the source's language; empty where nothing takes its place
  std::string certainty;  // in words
  std::string why;
  std::string in_words;  // all of it, as read beside the quote
};

// Words of a source, in the source's language. Citations that lie inside one another are one quotation with the inner ones
// marked.
struct QuoteText {
  std::vector<QuoteRun> runs;
  std::string language;  // BCP 47
  ItemRef source;
  std::string source_label;  // the source's short title
  std::string place;         // "characters 978–983 of the source"; "place not recorded" where there is none
  std::vector<RepairNote> repairs;

  [[nodiscard]] std::string Plain() const;  // all runs joined
};

// What a fact says, for those that some face asks for by itself.
enum class FactKind { kOther, kCourt, kDate };

// A label and its value. `not_stated` marks values that say so in words (dashed on the canvas).
struct Fact {
  std::string label;
  std::string value;
  bool not_stated = false;
  FactKind kind = FactKind::kOther;
};

struct EvidenceRow {
  ItemRef at;
  std::string number;  // E4
  std::optional<FigureText> figure;
  std::string what;
  std::string scope;
  std::string status;  // "police finding, as reported"
  Status status_kind = Status::kReported;
  std::vector<Detail> details;        // in the order of kDetailForms; date and place are there also when they are not stated
  std::vector<std::string> cautions;  // "Same cards as E4, weighed: never add." "Not the same people as O2."
  std::string note;
  std::vector<QuoteText> quotes;
  std::optional<Quantity> quantity;       // what `figure` says
  std::string unit;                       // "cards"
  std::optional<PartialDate> date;        // what its detail says
  std::vector<std::string> same_objects;  // numbers of the items in `cautions`
  std::vector<std::string> never_sum;
  std::string part_of;   // the number of the figure of which this one is a part
  std::string currency;  // ISO 4217, of money
};

// What was imposed, or what a law allows of one kind of sanction: in words, and where it is a term as a bar of months on an
// axis.
struct SanctionLine {
  SanctionFamily family = SanctionFamily::kNone;
  std::string kind_label;            // "fixed-term imprisonment"
  std::string who;                   // "Den and Wang", "11 people"; empty: all of the outcome's
  std::string label;                 // its length or amount, or that it is not stated; empty: the kind has neither
  bool not_stated = false;           // that is what `label` says
  std::optional<double> min_months;  // both: a bar can be drawn
  std::optional<double> max_months;
  std::string suspended;                   // "suspended for 48 months"
  std::optional<double> suspended_months;  // the longest period stated
  std::string note;
  std::vector<QuoteText> quotes;
  std::optional<Quantity> amount;  // what `label` says, where it is money
  std::string unit;                // of that
  std::string currency;            // of that, where its unit has a code: "CNY"

  [[nodiscard]] bool HasBar() const { return min_months && max_months; }
  // "fixed-term imprisonment 16–22 months", with the suspension.
  [[nodiscard]] std::string Words() const;
};

struct ChargeRow {
  ItemRef offence;
  std::string name;
  std::string article;
  std::string found;  // "Den: 3 counts; pleaded guilty; convicted"; empty: nothing of it is stated
  std::vector<SanctionLine> statutory;
  std::vector<QuoteText> quotes;
};

struct OutcomeRow {
  ItemRef at;
  std::string number;  // O2
  std::string what;
  std::string headline;  // for a card's pill: "13 people · 18–78 months"
  std::string people;    // "13 people", "number not stated"
  std::vector<std::string> defendants;
  std::vector<SanctionLine> sanctions;  // empty: `sanctions_words` says that nothing is stated, or what else was decided
  std::string sanctions_words;
  bool sanctions_not_stated = false;
  std::string per_person;
  std::vector<ChargeRow> charges;
  std::string charges_open;  // "the source's list is not closed"
  std::vector<Fact> facts;   // who decided, instance, effect, date, in that order; then what else is stated
  std::string status;
  Status status_kind = Status::kCourtFinding;
  std::string note;
  std::vector<QuoteText> quotes;
  std::optional<std::int64_t> people_count;  // what `people` says
  std::optional<PartialDate> date;
};

// Whether no charge before it is of the same offence: what the law allows stands once.
[[nodiscard]] bool IsFirstOfOffence(const OutcomeRow& outcome, const ChargeRow& charge);

struct PartyLine {
  ItemRef at;
  std::string name;
  std::string role;
  std::string standing;            // "caught; outcome not stated"
  std::vector<std::string> notes;  // "Not the same person as …"
  std::vector<QuoteText> quotes;
};

struct MeansLine {
  std::string what;
  std::string status;
  std::vector<QuoteText> quotes;
  Status status_kind = Status::kReported;
};

struct AccountLine {
  ItemRef source;
  std::string source_label;
  std::string text;
  std::vector<QuoteText> quotes;
};

struct ConflictRow {
  ItemRef at;
  std::string point;
  std::vector<AccountLine> says;
  std::string note;
  std::vector<ItemRef> about;
};

struct SilenceRow {
  ItemRef at;
  std::string what;
};

// A line of a card and whether a court decided what it says; silence and what nobody disputes count as decided.
struct CardRemark {
  std::string text;
  bool decided = true;
};

// Every row of a case once, in file order; the dossiers that show a row refer to it here. Moved with their outline, never
// copied: the copy's dossiers would go on to show these.
struct OutlineRows {
  OutlineRows() = default;
  OutlineRows(const OutlineRows&) = delete;
  OutlineRows& operator=(const OutlineRows&) = delete;
  OutlineRows(OutlineRows&&) = default;
  OutlineRows& operator=(OutlineRows&&) = default;
  ~OutlineRows() = default;

  std::vector<PartyLine> parties;
  std::vector<EvidenceRow> evidence;
  std::vector<OutcomeRow> outcomes;
  std::vector<SilenceRow> silences;
  std::vector<ConflictRow> conflicts;
};

// What an item's card on the chain says.
struct CardText {
  std::string kicker;  // stage label, or what passed over the link
  std::string title;   // party, or "Link 2 · reseller → account seller"
  std::optional<FigureText> figure;
  std::string figure_words;       // what is counted; or "no count stated for this link" when there is no figure
  std::string scope;              // "2018 alone"
  bool figure_decided = false;    // by a court
  std::vector<CardRemark> lines;  // further lines: role and people of a stage or party, the other outcomes of a link
  std::string outcome;
  bool outcome_not_stated = false;
  bool outcome_decided = true;  // by a court; silence is nobody's finding
  std::string figures;          // beside the chain: every figure, in one line
  std::string silences;         // "7 things not stated", empty for none

  [[nodiscard]] std::vector<std::string> LineTexts() const;
};

// Everything about one stage, link, party or thing beside the chain.
struct Dossier {
  ItemRef at;
  int position = 0;        // link 2 of 3 → 2; stage likewise; 0 otherwise
  int stage_position = 0;  // of a party that of its stage, of a link that of the stage it leaves; 0: none
  bool in_line = false;    // of a link: drawn between its stage and the next (CaseIndex::IsInLine)
  std::string kind_label;  // "Link 2 of 3", "Stage", "Beside the chain"
  std::string title;
  std::string subtitle;
  std::string speech;  // the item's name for a screen reader, whole sentences
  CardText card;
  ItemRef headline;  // the evidence that the card's figure and words are from; no id: none
  std::vector<Fact> facts;
  std::string basis;  // for an inferred link: that and why
  RowRefs<PartyLine> parties;
  std::vector<MeansLine> means;
  RowRefs<EvidenceRow> evidence;
  RowRefs<OutcomeRow> outcomes;
  std::string no_outcome;  // set when there are none: "The source states no outcome for this link."
  RowRefs<SilenceRow> silences;
  RowRefs<ConflictRow> conflicts;
  std::vector<QuoteText> quotes;  // the item's own citations
};

struct EventRow {
  ItemRef at;
  std::string when;
  std::string what;
  std::string status;
  std::vector<QuoteText> quotes;
  Status status_kind = Status::kReported;
};

struct NumberedRef {
  ItemRef at;
  std::string number;  // E13
};

// What stands on the timeline: an event, or a dated item that belongs to none.
struct TimelineRow {
  ItemRef at;
  std::optional<DaySpan> days;  // absent: undated; `when` says so
  std::string when;
  std::string what;
  int stage = -1;                    // position of the stage where it happened; -1: none of the chain's
  std::vector<NumberedRef> numbers;  // the numbered items it is about, of the same date
};

struct OffenceRow {
  ItemRef at;
  std::string name;
  std::string article;
  std::vector<SanctionLine> ranges;
  std::string source_label;
  std::string note;
};

// An item that rests on words of a source.
struct RestingItem {
  ItemRef at;
  std::string number;  // E13; empty where the item has none
  std::string words;   // what it is, in few words
  std::string others;  // the other sources it rests on, in words; empty: on this source alone
};

// A place of a source that is quoted, with everything that rests on these very words.
struct SourceQuote {
  QuoteText quote;
  std::string place;                // "795–802", in characters; empty where no place is recorded
  std::vector<RestingItem> items;   // by kind, in file order; each once
  std::vector<SourceQuote> within;  // quotes of parts of these words, in order of their place; nothing stands in these
};

struct SourceRow {
  ItemRef at;
  std::string title;
  std::string kind;
  std::string publisher;
  std::string url;
  std::vector<Fact> facts;  // published, language, stands for, SHA-256, bytes, characters
  std::string note;
  std::vector<RepairNote> damage;
  int quote_count = 0;
  std::vector<SourceQuote> quotes;  // in order of their place; set by AddSourceQuotes
  int resting_count = 0;            // items that rest on this source; on it alone
  int sole_count = 0;
};

struct TermRow {
  ItemRef at;
  std::string term;
  std::string meaning;
};

// A word the reader meets and what it means here: status words, bounds, "not stated".
struct LegendRow {
  std::string word;
  std::string meaning;
  std::optional<Status> status;  // that the word is for
};

struct Outline {
  Lang lang{};
  std::string case_id;
  std::string title;
  std::string short_title;
  std::string summary;
  std::string translation_note;  // "Chinese is the authoritative text; this …"; empty where it is no translation
  std::optional<Lang> isolated;  // language of the words between marks, where there may be some
  std::vector<Fact> facts;       // jurisdiction, revision
  std::vector<LegendRow> legend;
  OutlineRows rows;
  Dossier whole;                        // on the case as a whole
  std::vector<Dossier> stages;          // in chain order
  std::vector<Dossier> links;           // in chain order
  std::vector<Dossier> context;         // beside the chain
  std::vector<Dossier> parties;         // every party, in file order
  std::vector<EventRow> events;         // by date
  std::vector<TimelineRow> timeline;    // by date, undated last
  std::vector<Dossier> event_dossiers;  // of every event, in file order
  ScaleInput scale;                     // figures of the unit that the case counts most often
  std::vector<OffenceRow> offences;
  std::vector<Fact> sentence_rules;
  std::vector<SourceRow> sources;
  std::vector<TermRow> glossary;
  CourtDivide court;

  // The chain as far as it is one line: its stages, each before the link that alone leads on from it.
  [[nodiscard]] std::vector<const Dossier*> InLine() const;
  // The chain's other links, which branch: no single line can show between whom they are.
  [[nodiscard]] std::vector<const Dossier*> Apart() const;

  // The dossier that shows an item: its own, or that of the item it hangs on (evidence → its link). Null when there is none.
  [[nodiscard]] const Dossier* DossierFor(const ItemRef& at) const;

  // An item for a screen reader, in whole sentences: a dossier's speech; for a numbered row of one what the row says.
  [[nodiscard]] std::string SpeechFor(const ItemRef& at) const;

  // Built with the outline: item → place of its dossier. Use DossierFor.
  struct DossierPlace {
    enum class List { kWhole, kStages, kLinks, kContext, kParties, kEvents } list = List::kWhole;
    std::size_t position = 0;
    std::size_t row = 0;  // of evidence, an outcome, a silence or a conflict in `rows`, of an event in `events`; see RowAt
  };
  std::map<ItemRef, DossierPlace> dossier_places;
};

// Whether texts that the case does not have in the language, which are given in its authoritative one, stand between marks
// (Isolated in base/text.h). What becomes HTML has them, so that each gets its `lang`; nothing else reads them.
enum class FallbackMarks { kNone, kIsolates };

// Builds the whole outline; O(n log n) in the number of items.
[[nodiscard]] Outline BuildOutline(const CaseIndex& index, Lang lang, FallbackMarks marks = FallbackMarks::kNone);

// One for each language.
using Outlines = ByLanguage<Outline>;
[[nodiscard]] Outlines BuildOutlines(const CaseIndex& index);

// Adds what rests on each place of each source. Only the record shows it, so that the module need not hold it.
void AddSourceQuotes(const CaseIndex& index, Outline* outline);

// The same with marks and source quotes; nothing where the case has its texts in the language, and there would be no mark.
[[nodiscard]] std::optional<Outline> MarkedOutline(const CaseIndex& index, const Outline& plain);

}  // namespace quanlian
