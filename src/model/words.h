// The closed vocabularies of a case file (quanlian/1) and the words that stand for them in JSON. One table per vocabulary:
// the reader, the writer, the JSON Schema test and the link grammar all use these.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "model/languages.h"

namespace quanlian {

// Kinds of item that have an address ("KIND:ID"). kCase is the whole case; its id is the case's own.
enum class ItemKind {
  kCase,
  kStage,
  kParty,
  kLink,
  kEvidence,
  kOutcome,
  kEvent,
  kSilence,
  kConflict,
  kSource,
  kOffence,
  kTerm
};

enum class PartyKind { kOrganization, kPerson, kGroup, kAuthority, kCase, kCampaign };

// What the sources say has happened to a party, in the law's exact words; never a judgement of ours.
//   kNone      says nothing of the kind (authorities, campaigns, companies that only appear)
//   kMentioned appears in the account of the offence; no measure against it is stated
//   kCaught    caught by the police as a suspect (抓获); no outcome stated for this party
//   kSentenced named or described among the sentenced
//   kJudged    "judged" by a court, without saying what was imposed
//   kVictim    victim
enum class Standing { kNone, kMentioned, kCaught, kSentenced, kJudged, kVictim };

// kChain joins two stages of the chain; kContext lies beside it; kSelf is a party's own doing at another stage.
enum class LinkRelation { kChain, kContext, kSelf };

// Whether the source says that this party supplied that party, or we read it so (then the file says why).
enum class Basis { kStated, kInferred };

// What the words around a number make of it: exact as stated, 余 = more than, 约 = about, 大量 = not quantified.
enum class Bound { kExact, kMoreThan, kAbout, kNotQuantified };

// Whose word a statement is. kCourtFinding: "a court decided it, as the source reports".
enum class Status { kPoliceFinding, kCourtFinding, kReported };

enum class Instance { kFirst, kSecond, kNotStated };
enum class Effect { kNotStated, kFinal, kAppealed };

// 有期徒刑 / 拘役 / 管制 / 罚金. Detention here is the sentence 拘役, not pre-trial custody.
enum class TermKind { kImprisonment, kDetention, kSurveillance, kFine };

// Whether the source says who of several defendants got which term.
enum class PerPerson { kStated, kNotStated };

enum class SourceKind { kNewsCopy, kNews, kJudgment, kStatute, kNotice };
enum class DamageKind { kInjected, kMissing, kChrome };
enum class Certainty { kCertain, kHigh, kMedium };

// Where a unit stands in English: "30,000 cards" or "CNY 300,000".
enum class UnitPosition { kAfter, kBefore };

// The drawings of a case among which a step of the tour chooses.
enum class DrawnView { kChain, kTimeline, kSentences, kScale };

// One word of a vocabulary: the enum value and its JSON word.
template <class E>
struct WordOf {
  E value;
  std::string_view word;
};

// The whole vocabulary of E, in the order of the enum. Specialised in words.cc for each enum above.
template <class E>
[[nodiscard]] std::span<const WordOf<E>> Words();

// The JSON word of a value, and back (nothing when `word` is not in the vocabulary).
template <class E>
[[nodiscard]] std::string_view WordFor(E value) {
  for (const WordOf<E>& entry : Words<E>()) {
    if (entry.value == value) return entry.word;
  }
  return {};
}

template <class E>
[[nodiscard]] std::optional<E> ValueFor(std::string_view word) {
  for (const WordOf<E>& entry : Words<E>()) {
    if (entry.word == word) return entry.value;
  }
  return std::nullopt;
}

}  // namespace quanlian
