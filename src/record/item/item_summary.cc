// What is said of each kind of item in few words. All of it stands in the outline.
#include "record/item/item_summary.h"

#include <algorithm>
#include <set>

#include "app/outline/rows.h"
#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr std::int64_t kLongestDescription = 160;  // code points; search engines and chats show about as many
constexpr std::string_view kDot = " · ";

const QuoteText* First(const std::vector<QuoteText>& quotes) {
  return quotes.empty() ? nullptr : &quotes.front();
}

// The longest that can be read without a note: of an outcome's quotations the first is often a date alone.
const QuoteText* Fullest(const std::vector<QuoteText>& quotes) {
  const QuoteText* fullest = nullptr;
  for (const QuoteText& quote : quotes) {
    if (!quote.repairs.empty()) continue;
    if (fullest == nullptr || quote.Plain().size() > fullest->Plain().size()) fullest = &quote;
  }
  return fullest == nullptr ? First(quotes) : fullest;
}

std::optional<ChainPlace> PlaceIn(const std::vector<Dossier>& dossiers, const ItemRef& at, bool links) {
  const Dossier* dossier = FindRow(dossiers, at);
  if (dossier == nullptr) return std::nullopt;
  return ChainPlace{links, static_cast<std::size_t>(dossier - dossiers.data())};
}

// A party stands where its stage does.
std::optional<ChainPlace> PlaceOf(const Outline& outline, const ItemRef& at) {
  if (const auto link = PlaceIn(outline.links, at, true)) return link;
  if (const auto stage = PlaceIn(outline.stages, at, false)) return stage;
  if (at.kind != ItemKind::kParty) return std::nullopt;
  for (std::size_t i = 0; i < outline.stages.size(); ++i) {
    if (FindRow(outline.stages[i].parties, at) != nullptr) return ChainPlace{false, i};
  }
  return std::nullopt;
}

void AddEvidence(const EvidenceRow& row, const Dossier& host, ItemSummary* summary) {
  summary->number = row.number;
  summary->kicker = Join({row.number, host.kind_label}, kDot);
  summary->title = row.what;
  summary->figure = row.figure;
  summary->scope = row.scope;
  summary->status = row.status;
  summary->cautions = row.cautions;
  summary->quote = First(row.quotes);
}

void AddOutcome(const OutcomeRow& row, const Dossier& host, ItemSummary* summary) {
  summary->number = row.number;
  summary->kicker = Join({row.number, host.kind_label}, kDot);
  summary->title = row.what;
  summary->status = row.status;
  summary->outcome = row.headline;
  summary->outcome_not_stated = row.terms.empty();
  summary->lines = {row.people, row.terms_words, row.per_person};
  summary->quote = Fullest(row.quotes);
}

void AddEvent(const EventRow& row, ItemSummary* summary) {
  summary->kicker = row.when;
  summary->title = row.what;
  summary->status = row.status;
  summary->quote = First(row.quotes);
}

// The row that the card's figure is taken from.
const EvidenceRow* HeadlineOf(const Dossier& dossier) {
  return dossier.card.figure ? FindRow(dossier.evidence, dossier.headline) : nullptr;
}

// What must be said with a person, or another's term or another person may be taken for theirs.
void AddPersonCautions(const Dossier& dossier, std::vector<std::string>* cautions) {
  const auto add = [cautions](const std::string& words) {
    const bool said = std::find(cautions->begin(), cautions->end(), words) != cautions->end();
    if (!words.empty() && !said) cautions->push_back(words);
  };
  for (const OutcomeRow& outcome : dossier.outcomes) add(outcome.per_person);
  if (const PartyLine* own = FindRow(dossier.parties, dossier.at)) {
    for (const std::string& note : own->notes) add(note);
  }
}

void AddDossier(const Dossier& dossier, ItemSummary* summary) {
  const CardText& card = dossier.card;
  summary->kicker = dossier.kind_label;
  summary->title = dossier.title;
  if (dossier.at.kind == ItemKind::kParty) summary->kicker = card.kicker;
  if (dossier.at.kind == ItemKind::kStage) summary->title = Join({dossier.title, card.title}, kDot);
  summary->figure = card.figure;
  summary->counted = card.figure_words;
  summary->scope = card.scope;
  summary->lines = card.LineTexts();
  summary->outcome = card.outcome;
  summary->outcome_not_stated = card.outcome_not_stated;
  summary->silences = card.silences;
  summary->quote = First(dossier.quotes);
  if (dossier.at.kind == ItemKind::kParty) AddPersonCautions(dossier, &summary->cautions);
  const EvidenceRow* headline = HeadlineOf(dossier);
  if (headline == nullptr) return;
  summary->status = headline->status;
  summary->cautions.insert(summary->cautions.end(), headline->cautions.begin(), headline->cautions.end());
  if (!headline->quotes.empty()) summary->quote = First(headline->quotes);
}

void AddCase(const Outline& outline, ItemSummary* summary) {
  AddDossier(outline.whole, summary);
  summary->title = outline.title;
  summary->lines.clear();
  summary->quote = nullptr;
}

// Statements put together as long as they fit; those that must be there are, whatever their length.
class Statements {
 public:
  explicit Statements(Lang lang) : lang_(lang) {}

  void Add(const std::vector<std::string>& clauses, bool needed) {
    std::string statement = WithoutIsolates(Join(clauses, Say(Phrase::kOutlineSpeechComma, lang_)));
    if (statement.empty()) return;
    if (LanguageOf(lang_).script == Script::kLatin && statement[0] >= 'a' && statement[0] <= 'z')
      statement[0] = static_cast<char>(statement[0] - 'a' + 'A');
    std::string_view end = Say(Phrase::kOutlineSpeechSentenceEnd, lang_);
    const std::string_view stop = end.substr(0, end.find(' '));
    if (statement.size() >= stop.size() && statement.compare(statement.size() - stop.size(), stop.size(), stop) == 0) {
      end.remove_prefix(stop.size());
    }
    statement += end;
    if (needed || CountCodePoints(text_ + statement) <= kLongestDescription) text_ += statement;
  }

  [[nodiscard]] std::string Take() {
    while (!text_.empty() && text_.back() == ' ') text_.pop_back();
    return std::move(text_);
  }

 private:
  Lang lang_;
  std::string text_;
};

// Each row once, where it is met first; `met` are those that have been.
template <class Row>
void AddNumbered(const std::vector<Row>& rows, std::set<ItemRef>* met, std::vector<const Row*>* all) {
  for (const Row& row : rows) {
    if (met->insert(row.at).second) all->push_back(&row);
  }
}

// "E2" before "E10".
template <class Row>
std::vector<ItemRef> ByNumber(std::vector<const Row*> rows) {
  std::sort(rows.begin(), rows.end(), [](const Row* a, const Row* b) {
    return std::pair(a->number.size(), a->number) < std::pair(b->number.size(), b->number);
  });
  std::vector<ItemRef> refs;
  for (const Row* row : rows) refs.push_back(row->at);
  return refs;
}

}  // namespace

ItemSummary Summarise(const Outline& outline, const ItemRef& at) {
  ItemSummary summary;
  summary.at = at;
  if (at.kind == ItemKind::kCase) {
    AddCase(outline, &summary);
    return summary;
  }
  const Dossier* host = outline.DossierFor(at);
  if (host == nullptr) host = &outline.whole;
  summary.place = PlaceOf(outline, host->at);
  if (at.kind == ItemKind::kEvent) {
    if (const EventRow* row = FindRow(outline.events, at)) AddEvent(*row, &summary);
  } else if (const EvidenceRow* row = FindRow(host->evidence, at)) {
    AddEvidence(*row, *host, &summary);
  } else if (const OutcomeRow* outcome = FindRow(host->outcomes, at)) {
    AddOutcome(*outcome, *host, &summary);
  } else {
    AddDossier(*host, &summary);
  }
  return summary;
}

std::string HeadLine(const ItemSummary& summary) {
  const std::string figure = summary.figure ? summary.figure->Phrase() : std::string();
  if (!summary.number.empty()) return Join({summary.number, figure, summary.title}, kDot);
  if (summary.at.kind == ItemKind::kCase) return summary.title;
  if (summary.at.kind != ItemKind::kParty) return Join({summary.kicker, summary.title}, kDot);
  return Join({summary.title, summary.lines.empty() ? summary.kicker : summary.lines.front()}, kDot);
}

std::string Description(const ItemSummary& summary, Lang lang) {
  Statements statements(lang);
  const std::string& name = summary.number.empty() ? summary.kicker : summary.number;
  statements.Add({FillSlots(Say(Phrase::kItemHead, lang), {{"name", name}, {"title", summary.title}})}, true);
  const bool outcome = summary.at.kind == ItemKind::kOutcome;
  if (outcome) {
    statements.Add({summary.outcome, summary.status}, true);
    if (!summary.lines.empty()) statements.Add({summary.lines.back()}, true);  // who received what
  }
  if (summary.figure) {
    statements.Add({summary.figure->Phrase(), summary.scope, summary.status}, true);
  } else if (!outcome) {
    statements.Add({summary.scope, summary.status}, true);
    statements.Add({summary.counted}, false);
  }
  const bool party = summary.at.kind == ItemKind::kParty;
  if (!outcome) statements.Add({summary.outcome}, true);
  for (const std::string& caution : summary.cautions) statements.Add({caution}, party);
  if (!outcome) {
    for (const std::string& line : summary.lines) statements.Add({line}, false);
  }
  statements.Add({summary.silences}, false);
  return statements.Take();
}

std::vector<std::vector<ItemRef>> ItemRuns(const Outline& outline) {
  std::vector<ItemRef> chain;
  std::vector<ItemRef> parties;
  std::vector<ItemRef> events;
  for (std::size_t i = 0; i < std::max(outline.stages.size(), outline.links.size()); ++i) {
    if (i < outline.stages.size()) chain.push_back(outline.stages[i].at);
    if (i < outline.links.size()) chain.push_back(outline.links[i].at);
  }
  for (const Dossier& dossier : outline.context) {
    if (dossier.at.kind == ItemKind::kLink) chain.push_back(dossier.at);  // a campaign is a party
  }
  for (const Dossier& dossier : outline.parties) parties.push_back(dossier.at);
  std::vector<const EvidenceRow*> evidence;
  std::vector<const OutcomeRow*> outcomes;
  std::set<ItemRef> met;
  const auto add = [&met, &evidence, &outcomes](const Dossier& dossier) {
    AddNumbered(dossier.evidence, &met, &evidence);
    AddNumbered(dossier.outcomes, &met, &outcomes);
  };
  add(outline.whole);
  for (const auto* list : {&outline.links, &outline.stages, &outline.context, &outline.parties}) {
    for (const Dossier& dossier : *list) add(dossier);
  }
  for (const EventRow& event : outline.events) events.push_back(event.at);
  return {chain, parties, ByNumber(std::move(evidence)), ByNumber(std::move(outcomes)), events};
}

std::map<ItemRef, Neighbours> AllNeighbours(const Outline& outline) {
  std::map<ItemRef, Neighbours> all;
  for (const std::vector<ItemRef>& run : ItemRuns(outline)) {
    for (std::size_t i = 0; i < run.size(); ++i) {
      Neighbours neighbours;
      if (i > 0) neighbours.before = run[i - 1];
      if (i + 1 < run.size()) neighbours.after = run[i + 1];
      all.emplace(run[i], std::move(neighbours));
    }
  }
  return all;
}

}  // namespace quanlian
