#include "model/words.h"

#include <array>
#include <cstddef>

namespace quanlian {
namespace {

constexpr FileForm kSecond = FileForm::kSecond;

}  // namespace

// Each specialisation holds one constant table.
#define QUANLIAN_WORDS(Enum, ...)                           \
  template <>                                               \
  std::span<const WordOf<Enum>> Words<Enum>() {             \
    static constexpr WordOf<Enum> kWords[] = {__VA_ARGS__}; \
    return kWords;                                          \
  }

template <>
std::span<const WordOf<Lang>> Words<Lang>() {
  static const std::array<WordOf<Lang>, kLanguageCount> kWords = [] {
    std::array<WordOf<Lang>, kLanguageCount> words{};
    for (const Lang lang : Languages()) words[static_cast<std::size_t>(lang)] = {lang, LanguageOf(lang).tag};
    return words;
  }();
  return kWords;
}

QUANLIAN_WORDS(ItemKind, {ItemKind::kCase, "case"}, {ItemKind::kStage, "stage"}, {ItemKind::kParty, "party"},
               {ItemKind::kLink, "link"}, {ItemKind::kEvidence, "evidence"}, {ItemKind::kOutcome, "outcome"},
               {ItemKind::kEvent, "event"}, {ItemKind::kSilence, "silence"}, {ItemKind::kConflict, "conflict"},
               {ItemKind::kSource, "source"}, {ItemKind::kOffence, "offence"}, {ItemKind::kTerm, "term"})

QUANLIAN_WORDS(PartyKind, {PartyKind::kOrganization, "organization"}, {PartyKind::kPerson, "person"},
               {PartyKind::kGroup, "group"}, {PartyKind::kAuthority, "authority"}, {PartyKind::kCase, "case"},
               {PartyKind::kCampaign, "campaign"})

QUANLIAN_WORDS(Standing, {Standing::kNone, "none"}, {Standing::kMentioned, "mentioned"}, {Standing::kCaught, "caught"},
               {Standing::kSentenced, "sentenced"}, {Standing::kJudged, "judged"}, {Standing::kVictim, "victim"})

QUANLIAN_WORDS(LinkRelation, {LinkRelation::kChain, "chain"}, {LinkRelation::kContext, "context"},
               {LinkRelation::kSelf, "self"})

QUANLIAN_WORDS(Basis, {Basis::kStated, "stated"}, {Basis::kInferred, "inferred"})

QUANLIAN_WORDS(Bound, {Bound::kExact, "exact"}, {Bound::kMoreThan, "more-than"}, {Bound::kAbout, "about"},
               {Bound::kNotQuantified, "not-quantified"}, {Bound::kAtLeast, "at-least", kSecond},
               {Bound::kLessThan, "less-than", kSecond}, {Bound::kAtMost, "at-most", kSecond},
               {Bound::kNearly, "nearly", kSecond}, {Bound::kBetween, "between", kSecond},
               {Bound::kSeveral, "several", kSecond})

QUANLIAN_WORDS(Status, {Status::kPoliceFinding, "police-finding"}, {Status::kCourtFinding, "court-finding"},
               {Status::kReported, "reported"}, {Status::kAlleged, "alleged", kSecond},
               {Status::kAdmitted, "admitted", kSecond})

QUANLIAN_WORDS(Instance, {Instance::kFirst, "first"}, {Instance::kSecond, "second"}, {Instance::kNotStated, "not-stated"},
               {Instance::kRetrial, "retrial", kSecond}, {Instance::kReview, "review", kSecond},
               {Instance::kApproval, "approval", kSecond})

QUANLIAN_WORDS(Effect, {Effect::kNotStated, "not-stated"}, {Effect::kFinal, "final"}, {Effect::kAppealed, "appealed"})

QUANLIAN_WORDS(Decision, {Decision::kJudgment, "judgment", kSecond}, {Decision::kPleaAgreement, "plea-agreement", kSecond},
               {Decision::kNonProsecutionStatutory, "non-prosecution-statutory", kSecond},
               {Decision::kNonProsecutionDiscretionary, "non-prosecution-discretionary", kSecond},
               {Decision::kNonProsecutionInsufficientEvidence, "non-prosecution-insufficient-evidence", kSecond},
               {Decision::kNonProsecutionConditional, "non-prosecution-conditional", kSecond},
               {Decision::kDismissal, "dismissal", kSecond}, {Decision::kWithdrawal, "withdrawal", kSecond},
               {Decision::kAdministrative, "administrative", kSecond}, {Decision::kDeathApproval, "death-approval", kSecond},
               {Decision::kExecution, "execution", kSecond}, {Decision::kPending, "pending", kSecond},
               {Decision::kElsewhere, "dealt-with-elsewhere", kSecond},
               {Decision::kDeathOfAccused, "death-of-accused", kSecond})

QUANLIAN_WORDS(ReviewResult, {ReviewResult::kNotStated, "not-stated", kSecond}, {ReviewResult::kUpheld, "upheld", kSecond},
               {ReviewResult::kChanged, "changed", kSecond}, {ReviewResult::kQuashed, "quashed", kSecond},
               {ReviewResult::kRemanded, "remanded", kSecond}, {ReviewResult::kApproved, "approved", kSecond})

QUANLIAN_WORDS(Verdict, {Verdict::kNotStated, "not-stated", kSecond}, {Verdict::kConvicted, "convicted", kSecond},
               {Verdict::kAcquitted, "acquitted", kSecond}, {Verdict::kDismissed, "dismissed", kSecond})

QUANLIAN_WORDS(Plea, {Plea::kNotStated, "not-stated", kSecond}, {Plea::kGuilty, "guilty", kSecond},
               {Plea::kNotGuilty, "not-guilty", kSecond})

QUANLIAN_WORDS(SanctionFamily, {SanctionFamily::kDeath, "death", kSecond},
               {SanctionFamily::kDeathSuspended, "death-suspended", kSecond}, {SanctionFamily::kLife, "life", kSecond},
               {SanctionFamily::kCustody, "custody", kSecond}, {SanctionFamily::kShortCustody, "short-custody", kSecond},
               {SanctionFamily::kSupervision, "supervision", kSecond},
               {SanctionFamily::kCustodySuspended, "custody-suspended", kSecond},
               {SanctionFamily::kProbation, "probation", kSecond},
               {SanctionFamily::kSupervisedRelease, "supervised-release", kSecond},
               {SanctionFamily::kCommunityOrder, "community-order", kSecond}, {SanctionFamily::kFine, "fine", kSecond},
               {SanctionFamily::kSpecialAssessment, "special-assessment", kSecond},
               {SanctionFamily::kRestitution, "restitution", kSecond}, {SanctionFamily::kForfeiture, "forfeiture", kSecond},
               {SanctionFamily::kLossOfRights, "loss-of-rights", kSecond}, {SanctionFamily::kBan, "ban", kSecond},
               {SanctionFamily::kExpulsion, "expulsion", kSecond}, {SanctionFamily::kExemption, "exemption", kSecond},
               {SanctionFamily::kDischarge, "discharge", kSecond}, {SanctionFamily::kNone, "none", kSecond})

QUANLIAN_WORDS(TermKind, {TermKind::kImprisonment, "imprisonment"}, {TermKind::kDetention, "detention"},
               {TermKind::kSurveillance, "surveillance"}, {TermKind::kFine, "fine"})

QUANLIAN_WORDS(PerPerson, {PerPerson::kStated, "stated"}, {PerPerson::kNotStated, "not-stated"})

QUANLIAN_WORDS(SourceKind, {SourceKind::kNewsCopy, "news-copy"}, {SourceKind::kNews, "news"},
               {SourceKind::kJudgment, "judgment"}, {SourceKind::kStatute, "statute"}, {SourceKind::kNotice, "notice"},
               {SourceKind::kPressRelease, "press-release", kSecond}, {SourceKind::kIndictment, "indictment", kSecond},
               {SourceKind::kPleaAgreement, "plea-agreement", kSecond}, {SourceKind::kTranscript, "transcript", kSecond},
               {SourceKind::kPhotograph, "photograph", kSecond}, {SourceKind::kAudio, "audio", kSecond},
               {SourceKind::kVideo, "video", kSecond}, {SourceKind::kDataset, "dataset", kSecond},
               {SourceKind::kRegister, "register", kSecond})

QUANLIAN_WORDS(DamageKind, {DamageKind::kInjected, "injected"}, {DamageKind::kMissing, "missing"},
               {DamageKind::kChrome, "chrome"})

QUANLIAN_WORDS(Certainty, {Certainty::kCertain, "certain"}, {Certainty::kHigh, "high"}, {Certainty::kMedium, "medium"})

QUANLIAN_WORDS(UnitPosition, {UnitPosition::kAfter, "after"}, {UnitPosition::kBefore, "before"})

QUANLIAN_WORDS(DrawnView, {DrawnView::kChain, "chain"}, {DrawnView::kTimeline, "timeline"},
               {DrawnView::kSentences, "sentences"}, {DrawnView::kScale, "scale"})

#undef QUANLIAN_WORDS

}  // namespace quanlian
