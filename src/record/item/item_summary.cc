// What is said of each kind of item in few words. All of it stands in the outline.
#include "record/item/item_summary.h"

#include <algorithm>

#include "app/outline/rows.h"
#include "base/text.h"

namespace quanlian {
namespace {

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

// A party stands where its stage does.
std::optional<ChainPlace> PlaceOf(const Dossier& dossier) {
  const bool is_link = dossier.at.kind == ItemKind::kLink;
  if (is_link && dossier.position == 0) return std::nullopt;  // beside the chain
  const int position = dossier.at.kind == ItemKind::kStage ? dossier.position : dossier.stage_position;
  if (position == 0) return std::nullopt;
  return ChainPlace{is_link, position - 1};
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
  summary->outcome_not_stated = row.sanctions_not_stated;
  summary->lines = {row.people, row.sanctions_words, row.per_person};
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
  summary.place = PlaceOf(*host);
  if (at.kind == ItemKind::kEvent) {
    if (const EventRow* row = RowAt(outline, outline.events, at)) AddEvent(*row, &summary);
  } else if (const EvidenceRow* row = RowAt(outline, outline.rows.evidence, at)) {
    AddEvidence(*row, *host, &summary);
  } else if (const OutcomeRow* outcome = RowAt(outline, outline.rows.outcomes, at)) {
    AddOutcome(*outcome, *host, &summary);
  } else {
    AddDossier(*host, &summary);
  }
  return summary;
}

}  // namespace quanlian
