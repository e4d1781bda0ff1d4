// Fills a sample outline. Named like a test so that the test program's file pattern takes it in.
#include "record/sample_outline.h"

#include <utility>

namespace quanlian {
namespace {

constexpr std::size_t kMostDossiers = 16;

// Keeps the row among those of the outline, which have room enough to stay where they are.
template <class Row>
void Refer(Row row, std::vector<Row>* rows, RowRefs<Row>* refs) {
  if (rows->empty()) rows->reserve(kMostDossiers);
  rows->push_back(std::move(row));
  refs->push_back(rows->back());
}

// Every row is found by its address, in the whole.
template <class Row>
void AddPlaces(const std::vector<Row>& rows, Outline* outline) {
  for (std::size_t i = 0; i < rows.size(); ++i) outline->dossier_places[rows[i].at].row = i;
}

}  // namespace

SampleOutline::SampleOutline(Lang lang, std::string prefix) : prefix_(std::move(prefix)) {
  outline.lang = lang;
  source_ = Ref(ItemKind::kSource);
  outline.case_id = "sample";
  outline.title = Text();
  outline.short_title = Text();
  texts.pop_back();  // stands in the page's bar, not in the record
  outline.summary = Text();
  outline.translation_note = Text();
  outline.facts = {MakeFact()};
  outline.legend = {{Text(), Text(), {}}};
  outline.whole = MakeDossier(ItemKind::kCase);
  for (int i = 0; i < 2; ++i) outline.stages.push_back(MakeDossier(ItemKind::kStage));
  outline.links = {MakeDossier(ItemKind::kLink)};
  outline.context = {MakeDossier(ItemKind::kLink)};
  outline.parties = {MakeDossier(ItemKind::kParty)};
  // What a link tells, its parties tell again: the second time it may only be a link.
  outline.parties[0].evidence.push_back(outline.links[0].evidence[0]);
  outline.parties[0].outcomes.push_back(outline.links[0].outcomes[0]);
  outline.parties[0].silences.push_back(outline.links[0].silences[0]);
  outline.parties[0].conflicts.push_back(outline.links[0].conflicts[0]);
  outline.context.push_back(outline.parties[0]);
  AddChapters();
  AddSource();
  AddPlaces(outline.rows.evidence, &outline);
  AddPlaces(outline.rows.outcomes, &outline);
  AddPlaces(outline.rows.silences, &outline);
  AddPlaces(outline.rows.conflicts, &outline);
  AddPlaces(outline.events, &outline);
}

std::string SampleOutline::Text() {
  texts.push_back(prefix_ + std::to_string(++count_) + ";");
  return texts.back();
}

ItemRef SampleOutline::Ref(ItemKind kind) {
  return {kind, "item-" + std::to_string(++count_)};
}

Fact SampleOutline::MakeFact() {
  return {Text(), Text(), true};
}

FigureText SampleOutline::MakeFigure() {
  return {Text(), Text(), Text(), " "};
}

RepairNote SampleOutline::MakeRepair() {
  return {"damage", Text(), Text(), Text(), Text(), {}};
}

QuoteText SampleOutline::MakeQuote() {
  QuoteText quote;
  quote.runs = {{Text(), QuoteMark::kPlain}, {Text(), QuoteMark::kFigure}, {Text(), QuoteMark::kDamaged}};
  quote.language = "zh";
  quote.source = source_;
  quote.source_label = Text();
  quote.place = Text();
  quote.repairs = {MakeRepair()};
  return quote;
}

SanctionLine SampleOutline::MakeRange(int min_months, int max_months) {
  SanctionLine range;
  range.family = SanctionFamily::kCustody;
  range.kind_label = Text();
  range.min_months = min_months;
  range.max_months = max_months;
  range.label = Text();
  range.note = Text();
  return range;
}

EvidenceRow SampleOutline::MakeEvidence() {
  EvidenceRow row;
  row.at = Ref(ItemKind::kEvidence);
  row.number = Text();
  row.figure = MakeFigure();
  row.what = Text();
  row.scope = Text();
  row.status = Text();
  for (const DetailForm& form : kDetailForms) row.details.push_back({form.kind, Text(), true});
  row.cautions = {Text()};
  row.note = Text();
  row.quotes = {MakeQuote()};
  return row;
}

OutcomeRow SampleOutline::MakeOutcome() {
  OutcomeRow row;
  row.at = Ref(ItemKind::kOutcome);
  row.number = Text();
  row.what = Text();
  row.people = Text();
  row.defendants = {Text(), Text()};
  row.sanctions = {MakeRange(16, 22)};
  row.sanctions[0].who = Text();
  row.sanctions[0].suspended = Text();
  row.sanctions[0].quotes = {MakeQuote()};
  row.sanctions_words = Text();
  row.per_person = Text();
  ChargeRow charge;
  charge.offence = Ref(ItemKind::kOffence);
  charge.name = Text();
  charge.article = Text();
  charge.found = Text();
  charge.statutory = {MakeRange(6, 36)};
  charge.quotes = {MakeQuote()};
  OffenceRow offence;
  offence.at = charge.offence;
  offence.name = charge.name;
  offence.ranges = {MakeRange(6, 36)};
  offence.source_label = Text();
  offence.note = Text();
  outline.offences.push_back(offence);
  row.charges = {charge};
  row.charges_open = Text();
  row.facts = {MakeFact()};
  row.status = Text();
  row.note = Text();
  row.quotes = {MakeQuote()};
  return row;
}

ConflictRow SampleOutline::MakeConflict() {
  ConflictRow row;
  row.at = Ref(ItemKind::kConflict);
  row.point = Text();
  for (int i = 0; i < 2; ++i) row.says.push_back({source_, Text(), Text(), {MakeQuote()}});
  row.note = Text();
  return row;
}

PartyLine SampleOutline::MakeParty() {
  return {Ref(ItemKind::kParty), Text(), Text(), Text(), {Text()}, {MakeQuote()}};
}

CardText SampleOutline::MakeCard() {
  CardText card;
  card.kicker = Text();
  card.title = Text();
  card.figure = MakeFigure();
  card.figure_words = Text();
  card.scope = Text();
  card.lines = {{Text()}};
  card.outcome = Text();
  card.silences = Text();
  return card;
}

Dossier SampleOutline::MakeDossier(ItemKind kind) {
  Dossier dossier;
  dossier.at = Ref(kind);
  if (kind != ItemKind::kCase) {
    dossier.kind_label = Text();
    dossier.title = Text();
  }
  dossier.subtitle = Text();
  // Cards stand in the overview of the chain only: of its two stages and its one link.
  if (kind == ItemKind::kStage || (kind == ItemKind::kLink && outline.links.empty())) dossier.card = MakeCard();
  // Of the chain and beside it the spoken form is written as well; of a party it would only repeat the lines under its name.
  if (kind == ItemKind::kStage || kind == ItemKind::kLink) dossier.speech = Text();
  dossier.facts = {MakeFact()};
  dossier.basis = Text();
  Refer(MakeParty(), &outline.rows.parties, &dossier.parties);
  dossier.means = {{Text(), Text(), {MakeQuote()}}};
  Refer(MakeEvidence(), &outline.rows.evidence, &dossier.evidence);
  Refer(MakeOutcome(), &outline.rows.outcomes, &dossier.outcomes);
  dossier.no_outcome = Text();
  Refer(SilenceRow{Ref(ItemKind::kSilence), Text()}, &outline.rows.silences, &dossier.silences);
  Refer(MakeConflict(), &outline.rows.conflicts, &dossier.conflicts);
  dossier.quotes = {MakeQuote()};
  return dossier;
}

void SampleOutline::AddChapters() {
  outline.events = {{Ref(ItemKind::kEvent), Text(), Text(), Text(), {MakeQuote()}}};
  const EventRow& event = outline.events.front();
  outline.timeline = {{event.at, std::nullopt, event.when, event.what, -1, {}}};
  outline.sentence_rules = {MakeFact()};
  outline.glossary = {{Ref(ItemKind::kTerm), Text(), Text()}};
}

SourceQuote SampleOutline::MakeSourceQuote() {
  SourceQuote quote;
  quote.quote.runs = {{Text(), QuoteMark::kPlain}, {Text(), QuoteMark::kFigure}, {Text(), QuoteMark::kDamaged}};
  quote.quote.language = "zh";
  quote.place = Text();
  quote.items = {{outline.links[0].evidence[0].at, Text(), Text(), {}}, {outline.parties[0].at, {}, Text(), Text()}};
  return quote;
}

void SampleOutline::AddSource() {
  SourceRow source;
  source.at = source_;
  source.title = Text();
  source.kind = Text();
  source.publisher = Text();
  source.url = "javascript:" + Text();
  source.facts = {MakeFact()};
  source.note = Text();
  source.damage = {MakeRepair()};
  source.quote_count = 7;
  source.quotes = {MakeSourceQuote()};
  source.quotes[0].within = {MakeSourceQuote()};
  outline.sources = {source};
}

}  // namespace quanlian
