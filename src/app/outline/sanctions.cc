// What was imposed, in words: one sanction, all of an outcome in a sentence, on a card, and read aloud.
#include "app/outline/parts.h"
#include "model/law.h"

namespace quanlian {
namespace {

// What a reader would ask of a sanction: how long, or how much. Forfeited things need no price, an expulsion no end.
enum class Asked { kNothing, kLength, kAmount };
Asked AskedOf(const OutlineInput& input, const Sanction& sanction) {
  const SanctionKind* kind = input.index.Find(sanction.kind);
  if (kind == nullptr) return Asked::kNothing;
  if (HasAmount(*kind)) return kind->family == SanctionFamily::kForfeiture ? Asked::kNothing : Asked::kAmount;
  const bool open = kind->family == SanctionFamily::kExpulsion || kind->family == SanctionFamily::kDischarge;
  return HasLength(*kind) && !open ? Asked::kLength : Asked::kNothing;
}

std::string SaySuspension(const OutlineInput& input, SanctionFamily family, const std::string& length) {
  const bool death = family == SanctionFamily::kDeathSuspended;
  return input.Fill(death ? Phrase::kOutlineSuspendedDeath : Phrase::kOutlineSuspended, {{"length", length}});
}

std::string SayAmount(const OutlineInput& input, const Quantity& amount) {
  const Unit* unit = input.index.Find(amount.unit);
  return unit == nullptr ? std::string() : SayQuantity(amount, *unit, input.lang).Phrase();
}

void SetBar(const std::optional<Duration>& min, const std::optional<Duration>& max, SanctionLine* line) {
  if (!min || !max) return;
  line->min_months = MonthsOnAxis(*min);
  line->max_months = MonthsOnAxis(*max);
}

std::string KindWord(const OutlineInput& input, const SanctionKindId& id) {
  const SanctionKind* kind = input.index.Find(id);
  return kind == nullptr ? std::string() : input.In(kind->word);
}

std::string OtherWord(const OutlineInput& input, const SanctionKindId& id, std::optional<LocalText> SanctionKind::*other) {
  const SanctionKind* kind = input.index.Find(id);
  if (kind == nullptr) return {};
  return input.In((kind->*other).value_or(kind->word));
}

bool IsOnSome(const Sanction& sanction) {
  return sanction.people || !sanction.defendants.empty();
}

// Between two sanctions of the same people: either of principal ones that all of several people share, else both.
bool IsAlternative(const OutlineInput& input, const Outcome& outcome, const Sanction& sanction) {
  return CountOfPeople(input, outcome) != 1 && !IsOnSome(sanction) && IsPrincipal(input.index.FamilyOf(sanction));
}

// Sanctions of one kind and family, on a card: how many people, and the range of their lengths.
struct KindGroup {
  const Sanction* first;
  SanctionFamily family;
  std::int64_t people = 0;
  bool uncounted = false;  // on a group or company, of which nobody knows how many people it is
  std::vector<PartyId> named = {};
  std::optional<Length> range = std::nullopt;
  int lengths = 0;  // how many of the sanctions have one
  int sanctions = 0;
  bool mixed = false;  // lengths that are no range: of several bounds, or several of one person

  // Those on some people are told apart from those on all.
  [[nodiscard]] bool Takes(const Sanction& sanction, SanctionFamily its_family) const {
    return first->kind == sanction.kind && family == its_family && IsOnSome(*first) == IsOnSome(sanction);
  }
  [[nodiscard]] bool IsCounted() const { return IsOnSome(*first) && !uncounted; }
};

// Each person once, whatever number of such sanctions.
void CountPeople(const OutlineInput& input, const Sanction& sanction, KindGroup* group) {
  group->people += sanction.people.value_or(0);
  for (const PartyId& id : sanction.defendants) {
    group->uncounted = group->uncounted || !IsPerson(input, id);
    if (std::find(group->named.begin(), group->named.end(), id) != group->named.end()) {
      group->mixed = true;
      continue;
    }
    group->named.push_back(id);
    ++group->people;
  }
}

void Widen(const Length& length, KindGroup* group) {
  ++group->lengths;
  if (!group->range) {
    group->range = length;
    return;
  }
  Length& range = *group->range;
  if (range.bound != length.bound || !length.min || !length.max || !range.min || !range.max) {
    group->mixed = true;
    return;
  }
  if (ShorterThan(*length.min, *range.min)) range.min = length.min;
  if (ShorterThan(*range.max, *length.max)) range.max = length.max;
}

// The gravest first; of one family in the order of the file.
std::vector<KindGroup> GroupsOf(const OutlineInput& input, const Outcome& outcome) {
  std::vector<KindGroup> groups;
  for (const Sanction& sanction : outcome.sanctions) {
    const SanctionFamily family = input.index.FamilyOf(sanction);
    std::size_t at = 0;
    while (at < groups.size() && !groups[at].Takes(sanction, family)) ++at;
    if (at == groups.size()) {
      at = 0;
      while (at < groups.size() && groups[at].family <= family) ++at;
      groups.insert(groups.begin() + static_cast<std::ptrdiff_t>(at), KindGroup{&sanction, family});
    }
    KindGroup& group = groups[at];
    ++group.sanctions;
    CountPeople(input, sanction, &group);
    if (sanction.length) Widen(*sanction.length, &group);
  }
  return groups;
}

// A bare number of months is custody, also where it is suspended; every other kind is named.
std::string GroupOnCard(const OutlineInput& input, const KindGroup& group) {
  const SanctionKind* kind = input.index.Find(group.first->kind);
  std::string text = OtherWord(input, group.first->kind, &SanctionKind::short_word);
  const bool all_stated = group.range && !group.mixed && group.lengths == group.sanctions;
  const bool bare = all_stated && kind != nullptr && kind->family == SanctionFamily::kCustody;
  if (all_stated) {
    const std::string length = SayLength(*group.range, input.lang);
    text = bare ? length : Join({text, length}, input.Space());
  } else if (group.first->amount && group.sanctions == 1) {
    text = Join({text, SayAmount(input, *group.first->amount)}, input.Space());
  }
  if (kind != nullptr && group.family != kind->family) text = input.Fill(Phrase::kOutlinePillSuspended, {{"term", text}});
  if (!group.IsCounted()) return text;
  return input.Fill(bare ? Phrase::kOutlinePillCountMonths : Phrase::kOutlinePillCountKind,
                    {{"count", std::to_string(group.people)}, {"what", text}});
}

std::string SpokenSanction(const OutlineInput& input, const Sanction& sanction, bool alone) {
  const SanctionFamily family = input.index.FamilyOf(sanction);
  const std::string kind = OtherWord(input, sanction.kind, &SanctionKind::spoken_word);
  std::string text;
  if (sanction.length) {
    const std::string length = SpeakLength(*sanction.length, input.lang);
    const bool bare = alone && family == SanctionFamily::kCustody;
    text = bare ? length : input.Fill(Phrase::kOutlineSpeechTerm, {{"kind", kind}, {"months", length}});
  } else if (sanction.amount) {
    text = input.Fill(Phrase::kOutlineSpeechTerm, {{"kind", kind}, {"months", SayAmount(input, *sanction.amount)}});
  } else if (const Asked asked = AskedOf(input, sanction); asked != Asked::kNothing) {
    text = input.Fill(asked == Asked::kAmount ? Phrase::kOutlineSpeechAmountNone : Phrase::kOutlineSpeechLengthNone,
                      {{"kind", kind}});
  } else {
    text = kind;
  }
  const std::string comma = input.Words(Phrase::kOutlineSpeechComma);
  if (sanction.suspended) text += comma + SaySuspension(input, family, SpeakLength(*sanction.suspended, input.lang));
  const std::string who = WhoOf(input, sanction.defendants, sanction.people);
  return who.empty() ? text : input.Fill(Phrase::kOutlineSanctionWho, {{"who", who}, {"sanction", text}});
}

}  // namespace

std::string SanctionLine::Words() const {
  return Join({Join({kind_label, label}, " "), suspended}, " · ");
}

std::string WhoOf(const OutlineInput& input, const std::vector<PartyId>& defendants,
                  const std::optional<std::int64_t>& people) {
  if (people) return input.Counted(CountedPhrase::kOutlinePeople, *people);
  std::vector<std::string> names;
  for (const PartyId& id : defendants) {
    if (const Party* party = input.index.Find(id)) names.push_back(input.NameInText(*party));
  }
  return JoinList(input, names);
}

SanctionLine MakeSanction(const OutlineInput& input, const Sanction& sanction) {
  SanctionLine line;
  line.family = input.index.FamilyOf(sanction);
  line.kind_label = KindWord(input, sanction.kind);
  line.who = WhoOf(input, sanction.defendants, sanction.people);
  std::string years;
  if (sanction.length) {
    line.label = SayLength(*sanction.length, input.lang);
    years = SayLengthInYears(*sanction.length, input.lang);
    if (years == line.label) years.clear();
    SetBar(sanction.length->min, sanction.length->max, &line);
  } else if (sanction.amount) {
    line.label = SayAmount(input, *sanction.amount);
    line.amount = sanction.amount;
    const Unit* unit = input.index.Find(sanction.amount->unit);
    if (unit != nullptr) {
      line.unit = input.In(unit->word);
      line.currency = unit->currency;
    }
  } else if (const Asked asked = AskedOf(input, sanction); asked != Asked::kNothing) {
    line.label = input.Words(asked == Asked::kAmount ? Phrase::kOutlineTermAmountNone : Phrase::kOutlineTermLengthNone);
    line.not_stated = true;
  }
  if (sanction.suspended) {
    line.suspended = SaySuspension(input, line.family, SayLength(*sanction.suspended, input.lang));
    const std::optional<Duration> longest = sanction.suspended->max ? sanction.suspended->max : sanction.suspended->min;
    if (longest) line.suspended_months = MonthsOnAxis(*longest);
  } else if (line.family == SanctionFamily::kCustodySuspended) {
    line.suspended = input.Words(Phrase::kOutlineSuspendedNone);
  }
  line.note = Join({years, input.In(sanction.note)}, input.Words(Phrase::kOutlineNoteJoin));
  line.quotes = MakeQuotes(input, sanction.citations);
  return line;
}

SanctionLine MakeStatutoryRange(const OutlineInput& input, const SanctionKindId& kind, const std::optional<Duration>& min,
                                const std::optional<Duration>& max) {
  SanctionLine line;
  const SanctionKind* known = input.index.Find(kind);
  if (known != nullptr) line.family = known->family;
  line.kind_label = KindWord(input, kind);
  if (!min && !max) return line;
  const Bound bound = min && max ? Bound::kExact : min ? Bound::kAtLeast : Bound::kAtMost;
  const Length range{min, max, bound};
  SetBar(min, max, &line);
  line.label = SayLength(range, input.lang);
  line.note = SayLengthInYears(range, input.lang);
  return line;
}

// "fixed-term imprisonment, 16–22 months; or criminal detention (拘役), length not stated".
std::string SanctionsInWords(const OutlineInput& input, const Outcome& outcome, const std::vector<SanctionLine>& lines) {
  std::string words;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const SanctionLine& line = lines[i];
    if (!words.empty()) {
      const bool apart = !line.who.empty() || !lines[i - 1].who.empty();
      const bool either = IsAlternative(input, outcome, outcome.sanctions[i]);
      words += input.Words(apart ? Phrase::kOutlineSanctionJoin : either ? Phrase::kOutlineOr : Phrase::kOutlineAndFine);
    }
    std::string one = line.kind_label;
    if (!line.label.empty()) {
      one = input.Fill(line.not_stated ? Phrase::kOutlineTermUnstated : Phrase::kOutlineTerm,
                       {{"kind", line.kind_label}, {"length", line.label}});
    }
    one = Join({one, line.suspended}, input.Words(Phrase::kOutlineSpeechComma));
    words += line.who.empty() ? one : input.Fill(Phrase::kOutlineSanctionWho, {{"who", line.who}, {"sanction", one}});
  }
  return words;
}

std::string SanctionsOnCard(const OutlineInput& input, const Outcome& outcome) {
  const std::vector<KindGroup> groups = GroupsOf(input, outcome);
  std::string text;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i > 0) {
      const bool apart = IsOnSome(*groups[i].first) || IsOnSome(*groups[i - 1].first);
      const bool either = IsAlternative(input, outcome, *groups[i].first);
      text += apart ? " · " : input.Words(either ? Phrase::kOutlinePillOr : Phrase::kOutlinePillAnd);
    }
    text += GroupOnCard(input, groups[i]);
  }
  if (groups.size() != 1 || IsOnSome(*groups[0].first) || groups[0].lengths > 0 || groups[0].first->amount) return text;
  const Asked asked = AskedOf(input, *groups[0].first);
  if (asked == Asked::kNothing) return text;
  const std::string none =
      input.Words(asked == Asked::kAmount ? Phrase::kOutlineTermAmountNone : Phrase::kOutlineTermLengthNone);
  return Join({text, none}, input.Words(Phrase::kOutlineSpeechComma));
}

std::string SpeakSanctions(const OutlineInput& input, const Outcome& outcome) {
  const std::string comma = input.Words(Phrase::kOutlineSpeechComma);
  std::string text;
  for (std::size_t i = 0; i < outcome.sanctions.size(); ++i) {
    const Sanction& sanction = outcome.sanctions[i];
    text += comma;
    if (i > 0 && !IsOnSome(sanction) && !IsOnSome(outcome.sanctions[i - 1])) {
      text += input.Words(IsAlternative(input, outcome, sanction) ? Phrase::kOutlineSpeechOr : Phrase::kOutlineSpeechAnd);
    }
    text += SpokenSanction(input, sanction, outcome.sanctions.size() == 1);
  }
  return text;
}

}  // namespace quanlian
