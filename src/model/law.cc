#include "model/law.h"

namespace quanlian {
namespace {

LocalText TextOf(const ByLanguage<std::string_view>& words, Lang authoritative) {
  LocalText text;
  text.authoritative = authoritative;
  for (const Lang lang : Languages()) text.words[lang] = words[lang];
  return text;
}

// The other words of a kind, its own where it has no other; nothing where it has none at all.
std::optional<LocalText> OtherWords(const ByLanguage<std::string_view>& words, const LocalText& own) {
  std::optional<LocalText> text;
  for (const Lang lang : Languages()) {
    if (words[lang].empty()) continue;
    if (!text) text = own;
    text->words[lang] = words[lang];
  }
  return text;
}

const Law* FindLaw(std::string_view name) {
  for (const Law& law : Laws()) {
    if (law.name == name) return &law;
  }
  return nullptr;
}

}  // namespace

std::span<const LawKind> KindsOfLaw(std::string_view name) {
  const Law* law = FindLaw(name);
  return law == nullptr ? std::span<const LawKind>() : law->kinds;
}

std::vector<SanctionKind> SanctionKindsOfLaw(std::string_view name) {
  std::vector<SanctionKind> kinds;
  const Law* law = FindLaw(name);
  if (law == nullptr) return kinds;
  for (const LawKind& of_law : law->kinds) {
    SanctionKind kind;
    kind.id.value = of_law.id;
    kind.family = of_law.family;
    kind.word = TextOf(of_law.word, law->language);
    kind.short_word = OtherWords(of_law.short_word, kind.word);
    kind.spoken_word = OtherWords(of_law.spoken_word, kind.word);
    kind.uncounted = of_law.uncounted;
    kinds.push_back(std::move(kind));
  }
  return kinds;
}

bool HasLength(const SanctionKind& kind) {
  switch (kind.family) {
    case SanctionFamily::kCustody:
    case SanctionFamily::kShortCustody:
    case SanctionFamily::kSupervision:
    case SanctionFamily::kCustodySuspended:
    case SanctionFamily::kProbation:
    case SanctionFamily::kSupervisedRelease:
    case SanctionFamily::kCommunityOrder:
    case SanctionFamily::kLossOfRights:
    case SanctionFamily::kBan:
    case SanctionFamily::kExpulsion:
    case SanctionFamily::kDischarge:
      return !kind.uncounted;
    default:
      return false;
  }
}

bool CanBeSuspended(const SanctionKind& kind) {
  return kind.family == SanctionFamily::kDeathSuspended || kind.family == SanctionFamily::kCustody ||
         kind.family == SanctionFamily::kShortCustody || kind.family == SanctionFamily::kCustodySuspended;
}

bool HasAmount(const SanctionKind& kind) {
  return !kind.uncounted && (kind.family == SanctionFamily::kFine || kind.family == SanctionFamily::kSpecialAssessment ||
                             kind.family == SanctionFamily::kRestitution || kind.family == SanctionFamily::kForfeiture);
}

bool IsTermOfLiberty(SanctionFamily family) {
  return family == SanctionFamily::kCustody || family == SanctionFamily::kShortCustody ||
         family == SanctionFamily::kSupervision || family == SanctionFamily::kCustodySuspended;
}

bool IsPrincipal(SanctionFamily family) {
  return family <= SanctionFamily::kCustodySuspended;
}

}  // namespace quanlian
