// One criminal case as a chain: plain structs, exactly what a case file (quanlian/2) says. Field names are those of the JSON
// in snake_case; docs/case-file.md describes the file for its authors, assets/schema/ for machines. Files of the first form are
// raised to these structs when they are read (model/first_form.h).
//
// A case that the reader hands out has passed every rule of load/: ids resolve, spans fit their quotes, ranges are ordered.
// Vectors keep the order of the file.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/duration.h"
#include "base/ids.h"
#include "base/partial_date.h"
#include "base/text.h"
#include "model/local_text.h"
#include "model/words.h"

namespace quanlian {

using SourceId = Id<struct SourceTag>;
using StageId = Id<struct StageTag>;
using PartyId = Id<struct PartyTag>;
using LinkId = Id<struct LinkTag>;
using EvidenceId = Id<struct EvidenceTag>;
using OutcomeId = Id<struct OutcomeTag>;
using EventId = Id<struct EventTag>;
using SilenceId = Id<struct SilenceTag>;
using ConflictId = Id<struct ConflictTag>;
using OffenceId = Id<struct OffenceTag>;
using TermId = Id<struct TermTag>;
using UnitId = Id<struct UnitTag>;
using DamageId = Id<struct DamageTag>;
using TourStepId = Id<struct TourStepTag>;
using SanctionKindId = Id<struct SanctionKindTag>;

// The address of an item: "link:operator-reseller". "case" alone stands for the whole case.
struct ItemRef {
  ItemKind kind = ItemKind::kCase;
  std::string id;

  friend bool operator==(const ItemRef& a, const ItemRef& b) { return a.kind == b.kind && a.id == b.id; }
  friend bool operator!=(const ItemRef& a, const ItemRef& b) { return !(a == b); }
  friend bool operator<(const ItemRef& a, const ItemRef& b) { return a.kind != b.kind ? a.kind < b.kind : a.id < b.id; }
};

// "KIND:ID" and back; nothing when the form is wrong or the kind is unknown.
[[nodiscard]] std::string FormatItemRef(const ItemRef& ref);
[[nodiscard]] std::optional<ItemRef> ParseItemRef(std::string_view text);

// Words of a source and their place: TextQuoteSelector.exact and TextPositionSelector of the W3C Web Annotation model.
// `span` counts code points of the source file as it stands (damage included); it is absent where the project has no copy
// of the source to count in, and then the quote cannot be checked.
struct Citation {
  SourceId source;
  std::string quote;
  std::optional<CodePointSpan> span;
};

// A piece of a source that is not the source's own: shown struck out, with the reading, how certain it is, and why.
struct Damage {
  DamageId id;
  CodePointSpan span;
  DamageKind kind = DamageKind::kInjected;
  std::string words;    // the damaged characters, or their beginning when they are long (then ending in "…")
  std::string reading;  // how the place reads when mended, in the source's language; may be empty for kChrome
  Certainty certainty = Certainty::kMedium;
  LocalText why;
};

struct Digest {
  std::string sha256;  // 64 lower-case hex digits
  std::int64_t bytes = 0;
  std::int64_t code_points = 0;
};

struct Source {
  SourceId id;
  SourceKind kind = SourceKind::kNews;
  LocalText title;
  std::optional<LocalText> publisher;
  std::string url;  // http or https, or empty
  std::optional<PartialDate> published;
  std::optional<PartialDate> retrieved;
  std::string language;          // BCP 47, of the source's own text
  std::optional<Digest> digest;  // present where quotes carry spans
  SourceId stands_for;           // the source of which this is a copy, or empty
  std::optional<LocalText> note;
  std::vector<Damage> damage;
};

// A unit of quantities: 张 / "cards", of one "card". Empty singulars: the word stands for one too.
struct Unit {
  UnitId id;
  LocalText word;
  ByLanguage<std::string> singular;
  ByLanguage<UnitPosition> position;
  std::string currency;  // ISO 4217, where it is money

  [[nodiscard]] bool Before(Lang lang) const { return position[word.Given(lang)] == UnitPosition::kBefore; }
  // Sums of money are what has a currency, or its unit before it in some language: "CNY 300,000".
  [[nodiscard]] bool IsMoney() const {
    return !currency.empty() || std::count(position.values.begin(), position.values.end(), UnitPosition::kBefore) > 0;
  }
};

struct Stage {
  StageId id;
  LocalText label;
  std::string source_term;  // the source's own word: 卡商
  std::vector<Citation> citations;
};

struct Party {
  PartyId id;
  StageId stage;  // empty: not part of the chain
  PartyKind kind = PartyKind::kOrganization;
  LocalText name;
  std::optional<LocalText> short_name;  // for cards; name where absent
  LocalText role;
  Standing standing = Standing::kNone;
  bool lead = false;  // the party whose name stands on the stage's card; at most one per stage
  bool anonymised = false;
  PartyId member_of;
  std::vector<PartyId> distinct_from;  // other parties that share the name's form and are other people
  std::vector<Citation> citations;
};

// How one link was supplied: a sham contract, collusion, …
struct Means {
  LocalText what;
  Status status = Status::kReported;
  std::vector<Citation> citations;
};

struct Link {
  LinkId id;
  PartyId from;
  PartyId to;
  LocalText flow;  // what passed: "phone cards, advanced permissions"
  LinkRelation relation = LinkRelation::kChain;
  Basis basis = Basis::kStated;
  std::optional<LocalText> why;  // required for Basis::kInferred: how the link is read
  std::vector<Means> means;
  EvidenceId headline;  // the figure that stands for the link; empty: none is stated
  std::vector<Citation> citations;
};

// `value` is what the source states, and absent exactly for the bounds that state no one number: kNotQuantified, kSeveral, and
// kBetween, which has `min` and `max`. `resolution` is the step to which the source states it (277万 → 10,000), of kSeveral
// what there are several of (数十 → 10); 1 where the source writes the number out.
struct Quantity {
  std::optional<Decimal> value = std::nullopt;
  Bound bound = Bound::kExact;
  std::int64_t resolution = 1;
  UnitId unit;
  std::optional<Decimal> min = std::nullopt;
  std::optional<Decimal> max = std::nullopt;
};

// One numbered statement of the sources: a count with its qualifier, or words without a number.
struct Evidence {
  EvidenceId id;
  std::string number;  // E1, E2, … unique
  ItemRef on;          // link, party or the case
  std::vector<PartyId> about;
  LocalText what;
  std::optional<Quantity> quantity;
  std::optional<LocalText> scope;
  Status status = Status::kReported;
  std::optional<PartialDate> when;
  std::optional<LocalText> where;
  PartyId by;  // who found or did it, or empty
  std::vector<EvidenceId> same_objects_as;
  std::vector<EvidenceId> never_sum_with;
  EvidenceId part_of;  // the figure of which this one is a part (其中), or empty
  std::optional<LocalText> note;
  std::vector<Citation> citations;
};

// A kind of sanction that a law knows, or the case file itself: its family says what is drawn and how it is counted.
struct SanctionKind {
  SanctionKindId id;
  SanctionFamily family = SanctionFamily::kNone;
  LocalText word;                        // "fixed-term imprisonment"
  std::optional<LocalText> short_word;   // on a card; word where absent
  std::optional<LocalText> spoken_word;  // read aloud; word where absent
  bool uncounted = false;                // it has no length or amount that could be stated, though others of its family have
  std::optional<LocalText> article;      // where the law has it
};

// The length of a sanction as the source states it. One end may be missing, as the bound says: "at least" has no max.
struct Length {
  std::optional<Duration> min;
  std::optional<Duration> max;
  Bound bound = Bound::kExact;
};

// What was imposed. Where a member is absent the source does not state it, or the kind has none: a fine has no length.
struct Sanction {
  SanctionKindId kind;
  std::vector<PartyId> defendants;     // of the outcome's; empty with no `people`: all of them
  std::optional<std::int64_t> people;  // how many natural persons got it, where the source names nobody
  std::optional<Length> length;
  std::optional<Length> suspended;  // the period of a suspended term (缓刑)
  std::optional<Quantity> amount;
  std::vector<std::int64_t> concurrent_with;  // other sanctions of the outcome, by their place in its list from 1
  std::optional<LocalText> note;
  std::vector<Citation> citations;
};

// A charge, and what was found on it.
struct Finding {
  OffenceId offence;
  std::vector<PartyId> defendants;     // of the outcome's; empty with no `people`: all of them
  std::optional<std::int64_t> people;  // how many natural persons, where the source names nobody
  std::optional<std::int64_t> counts;  // how many counts of it
  Verdict verdict = Verdict::kNotStated;
  Plea plea = Plea::kNotStated;
  std::vector<Citation> citations;
};

struct Outcome {
  OutcomeId id;
  std::string number;  // O1, O2, … unique
  ItemRef on;          // link, party or the case
  LocalText what;
  Decision decision = Decision::kJudgment;
  std::vector<PartyId> defendants;
  std::optional<std::int64_t> people;  // how many natural persons; absent: not stated or a company
  std::vector<Finding> findings;
  bool charges_open = false;  // the source's list is not closed (等罪名)
  PartyId authority;          // the court or office that decided; empty: not stated
  std::string docket;         // the number of the case there, or empty
  Instance instance = Instance::kNotStated;
  Effect effect = Effect::kNotStated;
  OutcomeId of;  // the decision that this one reviews, or empty
  ReviewResult result = ReviewResult::kNotStated;
  std::optional<PartialDate> when;
  std::optional<LocalText> when_words;  // "recently", where the source gives only that
  std::vector<Sanction> sanctions;      // empty: what was imposed is not stated
  PerPerson per_person = PerPerson::kNotStated;
  Status status = Status::kCourtFinding;
  std::optional<LocalText> note;
  std::vector<Citation> citations;
};

struct Event {
  EventId id;
  std::optional<PartialDate> when;  // absent: undated; when_words is what the source says, if anything
  std::optional<LocalText> when_words;
  LocalText what;
  std::vector<ItemRef> about;
  Status status = Status::kReported;
  std::vector<Citation> citations;
};

// Something a reader would expect and no source states.
struct Silence {
  SilenceId id;
  ItemRef on;
  LocalText what;
};

// What one source says on a disputed point.
struct Account {
  SourceId source;
  LocalText text;
  std::vector<Citation> citations;
};

struct Conflict {
  ConflictId id;
  std::vector<ItemRef> about;
  LocalText point;  // what they differ on
  std::vector<Account> says;
  std::optional<LocalText> note;
};

// What a statute allows of one kind of sanction. Life and death have no lengths.
struct StatutoryRange {
  SanctionKindId kind;
  std::optional<Duration> min;
  std::optional<Duration> max;
  std::optional<LocalText> when;  // the condition, where an offence has several bands
};

struct Offence {
  OffenceId id;
  LocalText name;
  LocalText article;  // 刑法第二百八十六条之一 / Criminal Law, Art. 286-1
  std::vector<StatutoryRange> ranges;
  SourceId source;
  std::optional<LocalText> note;
};

// The general range of a kind of sentence (Arts. 38, 42, 45, 69), against which every term is read.
struct SentenceRule {
  SanctionKindId kind;
  std::optional<Duration> min;
  std::optional<Duration> max;
  LocalText article;
  LocalText what;
  SourceId source;
};

struct GlossaryTerm {
  TermId id;
  LocalText term;
  LocalText meaning;
};

// One step of the guided tour: a message, the item it is about, and the figure that stands large beside it. The number comes
// from the figure's own record; the text names none.
struct TourStep {
  TourStepId id;
  ItemRef at;
  DrawnView view = DrawnView::kChain;
  std::optional<ItemRef> figure;  // evidence with a quantity, or an outcome
  LocalText text;
};

struct Revision {
  int number = 1;
  PartialDate date;
  LocalText what;
};

struct Case {
  std::string schema;
  std::string id;
  LocalText title;
  LocalText short_title;
  LocalText summary;
  LocalText jurisdiction;
  Lang authoritative_language{};  // the first of `languages`
  std::vector<Lang> languages;    // in which its texts are, in this order
  std::string law;                // whose kinds of sanction it uses: "CN"; empty: only its own
  std::vector<SanctionKind> sanction_kinds;
  Revision revision;
  std::vector<Source> sources;
  std::vector<Unit> units;
  std::vector<Stage> stages;  // in the order of the chain
  std::vector<Party> parties;
  std::vector<Link> links;
  std::vector<Evidence> evidence;
  std::vector<Outcome> outcomes;
  std::vector<Event> events;
  std::vector<Silence> silences;
  std::vector<Conflict> conflicts;
  std::vector<Offence> offences;
  std::vector<SentenceRule> sentence_rules;
  std::vector<GlossaryTerm> glossary;
  std::vector<TourStep> tour;  // in the order of telling
};

}  // namespace quanlian
