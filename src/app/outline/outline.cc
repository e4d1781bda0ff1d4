// Puts the outline together and keeps where each item is shown.
#include "app/outline/outline.h"

#include "app/outline/parts.h"

namespace quanlian {
namespace {

void ListFigures(Dossier* dossier) {
  std::vector<std::string> figures;
  for (const EvidenceRow& row : dossier->evidence) {
    if (row.figure) figures.push_back(row.figure->Phrase());
  }
  dossier->card.figures = Join(figures, " · ");
}

using Place = Outline::DossierPlace;

void AddPlaces(const std::vector<Dossier>& dossiers, Place::List list, std::map<ItemRef, Place>* places) {
  for (std::size_t i = 0; i < dossiers.size(); ++i) places->emplace(dossiers[i].at, Place{list, i});
}

// An item that hangs on another is shown where that one is; on the case, or on nothing that has a dossier, in the whole.
Place PlaceOf(const std::map<ItemRef, Place>& places, const ItemRef& host) {
  const auto found = places.find(host);
  return found == places.end() ? Place{} : found->second;
}

// `host_of` an item is what it hangs on.
template <class Item, class HostOf>
void AddHangingPlaces(ItemKind kind, const std::vector<Item>& items, const HostOf& host_of, std::map<ItemRef, Place>* places) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    Place place = PlaceOf(*places, host_of(items[i]));
    place.row = i;
    places->emplace(ItemRef{kind, items[i].id.value}, place);
  }
}

void AddHangingPlaces(const Case& the_case, std::map<ItemRef, Place>* places) {
  const auto on = [](const auto& item) { return item.on; };
  AddHangingPlaces(ItemKind::kEvidence, the_case.evidence, on, places);
  AddHangingPlaces(ItemKind::kOutcome, the_case.outcomes, on, places);
  AddHangingPlaces(ItemKind::kSilence, the_case.silences, on, places);
  const auto first_about = [](const Conflict& item) { return item.about.empty() ? ItemRef{} : item.about.front(); };
  AddHangingPlaces(ItemKind::kConflict, the_case.conflicts, first_about, places);
}

// In file order, though made in that of the timeline, whose rows tell what is on them.
std::vector<Dossier> MakeEventDossiers(const OutlineInput& input, const std::vector<TimelineRow>& timeline) {
  const std::vector<Event>& events = input.index.the_case().events;
  std::vector<Dossier> dossiers(events.size());
  for (const TimelineRow& row : timeline) {
    const Event* event = row.at.kind == ItemKind::kEvent ? input.index.Find(EventId{row.at.id}) : nullptr;
    if (event != nullptr) dossiers[PositionIn(events, event)] = MakeEventDossier(input, *event, row);
  }
  return dossiers;
}

void AddDossiers(const OutlineInput& input, Outline* outline) {
  outline->whole = MakeWholeDossier(input);
  for (const Stage& stage : input.index.the_case().stages) outline->stages.push_back(MakeStageDossier(input, stage));
  int position = 0;
  for (const Link* link : input.index.chain()) outline->links.push_back(MakeLinkDossier(input, *link, ++position));
  for (const ItemRef& ref : input.index.context()) {
    if (const Link* link = ref.kind == ItemKind::kLink ? input.index.Find(LinkId{ref.id}) : nullptr) {
      outline->context.push_back(MakeLinkDossier(input, *link, 0));
    } else if (const Party* party = input.index.Find(PartyId{ref.id})) {
      outline->context.push_back(MakePartyDossier(input, *party));
    }
  }
  for (Dossier& dossier : outline->context) ListFigures(&dossier);
  for (const Party& party : input.index.the_case().parties) outline->parties.push_back(MakePartyDossier(input, party));
  outline->timeline = MakeTimeline(input);
  outline->event_dossiers = MakeEventDossiers(input, outline->timeline);
  std::map<ItemRef, Place>& places = outline->dossier_places;
  AddPlaces(outline->stages, Place::List::kStages, &places);
  AddPlaces(outline->links, Place::List::kLinks, &places);
  AddPlaces(outline->context, Place::List::kContext, &places);
  AddPlaces(outline->parties, Place::List::kParties, &places);
  AddPlaces(outline->event_dossiers, Place::List::kEvents, &places);
  AddHangingPlaces(input.index.the_case(), &places);
}

std::vector<Fact> CaseFacts(const OutlineInput& input) {
  const Case& the_case = input.index.the_case();
  const Revision& revision = the_case.revision;
  return {{input.Words(Phrase::kOutlineFactJurisdiction), input.In(the_case.jurisdiction), false},
          {input.Words(Phrase::kOutlineFactRevision),
           input.Fill(Phrase::kOutlineRevision, {{"number", std::to_string(revision.number)},
                                                 {"date", SayDate(revision.date, input.lang)},
                                                 {"what", input.In(revision.what)}}),
           false}};
}

}  // namespace

Outline BuildOutline(const CaseIndex& index, Lang lang, FallbackMarks marks) {
  OutlineInput input(index, lang, marks);
  const Case& the_case = index.the_case();
  Outline outline;
  outline.lang = lang;
  outline.case_id = the_case.id;
  outline.title = input.In(the_case.title);
  outline.short_title = input.In(the_case.short_title);
  outline.summary = input.In(the_case.summary);
  const Lang authority = the_case.authoritative_language;
  if (authority != lang && the_case.title.Given(lang) == lang) {
    outline.translation_note = input.Fill(
        Phrase::kOutlineTranslation,
        {{"authority", LanguageName(LanguageOf(authority).tag, lang)}, {"own", LanguageName(LanguageOf(lang).tag, lang)}});
  }
  if (marks == FallbackMarks::kIsolates) outline.isolated = authority;
  outline.facts = CaseFacts(input);
  outline.legend = MakeLegend(input);
  AddRows(input, &outline.rows);
  input.rows = &outline.rows;
  AddDossiers(input, &outline);
  outline.events = MakeEvents(input);
  for (std::size_t i = 0; i < outline.events.size(); ++i) outline.dossier_places[outline.events[i].at].row = i;
  outline.scale = MakeScale(input);
  outline.offences = MakeOffences(input);
  outline.sentence_rules = MakeSentenceRules(input);
  outline.sources = MakeSources(input);
  outline.glossary = MakeGlossary(input);
  outline.court = std::move(input.court);
  return outline;
}

std::optional<Outline> MarkedOutline(const CaseIndex& index, const Outline& plain) {
  if (index.the_case().title.Given(plain.lang) == plain.lang) return std::nullopt;
  std::optional<Outline> marked = BuildOutline(index, plain.lang, FallbackMarks::kIsolates);
  AddSourceQuotes(index, &*marked);
  return marked;
}

std::vector<std::string> CardText::LineTexts() const {
  std::vector<std::string> texts;
  for (const CardRemark& line : lines) texts.push_back(line.text);
  return texts;
}

namespace {

template <std::size_t... kPlaces>
Outlines BuildEach(const CaseIndex& index, std::index_sequence<kPlaces...>) {
  return {{BuildOutline(index, static_cast<Lang>(kPlaces))...}};  // each built in its place: an outline is much to move
}

}  // namespace

Outlines BuildOutlines(const CaseIndex& index) {
  return BuildEach(index, std::make_index_sequence<kLanguageCount>());
}

std::vector<const Dossier*> Outline::InLine() const {
  std::vector<const Dossier*> line;
  for (const Dossier& stage : stages) {
    line.push_back(&stage);
    for (const Dossier& link : links) {
      if (link.in_line && link.stage_position == stage.position) line.push_back(&link);
    }
  }
  return line;
}

std::vector<const Dossier*> Outline::Apart() const {
  std::vector<const Dossier*> apart;
  for (const Dossier& link : links) {
    if (!link.in_line) apart.push_back(&link);
  }
  return apart;
}

const Dossier* Outline::DossierFor(const ItemRef& at) const {
  if (at.kind == ItemKind::kCase) return &whole;
  const auto found = dossier_places.find(at);
  if (found == dossier_places.end()) return nullptr;
  switch (found->second.list) {
    case DossierPlace::List::kWhole:
      break;
    case DossierPlace::List::kStages:
      return &stages[found->second.position];
    case DossierPlace::List::kLinks:
      return &links[found->second.position];
    case DossierPlace::List::kContext:
      return &context[found->second.position];
    case DossierPlace::List::kParties:
      return &parties[found->second.position];
    case DossierPlace::List::kEvents:
      return &event_dossiers[found->second.position];
  }
  return &whole;
}

}  // namespace quanlian
