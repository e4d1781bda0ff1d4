// Means, conflicts, events, offences and the case's glossary in words.
#include "app/outline/parts.h"
#include "model/law.h"

namespace quanlian {

MeansLine MakeMeans(const OutlineInput& input, const Means& means) {
  return {input.In(means.what), input.Words(StatusPhrase(means.status)), MakeQuotes(input, means.citations), means.status};
}

ConflictRow MakeConflict(const OutlineInput& input, const Conflict& conflict) {
  ConflictRow row;
  row.at = {ItemKind::kConflict, conflict.id.value};
  row.point = input.In(conflict.point);
  for (const Account& account : conflict.says) {
    row.says.push_back({{ItemKind::kSource, account.source.value},
                        SourceLabel(input, account.source),
                        input.In(account.text),
                        MakeQuotes(input, account.citations)});
  }
  row.note = input.In(conflict.note);
  row.about = conflict.about;
  return row;
}

void AddRows(const OutlineInput& input, OutlineRows* rows) {
  const Case& the_case = input.index.the_case();
  for (const Party& party : the_case.parties) rows->parties.push_back(MakeParty(input, party));
  for (const Evidence& evidence : the_case.evidence) rows->evidence.push_back(MakeEvidence(input, evidence));
  for (const Outcome& outcome : the_case.outcomes) rows->outcomes.push_back(MakeOutcome(input, outcome));
  for (const Silence& silence : the_case.silences)
    rows->silences.push_back({{ItemKind::kSilence, silence.id.value}, input.In(silence.what)});
  for (const Conflict& conflict : the_case.conflicts) rows->conflicts.push_back(MakeConflict(input, conflict));
}

std::vector<EventRow> MakeEvents(const OutlineInput& input) {
  std::vector<EventRow> rows;
  for (const Event* event : input.index.EventsByDate()) {
    rows.push_back({{ItemKind::kEvent, event->id.value},
                    WhenOf(input, *event),
                    input.In(event->what),
                    input.Words(StatusPhrase(event->status)),
                    MakeQuotes(input, event->citations),
                    event->status});
  }
  return rows;
}

std::vector<OffenceRow> MakeOffences(const OutlineInput& input) {
  std::vector<OffenceRow> rows;
  for (const Offence& offence : input.index.the_case().offences) {
    OffenceRow row;
    row.at = {ItemKind::kOffence, offence.id.value};
    row.name = input.In(offence.name);
    row.article = input.In(offence.article);
    row.ranges = MakeStatutoryRanges(input, offence);
    row.source_label = SourceLabel(input, offence.source);
    row.note = input.In(offence.note);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<Fact> MakeSentenceRules(const OutlineInput& input) {
  std::vector<Fact> facts;
  for (const SentenceRule& rule : input.index.the_case().sentence_rules) {
    const SanctionLine range = MakeStatutoryRange(input, rule.kind, rule.min, rule.max);
    facts.push_back({range.kind_label,
                     Join({Join({range.label, range.note}, input.Words(Phrase::kOutlineSentenceJoin)), input.In(rule.what),
                           input.In(rule.article)},
                          input.Words(Phrase::kOutlineSentenceJoin)),
                     false});
  }
  return facts;
}

std::vector<TermRow> MakeGlossary(const OutlineInput& input) {
  std::vector<TermRow> rows;
  for (const GlossaryTerm& term : input.index.the_case().glossary) {
    rows.push_back({{ItemKind::kTerm, term.id.value}, input.In(term.term), input.In(term.meaning)});
  }
  return rows;
}

namespace {

// The sentence that is taken for custody before trial, where the law of the case has it (拘役).
void AddShortCustody(const OutlineInput& input, std::vector<LegendRow>* rows) {
  for (const SanctionKind& kind : SanctionKindsOfLaw(input.index.the_case().law)) {
    if (kind.family == SanctionFamily::kShortCustody) {
      rows->push_back({input.In(kind.word), input.Words(Phrase::kOutlineLegendDetention), std::nullopt});
    }
  }
}

}  // namespace

std::vector<LegendRow> MakeLegend(const OutlineInput& input) {
  std::vector<LegendRow> rows;
  const auto add = [&](Phrase word, Phrase meaning, std::optional<Status> status = std::nullopt) {
    rows.push_back({input.Words(word), input.Words(meaning), status});
  };
  add(Phrase::kWordStatusPoliceFinding, Phrase::kOutlineLegendPoliceFinding, Status::kPoliceFinding);
  add(Phrase::kWordStatusCourtFinding, Phrase::kOutlineLegendCourtFinding, Status::kCourtFinding);
  add(Phrase::kWordStatusReported, Phrase::kOutlineLegendReported, Status::kReported);
  if (input.court.Has(Status::kAlleged)) {
    add(Phrase::kWordStatusAlleged, Phrase::kOutlineLegendAlleged, Status::kAlleged);
  }
  if (input.court.Has(Status::kAdmitted)) {
    add(Phrase::kWordStatusAdmitted, Phrase::kOutlineLegendAdmitted, Status::kAdmitted);
  }
  add(Phrase::kNotStated, Phrase::kOutlineLegendNotStated);
  // The words of sources written in Chinese characters stand beside ours where the case's own are.
  const bool han = LanguageOf(input.index.the_case().authoritative_language).script == Script::kHan;
  add(han ? Phrase::kOutlineLegendMoreThanWord : Phrase::kFigureMoreThan, Phrase::kOutlineLegendMoreThan);
  add(han ? Phrase::kOutlineLegendAboutWord : Phrase::kFigureAbout, Phrase::kOutlineLegendAbout);
  add(Phrase::kOutlineShortCaught, Phrase::kOutlineLegendCaught);
  add(Phrase::kOutlineSentencedFirst, Phrase::kOutlineLegendFirst);
  AddShortCustody(input, &rows);
  add(Phrase::kOutlineBasisInferred, Phrase::kOutlineLegendInferred);
  add(Phrase::kOutlineLegendDamageWord, Phrase::kOutlineLegendDamage);
  add(Phrase::kOutlineLegendPlaceWord, Phrase::kOutlineLegendPlace);
  return rows;
}

}  // namespace quanlian
