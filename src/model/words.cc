#include "model/words.h"

#include <array>
#include <cstddef>

namespace quanlian {

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
               {Bound::kNotQuantified, "not-quantified"})

QUANLIAN_WORDS(Status, {Status::kPoliceFinding, "police-finding"}, {Status::kCourtFinding, "court-finding"},
               {Status::kReported, "reported"})

QUANLIAN_WORDS(Instance, {Instance::kFirst, "first"}, {Instance::kSecond, "second"}, {Instance::kNotStated, "not-stated"})

QUANLIAN_WORDS(Effect, {Effect::kNotStated, "not-stated"}, {Effect::kFinal, "final"}, {Effect::kAppealed, "appealed"})

QUANLIAN_WORDS(TermKind, {TermKind::kImprisonment, "imprisonment"}, {TermKind::kDetention, "detention"},
               {TermKind::kSurveillance, "surveillance"}, {TermKind::kFine, "fine"})

QUANLIAN_WORDS(PerPerson, {PerPerson::kStated, "stated"}, {PerPerson::kNotStated, "not-stated"})

QUANLIAN_WORDS(SourceKind, {SourceKind::kNewsCopy, "news-copy"}, {SourceKind::kNews, "news"},
               {SourceKind::kJudgment, "judgment"}, {SourceKind::kStatute, "statute"}, {SourceKind::kNotice, "notice"})

QUANLIAN_WORDS(DamageKind, {DamageKind::kInjected, "injected"}, {DamageKind::kMissing, "missing"},
               {DamageKind::kChrome, "chrome"})

QUANLIAN_WORDS(Certainty, {Certainty::kCertain, "certain"}, {Certainty::kHigh, "high"}, {Certainty::kMedium, "medium"})

QUANLIAN_WORDS(UnitPosition, {UnitPosition::kAfter, "after"}, {UnitPosition::kBefore, "before"})

QUANLIAN_WORDS(DrawnView, {DrawnView::kChain, "chain"}, {DrawnView::kTimeline, "timeline"},
               {DrawnView::kSentences, "sentences"}, {DrawnView::kScale, "scale"})

#undef QUANLIAN_WORDS

}  // namespace quanlian
