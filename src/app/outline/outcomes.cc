// Outcome rows: who, which offences, what was imposed, and the facts of the judgment, with all that is not stated in words.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

// "Den: 3 counts; pleaded guilty; convicted".
std::string FoundInWords(const OutlineInput& input, const Finding& finding) {
  std::vector<std::string> parts;
  if (finding.counts) parts.push_back(input.Counted(CountedPhrase::kOutlineChargeCounts, *finding.counts));
  if (const auto plea = PleaPhrase(finding.plea)) parts.push_back(input.Words(*plea));
  if (const auto verdict = VerdictPhrase(finding.verdict)) parts.push_back(input.Words(*verdict));
  const std::string words = Join(parts, input.Words(Phrase::kOutlineSanctionJoin));
  const std::string who = WhoOf(input, finding.defendants, finding.people);
  if (who.empty()) return words;
  return words.empty() ? who : input.Fill(Phrase::kOutlineSanctionWho, {{"who", who}, {"sanction", words}});
}

ChargeRow MakeCharge(const OutlineInput& input, const Finding& finding) {
  ChargeRow row;
  row.offence = {ItemKind::kOffence, finding.offence.value};
  row.found = FoundInWords(input, finding);
  row.quotes = MakeQuotes(input, finding.citations);
  const Offence* offence = input.index.Find(finding.offence);
  if (offence == nullptr) return row;
  row.name = input.In(offence->name);
  row.article = input.In(offence->article);
  row.statutory = MakeStatutoryRanges(input, *offence);
  return row;
}

Fact InstanceFact(const OutlineInput& input, const Outcome& outcome) {
  const auto instance = InstancePhrase(outcome.instance);
  return {input.Words(Phrase::kOutlineFactInstance), input.Words(instance.value_or(Phrase::kOutlineUnstatedShort)), !instance};
}

Fact EffectFact(const OutlineInput& input, const Outcome& outcome) {
  Fact fact{input.Words(Phrase::kOutlineFactEffect), input.Words(Phrase::kOutlineUnstatedShort), true};
  if (outcome.effect == Effect::kNotStated) return fact;
  const bool final = outcome.effect == Effect::kFinal;
  return {fact.label, input.Words(final ? Phrase::kWordEffectFinal : Phrase::kWordEffectAppealed), false};
}

Fact DateFact(const OutlineInput& input, const Outcome& outcome, Phrase label) {
  Fact fact{input.Words(label), input.Words(Phrase::kOutlineUnstatedShort), true, FactKind::kDate};
  if (outcome.when) return {fact.label, SayDate(*outcome.when, input.lang), false, fact.kind};
  if (outcome.when_words) fact.value = input.In(outcome.when_words);
  return fact;
}

// Whether there is an instance at all, and an effect that a reader would ask for.
bool IsOfCourt(Decision decision) {
  return decision == Decision::kJudgment || decision == Decision::kPleaAgreement || decision == Decision::kDeathApproval;
}

void AddFact(const OutlineInput& input, Phrase label, std::string value, std::vector<Fact>* facts) {
  if (!value.empty()) facts->push_back({input.Words(label), std::move(value), false});
}

std::vector<Fact> DecisionFacts(const OutlineInput& input, const Outcome& outcome) {
  const bool of_court = IsOfCourt(outcome.decision);
  Fact authority{input.Words(of_court ? Phrase::kOutlineFactCourt : Phrase::kOutlineFactAuthority),
                 input.Words(Phrase::kOutlineUnstatedShort), true, FactKind::kCourt};
  if (const Party* party = input.index.Find(outcome.authority)) {
    authority = {authority.label, input.In(party->name), false, authority.kind};
  }
  std::vector<Fact> facts{authority};
  if (of_court || outcome.instance != Instance::kNotStated) facts.push_back(InstanceFact(input, outcome));
  if (of_court || outcome.effect != Effect::kNotStated) facts.push_back(EffectFact(input, outcome));
  facts.push_back(DateFact(input, outcome, of_court ? Phrase::kOutlineFactDate : Phrase::kRecordWhen));
  if (outcome.decision != Decision::kJudgment) {
    AddFact(input, Phrase::kOutlineFactDecision, input.Words(DecisionPhrase(outcome.decision)), &facts);
  }
  AddFact(input, Phrase::kOutlineFactDocket, outcome.docket, &facts);
  if (const Outcome* reviewed = input.index.Find(outcome.of)) {
    AddFact(input, Phrase::kOutlineFactReviews,
            input.Fill(Phrase::kOutlineSanctionWho, {{"who", reviewed->number}, {"sanction", input.In(reviewed->what)}}),
            &facts);
  }
  if (const auto result = ResultPhrase(outcome.result))
    AddFact(input, Phrase::kOutlineFactResult, input.Words(*result), &facts);
  return facts;
}

// What was imposed; of a decision that imposes nothing what it decided; else that it is not stated.
void SaySanctions(const OutlineInput& input, const Outcome& outcome, OutcomeRow* row) {
  row->sanctions_words = SanctionsInWords(input, outcome, row->sanctions);
  if (!row->sanctions_words.empty()) return;
  row->sanctions_not_stated = LeavesSanctionsOpen(outcome);
  const std::string open = row->sanctions_not_stated ? input.Words(Phrase::kOutlineTermsNone) : std::string();
  const std::string decided = DecidedInWords(input, outcome);
  row->sanctions_words = decided.empty() ? open : UpperFirst(Join({decided, open}, input.Words(Phrase::kOutlineSanctionJoin)));
}

std::string PeopleInWords(const OutlineInput& input, const Outcome& outcome) {
  if (const auto people = CountOfPeople(input, outcome)) return input.Counted(CountedPhrase::kOutlinePeople, *people);
  return IsAboutPeople(input, outcome) ? input.Words(Phrase::kOutlinePeopleNone) : std::string();
}

// Nothing for a company, for one person, or where nothing is known to have been imposed.
std::string PerPersonInWords(const OutlineInput& input, const Outcome& outcome) {
  if (outcome.sanctions.empty() || CountOfPeople(input, outcome) == 1 || !IsAboutPeople(input, outcome)) return {};
  const bool stated = outcome.per_person == PerPerson::kStated;
  return input.Words(stated ? Phrase::kOutlinePerPersonStated : Phrase::kOutlinePerPersonNone);
}

std::string OpenCharges(const OutlineInput& input, const Outcome& outcome) {
  if (outcome.charges_open) return input.Words(Phrase::kOutlineChargesOpen);
  return outcome.findings.empty() ? input.Words(Phrase::kOutlineChargesNone) : std::string();
}

}  // namespace

bool IsPerson(const OutlineInput& input, const PartyId& id) {
  const Party* party = input.index.Find(id);
  return party != nullptr && party->kind == PartyKind::kPerson;
}

std::optional<std::int64_t> CountOfPeople(const OutlineInput& input, const Outcome& outcome) {
  if (outcome.people || outcome.defendants.empty() || outcome.per_person != PerPerson::kStated) return outcome.people;
  const bool persons = std::all_of(outcome.defendants.begin(), outcome.defendants.end(),
                                   [&input](const PartyId& id) { return IsPerson(input, id); });
  return persons ? std::optional(static_cast<std::int64_t>(outcome.defendants.size())) : std::nullopt;
}

bool IsAboutPeople(const OutlineInput& input, const Outcome& outcome) {
  if (outcome.people || outcome.defendants.empty()) return true;
  return std::any_of(outcome.defendants.begin(), outcome.defendants.end(), [&input](const PartyId& id) {
    const Party* party = input.index.Find(id);
    return party != nullptr && party->kind != PartyKind::kOrganization;
  });
}

std::vector<SanctionLine> MakeStatutoryRanges(const OutlineInput& input, const Offence& offence) {
  std::vector<SanctionLine> ranges;
  for (const StatutoryRange& stated : offence.ranges) {
    SanctionLine range = MakeStatutoryRange(input, stated.kind, stated.min, stated.max);
    range.note = Join({range.note, input.In(stated.when)}, input.Words(Phrase::kOutlineSentenceJoin));
    ranges.push_back(std::move(range));
  }
  return ranges;
}

bool IsFirstOfOffence(const OutcomeRow& outcome, const ChargeRow& charge) {
  const ChargeRow* first = outcome.charges.data();
  while (!(first->offence == charge.offence)) ++first;
  return first == &charge;
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
  for (const Sanction& sanction : outcome.sanctions) row.sanctions.push_back(MakeSanction(input, sanction));
  SaySanctions(input, outcome, &row);
  row.per_person = PerPersonInWords(input, outcome);
  for (const Finding& finding : outcome.findings) row.charges.push_back(MakeCharge(input, finding));
  row.charges_open = OpenCharges(input, outcome);
  row.facts = DecisionFacts(input, outcome);
  row.status = input.Words(StatusPhrase(outcome.status));
  row.status_kind = outcome.status;
  row.note = input.In(outcome.note);
  row.quotes = MakeQuotes(input, outcome.citations);
  row.people_count = CountOfPeople(input, outcome);
  row.date = outcome.when;
  return row;
}

}  // namespace quanlian
