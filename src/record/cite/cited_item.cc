// Items in statements, from their rows of the outline.
#include "record/cite/cited_item.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "app/outline/rows.h"
#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

bool EndsWith(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

class Statements {
 public:
  explicit Statements(const Outline& outline) : outline_(outline) {}

  [[nodiscard]] std::string Say(Phrase phrase) const { return std::string(quanlian::Say(phrase, outline_.lang)); }

  [[nodiscard]] std::string Pair(std::string_view label, std::string_view value) const {
    return FillSlots(Say(Phrase::kCitePair), {{"label", label}, {"value", value}});
  }

  [[nodiscard]] std::string Joined(const std::vector<std::string>& parts, Phrase separator) const {
    std::string joined;
    for (const std::string& part : parts) {
      if (part.empty()) continue;
      if (!joined.empty()) joined += Say(separator);
      joined += part;
    }
    return joined;
  }

  // "label: part; part." and each further text as a statement of its own; empty ones are left out.
  [[nodiscard]] std::string Statement(std::string_view label, const std::vector<std::string>& parts,
                                      const std::vector<std::string>& further = {}) const {
    std::string text = Stopped(Pair(label, Joined(parts, Phrase::kOutlineSentenceJoin)));
    for (const std::string& one : further) AddStatement(one, &text);
    return text;
  }

  void AddStatement(const std::string& one, std::string* text) const {
    if (one.empty()) return;
    if (!text->empty()) *text += LanguageOf(outline_.lang).space;
    *text += Stopped(one);
  }

 private:
  [[nodiscard]] std::string Stopped(std::string text) const {
    for (const std::string_view stop : {".", "。", "？", "?", "！", "!"}) {
      if (EndsWith(text, stop)) return text;
    }
    std::string stop = Say(Phrase::kOutlineSpeechSentenceEnd);
    while (!stop.empty() && stop.back() == ' ') stop.pop_back();
    return text + stop;
  }

  const Outline& outline_;
};

CitedItem Cited(const Statements& say, const EvidenceRow& row) {
  CitedItem item;
  item.label = row.number + " " + row.what;
  const std::string figure = row.figure ? row.figure->Phrase() : say.Say(Phrase::kRecordNoFigure);
  item.headline = say.Joined({figure, row.scope}, Phrase::kOutlineSpeechComma);
  std::vector<std::string> parts{figure, row.scope};
  for (const Detail& detail : row.details) {
    if (detail.IsSaidBy(row.scope)) continue;
    const bool alone = detail.form().role == DetailRole::kSetting;
    parts.push_back(alone ? detail.text : say.Pair(say.Say(detail.form().label), detail.text));
  }
  parts.push_back(row.status);
  item.statement = say.Statement(item.label, parts, row.cautions);
  item.quotes = row.quotes;
  return item;
}

CitedItem Cited(const Statements& say, const OutcomeRow& row) {
  CitedItem item;
  item.label = row.number + " " + row.what;
  item.headline = row.headline;
  std::vector<std::string> parts{row.people, row.sanctions_words, row.per_person};
  for (const ChargeRow& charge : row.charges)
    parts.push_back(charge.found.empty() ? charge.name : say.Pair(charge.name, charge.found));
  parts.push_back(row.charges_open);
  for (const Fact& fact : row.facts) parts.push_back(say.Pair(fact.label, fact.value));
  parts.push_back(row.status);
  item.statement = say.Statement(item.label, parts);
  item.quotes = row.quotes;
  return item;
}

CitedItem Cited(const Statements& say, const Dossier& dossier) {
  CitedItem item;
  const bool party = dossier.at.kind == ItemKind::kParty;
  item.label = party ? dossier.title : say.Pair(dossier.kind_label, dossier.title);
  const CardText& card = dossier.card;
  const std::string figure = card.figure ? card.figure->Phrase() : std::string();
  item.headline = figure.empty() && dossier.at.kind == ItemKind::kLink
                      ? card.figure_words
                      : say.Joined({figure, figure.empty() ? std::string() : card.scope}, Phrase::kOutlineSpeechComma);
  item.statement = dossier.speech;
  say.AddStatement(dossier.basis, &item.statement);
  if (const PartyLine* line = party ? FindRow(dossier.parties, dossier.at) : nullptr) {
    for (const std::string& note : line->notes) say.AddStatement(note, &item.statement);
  }
  item.quotes = dossier.quotes;
  return item;
}

CitedItem Cited(const Statements& say, const EventRow& row) {
  return {row.what, row.when, say.Statement(row.when, {row.what, row.status}), row.quotes, {}};
}

CitedItem Cited(const Statements& say, const SilenceRow& row) {
  const std::string label = say.Pair(say.Say(Phrase::kRecordSilences), row.what);
  return {label, {}, say.Statement(say.Say(Phrase::kRecordSilences), {row.what}), {}, {}};
}

CitedItem Cited(const Statements& say, const ConflictRow& row) {
  CitedItem item;
  item.label = say.Pair(say.Say(Phrase::kOutlineFactConflicts), row.point);
  say.AddStatement(item.label, &item.statement);
  for (const AccountLine& account : row.says) {
    say.AddStatement(say.Pair(account.source_label, account.text), &item.statement);
    item.quotes.insert(item.quotes.end(), account.quotes.begin(), account.quotes.end());
    item.sources.push_back(account.source);
  }
  say.AddStatement(row.note, &item.statement);
  return item;
}

CitedItem Cited(const Statements& say, const SourceRow& row) {
  std::vector<std::string> parts{row.kind};
  for (const Fact& fact : row.facts) parts.push_back(say.Pair(fact.label, fact.value));
  return {row.title, row.publisher, say.Statement(row.title, parts), {}, {row.at}};
}

CitedItem Cited(const Statements& say, const OffenceRow& row) {
  std::vector<std::string> parts{row.article};
  for (const SanctionLine& range : row.ranges) {
    parts.push_back(say.Joined({range.kind_label, range.label, range.note}, Phrase::kOutlineSpeechComma));
  }
  return {row.name, row.article, say.Statement(row.name, parts, {row.note, say.Say(Phrase::kRecordStatutoryNote)}), {}, {}};
}

CitedItem Cited(const Statements& say, const TermRow& row) {
  return {row.term, {}, say.Statement(row.term, {row.meaning}), {}, {}};
}

// A row of the lists that belong to the case as a whole, or of the dossier that shows the item.
std::optional<CitedItem> FindInLists(const Statements& say, const Outline& outline, const ItemRef& at) {
  if (const EventRow* row = RowAt(outline, outline.events, at)) return Cited(say, *row);
  if (const SourceRow* row = FindRow(outline.sources, at)) return Cited(say, *row);
  if (const OffenceRow* row = FindRow(outline.offences, at)) return Cited(say, *row);
  if (const TermRow* row = FindRow(outline.glossary, at)) return Cited(say, *row);
  const Dossier* dossier = outline.DossierFor(at);
  if (dossier == nullptr) return std::nullopt;
  if (dossier->at == at) return Cited(say, *dossier);
  if (const EvidenceRow* row = RowAt(outline, outline.rows.evidence, at)) return Cited(say, *row);
  if (const OutcomeRow* row = RowAt(outline, outline.rows.outcomes, at)) return Cited(say, *row);
  if (const SilenceRow* row = RowAt(outline, outline.rows.silences, at)) return Cited(say, *row);
  if (const ConflictRow* row = RowAt(outline, outline.rows.conflicts, at)) return Cited(say, *row);
  return std::nullopt;
}

// The words of the figure that a link is known by.
void AddHeadlineQuotes(const Dossier& link, CitedItem* item) {
  const EvidenceRow* row = FindRow(link.evidence, link.headline);
  if (row != nullptr) item->quotes.insert(item->quotes.end(), row->quotes.begin(), row->quotes.end());
}

void AddOffenceSource(const Case& the_case, const ItemRef& at, CitedItem* item) {
  for (const Offence& offence : the_case.offences) {
    if (offence.id.value == at.id) item->sources.push_back({ItemKind::kSource, offence.source.value});
  }
}

template <class Item>
void AddAll(ItemKind kind, const std::vector<Item>& items, std::vector<ItemRef>* all) {
  for (const Item& item : items) all->push_back({kind, item.id.value});
}

}  // namespace

std::optional<CitedItem> FindCitedItem(const Case& the_case, const Outline& outline, const ItemRef& at) {
  const Statements say(outline);
  if (at.kind == ItemKind::kCase) {
    CitedItem whole{outline.title, outline.whole.card.silences, outline.summary, {}, {}};
    for (const SourceRow& source : outline.sources) {
      if (source.quote_count > 0) whole.sources.push_back(source.at);
    }
    return whole;
  }
  std::optional<CitedItem> item = FindInLists(say, outline, at);
  if (item && at.kind == ItemKind::kLink) AddHeadlineQuotes(*outline.DossierFor(at), &*item);
  if (item && at.kind == ItemKind::kOffence) AddOffenceSource(the_case, at, &*item);
  return item;
}

std::vector<ItemRef> AllItems(const Case& the_case) {
  std::vector<ItemRef> all{{ItemKind::kCase, ""}};
  AddAll(ItemKind::kStage, the_case.stages, &all);
  AddAll(ItemKind::kParty, the_case.parties, &all);
  AddAll(ItemKind::kLink, the_case.links, &all);
  AddAll(ItemKind::kEvidence, the_case.evidence, &all);
  AddAll(ItemKind::kOutcome, the_case.outcomes, &all);
  AddAll(ItemKind::kEvent, the_case.events, &all);
  AddAll(ItemKind::kSilence, the_case.silences, &all);
  AddAll(ItemKind::kConflict, the_case.conflicts, &all);
  AddAll(ItemKind::kSource, the_case.sources, &all);
  AddAll(ItemKind::kOffence, the_case.offences, &all);
  AddAll(ItemKind::kTerm, the_case.glossary, &all);
  return all;
}

}  // namespace quanlian
