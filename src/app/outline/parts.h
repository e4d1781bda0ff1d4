// Internal to the outline: what its parts share. Each outline_*.cc says one kind of item in words.
#pragma once

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/outline/outline.h"
#include "app/words/texts.h"
#include "base/text.h"
#include "model/case_index.h"

namespace quanlian {

// What every part needs: the case, the language, and the relations that a file may state from one side only.
class OutlineInput {
 public:
  OutlineInput(const CaseIndex& case_index, Lang language, FallbackMarks marks);

  const CaseIndex& index;
  const Lang lang;
  CourtDivide court;                  // until the outline takes it, when all is said
  const OutlineRows* rows = nullptr;  // the outline's, once they are made

  [[nodiscard]] std::string In(const LocalText& text) const;
  [[nodiscard]] std::string In(const std::optional<LocalText>& text) const { return text ? In(*text) : std::string(); }
  [[nodiscard]] std::string Words(Phrase phrase) const { return std::string(Say(phrase, lang)); }
  [[nodiscard]] std::string Fill(Phrase phrase, std::initializer_list<Slot> slots) const {
    return FillSlots(Say(phrase, lang), slots);
  }
  [[nodiscard]] std::string Counted(CountedPhrase phrase, std::int64_t count) const { return SayCounted(phrase, count, lang); }
  [[nodiscard]] std::string Space() const { return std::string(LanguageOf(lang).space); }
  [[nodiscard]] std::string ShortName(const Party& party) const {
    return In(party.short_name ? *party.short_name : party.name);
  }

  // The same inside other words: "The 13 sentenced" becomes "the 13 sentenced"; proper names keep their capital.
  [[nodiscard]] std::string NameInText(const Party& party) const;

  // Numbers ("E4") of the evidence that counts the same objects, and of that which may not be added; in file order.
  [[nodiscard]] std::vector<std::string> SameObjects(const Evidence& evidence) const;
  [[nodiscard]] std::vector<std::string> NeverSum(const Evidence& evidence) const;
  // Others that share the form of the party's name.
  [[nodiscard]] std::vector<const Party*> Namesakes(const Party& party) const;
  // Outcomes in which the party is a defendant by itself; for one of the sentenced or judged otherwise those of its group.
  [[nodiscard]] std::vector<const Outcome*> AsDefendant(const Party& party) const;

 private:
  // From an item's position in the file to those of the items it is related to, sorted, from both sides.
  using Relation = std::map<std::size_t, std::vector<std::size_t>>;
  [[nodiscard]] std::vector<std::string> Numbers(const Relation& relation, const Evidence& evidence) const;

  const FallbackMarks marks_;
  Relation same_objects_, never_sum_, namesakes_;
  std::map<PartyId, std::vector<const Outcome*>> defendant_in_;
};

// "E4、E5和E6" / "E4, E5 and E6".
[[nodiscard]] std::string JoinList(const OutlineInput& input, const std::vector<std::string>& pieces);
// With its first letter capital or small. Other scripts stay as they are; so does an abbreviation ("SIM") where small is asked
// for.
[[nodiscard]] std::string UpperFirst(std::string text);
[[nodiscard]] std::string LowerFirst(std::string text);

// Words for the vocabularies (outline_words.cc).
[[nodiscard]] Phrase StatusPhrase(Status status);
[[nodiscard]] Phrase SpokenStatusPhrase(Status status);
[[nodiscard]] Phrase DecisionPhrase(Decision decision);
// Nothing where it is not stated.
[[nodiscard]] std::optional<Phrase> InstancePhrase(Instance instance);
[[nodiscard]] std::optional<Phrase> ResultPhrase(ReviewResult result);
[[nodiscard]] std::optional<Phrase> VerdictPhrase(Verdict verdict);
[[nodiscard]] std::optional<Phrase> PleaPhrase(Plea plea);
[[nodiscard]] Phrase SourceKindPhrase(SourceKind kind);
[[nodiscard]] Phrase CertaintyPhrase(Certainty certainty);
[[nodiscard]] Phrase PartyKindPhrase(PartyKind kind);

// Quotations (outline_quotes.cc).
[[nodiscard]] std::vector<QuoteText> MakeQuotes(const OutlineInput& input, const std::vector<Citation>& citations);
[[nodiscard]] RepairNote MakeRepair(const OutlineInput& input, const Damage& damage);

// Rows (outline_evidence.cc, outline_outcomes.cc, outline_parties.cc, outline_rows.cc).
void AddRows(const OutlineInput& input, OutlineRows* rows);
[[nodiscard]] EvidenceRow MakeEvidence(const OutlineInput& input, const Evidence& evidence);
[[nodiscard]] std::optional<FigureText> FigureOf(const OutlineInput& input, const Evidence& evidence);
[[nodiscard]] std::string SpeakFigure(const OutlineInput& input, const Evidence& evidence);
[[nodiscard]] OutcomeRow MakeOutcome(const OutlineInput& input, const Outcome& outcome);
[[nodiscard]] SanctionLine MakeStatutoryRange(const OutlineInput& input, const SanctionKindId& kind,
                                              const std::optional<Duration>& min, const std::optional<Duration>& max);
[[nodiscard]] std::vector<SanctionLine> MakeStatutoryRanges(const OutlineInput& input, const Offence& offence);
// Sanctions (sanctions.cc): one, all in a sentence, all on a card, all read aloud. The last three say nothing where there is
// none.
[[nodiscard]] SanctionLine MakeSanction(const OutlineInput& input, const Sanction& sanction);
[[nodiscard]] std::string SanctionsInWords(const OutlineInput& input, const Outcome& outcome,
                                           const std::vector<SanctionLine>& lines);
[[nodiscard]] std::string SanctionsOnCard(const OutlineInput& input, const Outcome& outcome);
[[nodiscard]] std::string SpeakSanctions(const OutlineInput& input, const Outcome& outcome);
// "Den and Wang", "11 people"; nothing where neither names anybody.
[[nodiscard]] std::string WhoOf(const OutlineInput& input, const std::vector<PartyId>& defendants,
                                const std::optional<std::int64_t>& people);
// What kind of decision it is where it is no judgment, its result and what was found on all charges; empty for a judgment that
// only imposes.
[[nodiscard]] bool LeavesSanctionsOpen(const Outcome& outcome);  // of a decision that imposes something: it is not stated what
[[nodiscard]] std::string DecidedInWords(const OutlineInput& input, const Outcome& outcome);
[[nodiscard]] std::string OutcomePill(const OutlineInput& input, const Outcome& outcome);
[[nodiscard]] std::string SpeakOutcome(const OutlineInput& input, const Outcome& outcome);
// "Yuante: judged · content not stated", for a second outcome on one card.
[[nodiscard]] std::string WhoseOutcome(const OutlineInput& input, const Outcome& outcome);
[[nodiscard]] bool IsPerson(const OutlineInput& input, const PartyId& id);
// How many natural persons an outcome is about: of defendants who are all persons, and of whom the source says each one's lot,
// as many as are named.
[[nodiscard]] std::optional<std::int64_t> CountOfPeople(const OutlineInput& input, const Outcome& outcome);
// False for outcomes of organisations alone, which have no number of people.
[[nodiscard]] bool IsAboutPeople(const OutlineInput& input, const Outcome& outcome);
[[nodiscard]] PartyLine MakeParty(const OutlineInput& input, const Party& party);
[[nodiscard]] MeansLine MakeMeans(const OutlineInput& input, const Means& means);
[[nodiscard]] ConflictRow MakeConflict(const OutlineInput& input, const Conflict& conflict);

// What the sources say happened to a party, with instance and effect; and in few words for a card.
[[nodiscard]] std::string SayStanding(const OutlineInput& input, const Party& party);
[[nodiscard]] std::string SayStandingShort(const OutlineInput& input, const Party& party);
// The outcomes set on a party and those in which it is a defendant, itself or as one of a group; in file order.
[[nodiscard]] std::vector<const Outcome*> OutcomesOf(const OutlineInput& input, const Party& party);
// Those, and the outcomes of the whole case that name nobody: they may be this party's.
[[nodiscard]] std::vector<const Outcome*> OutcomesConcerning(const OutlineInput& input, const Party& party);

// What hangs on a dossier's item, in file order and without repetition; everything else of the dossier is said from this.
struct DossierItems {
  std::vector<const Evidence*> evidence;
  std::vector<const Outcome*> outcomes;
  std::vector<const Silence*> silences;
  std::vector<const Conflict*> conflicts;
  std::vector<const Party*> parties;
};

// Adds what hangs on an item.
void AddHanging(const OutlineInput& input, const ItemRef& at, DossierItems* items);
// Sets the dossier's rows from its items, with the silences on its evidence and outcomes, then the outcome on its card and in
// its speech; the rest of the speech comes before and after (EndSpeech).
void FillDossier(const OutlineInput& input, DossierItems items, Dossier* dossier);
void EndSpeech(const OutlineInput& input, Dossier* dossier);
// Outcomes on the case as a whole, and those of some parties: they may be of any item that has none of its own, of which then
// nobody may say that the source states none.
[[nodiscard]] std::vector<const Outcome*> OutcomesElsewhere(const OutlineInput& input, const std::vector<PartyId>& parties);
// Says on the dossier, its card and in its speech that there is no outcome, or where outcomes are that may be its own.
void SayNoOutcome(const OutlineInput& input, Phrase words, const std::vector<const Outcome*>& elsewhere, Dossier* dossier);
// The same, but for the speech.
void WriteNoOutcome(const OutlineInput& input, Phrase words, const std::vector<const Outcome*>& elsewhere, Dossier* dossier);
// A line on the card for each outcome but the one its pill shows.
void AddOtherOutcomes(const OutlineInput& input, const std::vector<const Outcome*>& outcomes, CardText* card);
// "9 things not stated"; nothing for none.
[[nodiscard]] std::string CountSilences(const OutlineInput& input, std::size_t count);
// A statement of speech with its stop; nothing for no words.
[[nodiscard]] std::string Statement(const OutlineInput& input, const std::string& words);

// Dossiers (outline_links.cc, outline_stages.cc, outline_party_dossiers.cc). `position` counts from 1; 0 beside the chain.
[[nodiscard]] Dossier MakeLinkDossier(const OutlineInput& input, const Link& link, int position);
[[nodiscard]] Dossier MakeStageDossier(const OutlineInput& input, const Stage& stage);
[[nodiscard]] Dossier MakePartyDossier(const OutlineInput& input, const Party& party);
[[nodiscard]] Dossier MakeWholeDossier(const OutlineInput& input);

// The case's other lists (outline_rows.cc, outline_sources.cc, outline_timeline.cc).
[[nodiscard]] std::vector<EventRow> MakeEvents(const OutlineInput& input);
// Where the chain had it: at the stage of the first party that has one, else where its link of the chain starts; -1: nowhere.
[[nodiscard]] int FirstStageOf(const OutlineInput& input, const std::vector<ItemRef>& about);
[[nodiscard]] std::vector<TimelineRow> MakeTimeline(const OutlineInput& input);
[[nodiscard]] ScaleInput MakeScale(const OutlineInput& input);
// What the source says of an event, with the numbered items of the same date that the timeline puts on it.
[[nodiscard]] Dossier MakeEventDossier(const OutlineInput& input, const Event& event, const TimelineRow& row);
// An event's date, or what the source says instead of one, in words.
[[nodiscard]] std::string WhenOf(const OutlineInput& input, const Event& event);
[[nodiscard]] std::vector<OffenceRow> MakeOffences(const OutlineInput& input);
[[nodiscard]] std::vector<Fact> MakeSentenceRules(const OutlineInput& input);
[[nodiscard]] std::vector<SourceRow> MakeSources(const OutlineInput& input);
[[nodiscard]] std::vector<TermRow> MakeGlossary(const OutlineInput& input);
[[nodiscard]] std::vector<LegendRow> MakeLegend(const OutlineInput& input);
[[nodiscard]] std::string SourceLabel(const OutlineInput& input, const SourceId& id);

// Where an item stands in its list of the case, and its row in that of the outline.
template <class Item>
std::size_t PositionIn(const std::vector<Item>& items, const Item* item) {
  return static_cast<std::size_t>(item - items.data());
}

// Merges lists of pointers into one vector of the case: each item once, in file order.
template <class Item>
void SortUnique(std::vector<const Item*>* items) {
  std::sort(items->begin(), items->end(), std::less<const Item*>());
  items->erase(std::unique(items->begin(), items->end()), items->end());
}

}  // namespace quanlian
