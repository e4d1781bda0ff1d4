// The closed vocabularies of a case file and the words that stand for them in JSON. One table per vocabulary:
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

// What the words around a number make of it: exact as stated, 余 = more than, 约 = about, 大量 = not quantified, 以上 = at
// least, 不足 = less than, 以内 = at most, 近 = nearly, 1万至3万 = between, 数十 = several (tens, as the resolution says).
enum class Bound { kExact, kMoreThan, kAbout, kNotQuantified, kAtLeast, kLessThan, kAtMost, kNearly, kBetween, kSeveral };

// Whose word a statement is. kCourtFinding: "a court decided it, as the source reports"; kAlleged: charged, indicted;
// kAdmitted: pleaded or confessed.
enum class Status { kPoliceFinding, kCourtFinding, kReported, kAlleged, kAdmitted };

enum class Instance { kFirst, kSecond, kNotStated, kRetrial, kReview, kApproval };
enum class Effect { kNotStated, kFinal, kAppealed };

// What kind of decision an outcome is. Non-prosecution as the Criminal Procedure Law tells it apart: for want of an offence
// (statutory), for a slight one (discretionary), for want of evidence, and on conditions.
enum class Decision {
  kJudgment,
  kPleaAgreement,
  kNonProsecutionStatutory,
  kNonProsecutionDiscretionary,
  kNonProsecutionInsufficientEvidence,
  kNonProsecutionConditional,
  kDismissal,
  kWithdrawal,
  kAdministrative,
  kDeathApproval,
  kExecution,
  kPending,
  kElsewhere,
  kDeathOfAccused
};

// What became of the decision that a later one reviews.
enum class ReviewResult { kNotStated, kUpheld, kChanged, kQuashed, kRemanded, kApproved };

// What was found on one charge, and what the defendant said to it.
enum class Verdict { kNotStated, kConvicted, kAcquitted, kDismissed };
enum class Plea { kNotStated, kGuilty, kNotGuilty };

// What kinds of sanction have in common whatever the law, the gravest first. A suspended term of custody or of short custody
// (缓刑) is kCustodySuspended; short custody is 拘役, supervision 管制.
enum class SanctionFamily {
  kDeath,
  kDeathSuspended,
  kLife,
  kCustody,
  kShortCustody,
  kSupervision,
  kCustodySuspended,
  kProbation,
  kSupervisedRelease,
  kCommunityOrder,
  kFine,
  kSpecialAssessment,
  kRestitution,
  kForfeiture,
  kLossOfRights,
  kBan,
  kExpulsion,
  kExemption,
  kDischarge,
  kNone
};

// The kinds of quanlian/1: 有期徒刑 / 拘役 / 管制 / 罚金. Detention here is the sentence 拘役, not pre-trial custody.
enum class TermKind { kImprisonment, kDetention, kSurveillance, kFine };

// Whether the source says who of several defendants got which term.
enum class PerPerson { kStated, kNotStated };

enum class SourceKind {
  kNewsCopy,
  kNews,
  kJudgment,
  kStatute,
  kNotice,
  kPressRelease,
  kIndictment,
  kPleaAgreement,
  kTranscript,
  kPhotograph,
  kAudio,
  kVideo,
  kDataset,
  kRegister
};
enum class DamageKind { kInjected, kMissing, kChrome };
enum class Certainty { kCertain, kHigh, kMedium };

// Where a unit stands in English: "30,000 cards" or "CNY 300,000".
enum class UnitPosition { kAfter, kBefore };

// The drawings of a case among which a step of the tour chooses.
enum class DrawnView { kChain, kTimeline, kSentences, kScale };

// The forms of the case file, by their number: quanlian/1, quanlian/2.
enum class FileForm { kFirst = 1, kSecond = 2 };

// "quanlian/2".
[[nodiscard]] constexpr std::string_view SchemaOf(FileForm form) {
  return form == FileForm::kFirst ? "quanlian/1" : "quanlian/2";
}

// One word of a vocabulary: the enum value, its JSON word, and the first form of the file that has it.
template <class E>
struct WordOf {
  E value;
  std::string_view word;
  FileForm since = FileForm::kFirst;
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
