// Means, conflicts, events, offences and the case's glossary in words.
#include "app/outline/parts.h"

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
    const MonthRange range = MakeStatutoryRange(input, rule.kind, rule.min_months, rule.max_months);
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

std::vector<LegendRow> MakeLegend(const OutlineInput& input) {
  struct Entry {
    Phrase word;
    Phrase meaning;
    std::optional<Status> status = std::nullopt;
  };
  constexpr Entry kEntries[] = {
      {Phrase::kWordStatusPoliceFinding, Phrase::kOutlineLegendPoliceFinding, Status::kPoliceFinding},
      {Phrase::kWordStatusCourtFinding, Phrase::kOutlineLegendCourtFinding, Status::kCourtFinding},
      {Phrase::kWordStatusReported, Phrase::kOutlineLegendReported, Status::kReported},
      {Phrase::kNotStated, Phrase::kOutlineLegendNotStated},
      {Phrase::kOutlineLegendMoreThanWord, Phrase::kOutlineLegendMoreThan},
      {Phrase::kOutlineLegendAboutWord, Phrase::kOutlineLegendAbout},
      {Phrase::kOutlineShortCaught, Phrase::kOutlineLegendCaught},
      {Phrase::kOutlineSentencedFirst, Phrase::kOutlineLegendFirst},
      {Phrase::kWordTermDetention, Phrase::kOutlineLegendDetention},
      {Phrase::kOutlineBasisInferred, Phrase::kOutlineLegendInferred},
      {Phrase::kOutlineLegendDamageWord, Phrase::kOutlineLegendDamage},
      {Phrase::kOutlineLegendPlaceWord, Phrase::kOutlineLegendPlace},
  };
  std::vector<LegendRow> rows;
  for (const Entry& entry : kEntries) rows.push_back({input.Words(entry.word), input.Words(entry.meaning), entry.status});
  return rows;
}

}  // namespace quanlian
