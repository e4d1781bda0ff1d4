// Party lines: name, role, and what the sources say happened to the party, no more and no less.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

// The outcome that settles how far a party's case went: one that states what was imposed before one that does not, the second
// instance before the first.
const Outcome* DecidingOutcome(const std::vector<const Outcome*>& outcomes) {
  const auto rank = [](const Outcome* outcome) {
    return (outcome->sanctions.empty() ? 0 : 2) + (outcome->instance == Instance::kSecond ? 1 : 0);
  };
  const auto best = std::max_element(outcomes.begin(), outcomes.end(),
                                     [&rank](const Outcome* a, const Outcome* b) { return rank(a) < rank(b); });
  return best == outcomes.end() ? nullptr : *best;
}

Phrase EffectPhrase(Effect effect) {
  switch (effect) {
    case Effect::kFinal:
      return Phrase::kWordEffectFinal;
    case Effect::kAppealed:
      return Phrase::kWordEffectAppealed;
    case Effect::kNotStated:
      break;
  }
  return Phrase::kOutlineEffectNotStated;
}

Phrase SentencedPhrase(Instance instance) {
  switch (instance) {
    case Instance::kFirst:
      return Phrase::kOutlineSentencedFirst;
    case Instance::kSecond:
      return Phrase::kOutlineSentencedSecond;
    default:
      break;
  }
  return Phrase::kOutlineSentenced;
}

// A name that tells `other` from `party`: its short name, with the role where that alone does not.
std::string TellingName(const OutlineInput& input, const Party& other, const Party& party) {
  const std::string name = input.ShortName(other);
  if (other.short_name && name != input.ShortName(party)) return name;
  return input.Fill(Phrase::kOutlineNameRole, {{"name", name}, {"role", LowerFirst(input.In(other.role))}});
}

std::string SaySentenced(const OutlineInput& input, const Party& party, bool stated_elsewhere) {
  const Outcome* outcome = DecidingOutcome(input.AsDefendant(party));
  if (outcome == nullptr && stated_elsewhere) return input.Words(Phrase::kOutlineSentenced);
  const Instance instance = outcome == nullptr ? Instance::kNotStated : outcome->instance;
  const Effect effect = outcome == nullptr ? Effect::kNotStated : outcome->effect;
  std::vector<std::string> parts{input.Words(SentencedPhrase(instance))};
  if (instance == Instance::kNotStated && effect == Effect::kNotStated) {
    parts.push_back(input.Words(Phrase::kOutlineInstanceEffectNotStated));
  } else {
    if (instance == Instance::kNotStated) parts.push_back(input.Words(Phrase::kOutlineInstanceNotStated));
    parts.push_back(input.Words(EffectPhrase(effect)));
  }
  return Join(parts, input.Words(Phrase::kOutlineSentenceJoin));
}

}  // namespace

std::string SayStanding(const OutlineInput& input, const Party& party) {
  // "Not stated" may be said only of what no item states.
  const std::vector<const Outcome*> outcomes = OutcomesConcerning(input, party);
  const bool has_outcome = !outcomes.empty();
  const bool has_terms =
      std::any_of(outcomes.begin(), outcomes.end(), [](const Outcome* one) { return !one->sanctions.empty(); });
  switch (party.standing) {
    case Standing::kNone:
      break;
    case Standing::kMentioned:
      return input.Words(has_outcome ? Phrase::kOutlineShortMentioned : Phrase::kOutlineStandingMentioned);
    case Standing::kCaught:
      return input.Words(has_outcome ? Phrase::kOutlineShortCaught : Phrase::kOutlineStandingCaught);
    case Standing::kSentenced:
      return SaySentenced(input, party, has_outcome);
    case Standing::kJudged:
      return input.Words(has_terms ? Phrase::kOutlineShortJudged : Phrase::kOutlineStandingJudged);
    case Standing::kVictim:
      return input.Words(Phrase::kOutlineStandingVictim);
  }
  return {};
}

std::string SayStandingShort(const OutlineInput& input, const Party& party) {
  switch (party.standing) {
    case Standing::kNone:
      break;
    case Standing::kMentioned:
      return input.Words(Phrase::kOutlineShortMentioned);
    case Standing::kCaught:
      return input.Words(Phrase::kOutlineShortCaught);
    case Standing::kSentenced: {
      const Outcome* outcome = DecidingOutcome(input.AsDefendant(party));
      return input.Words(SentencedPhrase(outcome == nullptr ? Instance::kNotStated : outcome->instance));
    }
    case Standing::kJudged:
      return input.Words(Phrase::kOutlineShortJudged);
    case Standing::kVictim:
      return input.Words(Phrase::kOutlineStandingVictim);
  }
  return {};
}

std::vector<const Outcome*> OutcomesOf(const OutlineInput& input, const Party& party) {
  std::vector<const Outcome*> outcomes = input.index.OutcomesOn({ItemKind::kParty, party.id.value});
  const std::vector<const Outcome*> as_defendant = input.AsDefendant(party);
  outcomes.insert(outcomes.end(), as_defendant.begin(), as_defendant.end());
  SortUnique(&outcomes);
  return outcomes;
}

std::vector<const Outcome*> OutcomesConcerning(const OutlineInput& input, const Party& party) {
  std::vector<const Outcome*> outcomes = OutcomesOf(input, party);
  for (const Outcome* outcome : input.index.OutcomesOn({ItemKind::kCase, ""})) {
    if (outcome->defendants.empty()) outcomes.push_back(outcome);
  }
  return outcomes;
}

PartyLine MakeParty(const OutlineInput& input, const Party& party) {
  PartyLine line;
  line.at = {ItemKind::kParty, party.id.value};
  line.name = input.In(party.name);
  line.role = input.In(party.role);
  line.standing = SayStanding(input, party);
  for (const Party* other : input.Namesakes(party)) {
    const bool people = party.kind == PartyKind::kPerson && other->kind == PartyKind::kPerson;
    line.notes.push_back(input.Fill(people ? Phrase::kOutlineOtherPerson : Phrase::kOutlineOtherParty,
                                    {{"name", TellingName(input, *other, party)}}));
  }
  line.quotes = MakeQuotes(input, party.citations);
  return line;
}

}  // namespace quanlian
