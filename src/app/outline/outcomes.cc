// Outcome rows: who, which offences, what was imposed, and the facts of the judgment, with all that is not stated in words.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

MonthRange MakeTerm(const OutlineInput& input, const Term& term) {
  MonthRange range;
  range.kind = term.kind;
  range.kind_label = input.Words(TermKindPhrase(term.kind));
  if (term.min_months && term.max_months) {
    range.min_months = term.min_months;
    range.max_months = term.max_months;
    range.label = SayMonths(*term.min_months, *term.max_months, input.lang);
    range.note = SayMonthsInYears(*term.min_months, *term.max_months, input.lang);
  } else {
    range.label = input.Words(term.kind == TermKind::kFine ? Phrase::kOutlineTermAmountNone : Phrase::kOutlineTermLengthNone);
  }
  range.note = Join({range.note, input.In(term.note)}, input.Words(Phrase::kOutlineNoteJoin));
  return range;
}

// "fixed-term imprisonment, 16–22 months; or criminal detention (拘役), length not stated".
std::string TermsInWords(const OutlineInput& input, const std::vector<MonthRange>& terms) {
  if (terms.empty()) return input.Words(Phrase::kOutlineTermsNone);
  std::string words;
  for (const MonthRange& term : terms) {
    const bool fine = term.kind == TermKind::kFine;
    if (!words.empty()) words += input.Words(fine ? Phrase::kOutlineAndFine : Phrase::kOutlineOr);
    words += input.Fill(term.min_months ? Phrase::kOutlineTerm : Phrase::kOutlineTermUnstated,
                        {{"kind", term.kind_label}, {"length", term.label}});
  }
  return words;
}

ChargeRow MakeCharge(const OutlineInput& input, const Charge& charge) {
  ChargeRow row;
  row.offence = {ItemKind::kOffence, charge.offence.value};
  row.quotes = MakeQuotes(input, charge.citations);
  const Offence* offence = input.index.Find(charge.offence);
  if (offence == nullptr) return row;
  row.name = input.In(offence->name);
  row.article = input.In(offence->article);
  row.statutory = MakeStatutoryRanges(input, *offence);
  return row;
}

Fact InstanceFact(const OutlineInput& input, const Outcome& outcome) {
  Fact fact{input.Words(Phrase::kOutlineFactInstance), input.Words(Phrase::kOutlineUnstatedShort), true};
  if (outcome.instance == Instance::kNotStated) return fact;
  const bool first = outcome.instance == Instance::kFirst;
  return {fact.label, input.Words(first ? Phrase::kWordInstanceFirst : Phrase::kWordInstanceSecond), false};
}

Fact EffectFact(const OutlineInput& input, const Outcome& outcome) {
  Fact fact{input.Words(Phrase::kOutlineFactEffect), input.Words(Phrase::kOutlineUnstatedShort), true};
  if (outcome.effect == Effect::kNotStated) return fact;
  const bool final = outcome.effect == Effect::kFinal;
  return {fact.label, input.Words(final ? Phrase::kWordEffectFinal : Phrase::kWordEffectAppealed), false};
}

Fact DateFact(const OutlineInput& input, const Outcome& outcome) {
  Fact fact{input.Words(Phrase::kOutlineFactDate), input.Words(Phrase::kOutlineUnstatedShort), true, FactKind::kDate};
  if (outcome.when) return {fact.label, SayDate(*outcome.when, input.lang), false, fact.kind};
  if (outcome.when_words) fact.value = input.In(outcome.when_words);
  return fact;
}

std::vector<Fact> JudgmentFacts(const OutlineInput& input, const Outcome& outcome) {
  Fact court{input.Words(Phrase::kOutlineFactCourt), input.Words(Phrase::kOutlineUnstatedShort), true, FactKind::kCourt};
  if (const Party* party = input.index.Find(outcome.court)) court = {court.label, input.In(party->name), false, court.kind};
  return {court, InstanceFact(input, outcome), EffectFact(input, outcome), DateFact(input, outcome)};
}

std::string PeopleInWords(const OutlineInput& input, const Outcome& outcome) {
  if (outcome.people) {
    return input.Counted(CountedPhrase::kOutlinePeople, *outcome.people);
  }
  return IsAboutPeople(input, outcome) ? input.Words(Phrase::kOutlinePeopleNone) : std::string();
}

// Nothing for a company, for one person, or where nothing is known to have been imposed.
std::string PerPersonInWords(const OutlineInput& input, const Outcome& outcome) {
  if (outcome.terms.empty() || outcome.people == 1 || !IsAboutPeople(input, outcome)) return {};
  const bool stated = outcome.per_person == PerPerson::kStated;
  return input.Words(stated ? Phrase::kOutlinePerPersonStated : Phrase::kOutlinePerPersonNone);
}

std::string OpenCharges(const OutlineInput& input, const Outcome& outcome) {
  if (outcome.charges_open) return input.Words(Phrase::kOutlineChargesOpen);
  return outcome.charges.empty() ? input.Words(Phrase::kOutlineChargesNone) : std::string();
}

}  // namespace

bool IsAboutPeople(const OutlineInput& input, const Outcome& outcome) {
  if (outcome.people || outcome.defendants.empty()) return true;
  return std::any_of(outcome.defendants.begin(), outcome.defendants.end(), [&input](const PartyId& id) {
    const Party* party = input.index.Find(id);
    return party != nullptr && party->kind != PartyKind::kOrganization;
  });
}

MonthRange MakeStatutoryRange(const OutlineInput& input, TermKind kind, int min_months, int max_months) {
  MonthRange range;
  range.kind = kind;
  range.kind_label = input.Words(TermKindPhrase(kind));
  if (kind == TermKind::kFine) return range;
  range.min_months = min_months;
  range.max_months = max_months;
  range.label = SayMonths(min_months, max_months, input.lang);
  range.note = SayMonthsInYears(min_months, max_months, input.lang);
  return range;
}

std::vector<MonthRange> MakeStatutoryRanges(const OutlineInput& input, const Offence& offence) {
  std::vector<MonthRange> ranges;
  for (const StatutoryRange& stated : offence.ranges) {
    MonthRange range = MakeStatutoryRange(input, stated.kind, stated.min_months, stated.max_months);
    range.note = Join({range.note, input.In(stated.when)}, input.Words(Phrase::kOutlineSentenceJoin));
    ranges.push_back(std::move(range));
  }
  return ranges;
}

OutcomeRow MakeOutcome(const OutlineInput& input, const Outcome& outcome) {
  OutcomeRow row;
  row.at = {ItemKind::kOutcome, outcome.id.value};
  row.number = outcome.number;
  row.what = input.In(outcome.what);
  row.headline = OutcomePill(input, outcome);
  row.people = PeopleInWords(input, outcome);
  for (const PartyId& id : outcome.defendants) {
    if (const Party* party = input.index.Find(id)) row.defendants.push_back(input.In(party->name));
  }
  for (const Term& term : outcome.terms) row.terms.push_back(MakeTerm(input, term));
  row.terms_words = TermsInWords(input, row.terms);
  row.per_person = PerPersonInWords(input, outcome);
  for (const Charge& charge : outcome.charges) row.charges.push_back(MakeCharge(input, charge));
  row.charges_open = OpenCharges(input, outcome);
  row.facts = JudgmentFacts(input, outcome);
  row.status = input.Words(StatusPhrase(outcome.status));
  row.status_kind = outcome.status;
  row.note = input.In(outcome.note);
  row.quotes = MakeQuotes(input, outcome.citations);
  row.people_count = outcome.people;
  row.date = outcome.when;
  return row;
}

}  // namespace quanlian
