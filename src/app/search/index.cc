// Which words of the outline belong to which item. What several dossiers show is gathered at the one that is its home.
#include <utility>

#include "app/outline/row_texts.h"
#include "app/search/search.h"

namespace quanlian {
namespace {

// Goes through one outline after the other. All have the same items in the same order, so each fills up what the first
// made.
class Indexer {
 public:
  explicit Indexer(SearchIndex* index) : index_(index) {}

  void Add(const Outline& outline) {
    outline_ = &outline;
    next_ = 0;
    AddDossier(outline.whole);
    for (const std::vector<Dossier>* list : {&outline.links, &outline.stages, &outline.context, &outline.parties}) {
      for (const Dossier& dossier : *list) AddDossier(dossier);
    }
    for (const EventRow& row : outline.events) {
      Begin(row.at, row.when + " · " + row.what);
      Add(row.status);
      Add(row.quotes);
    }
    for (const OffenceRow& row : outline.offences) {
      Begin(row.at, row.name);
      for (const std::string* text : {&row.article, &row.note}) Add(*text);
      Add(row.ranges);
    }
    for (const SourceRow& row : outline.sources) {
      Begin(row.at, row.title);
      for (const std::string* text : {&row.kind, &row.publisher, &row.url, &row.note}) Add(*text);
      Add(row.facts);
    }
    for (const TermRow& row : outline.glossary) {
      Begin(row.at, row.term);
      Add(row.meaning);
    }
  }

  // Parts of the item begun last.
  void Add(const std::string& words) { Add(words, LanguageOf(outline_->lang).html); }
  void Add(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) Add(text);
  }

  // Quotations are in their source's language, the same in every outline. The source's title is left to the source itself: it
  // may well hold the words that most readers ask for, and would bring up every item.
  void Add(const std::vector<QuoteText>& quotes) {
    for (const QuoteText& quote : quotes) {
      if (outline_->lang == kFirstLanguage) Add(quote.Plain(), quote.language);
      for (const RepairNote& repair : quote.repairs) Add(repair.why);
    }
  }

  void Add(const std::vector<Fact>& facts) {
    for (const Fact& fact : facts) Add(fact.value);
  }

  void Add(const std::vector<SanctionLine>& ranges) {
    for (const SanctionLine& range : ranges) {
      for (const std::string* text : {&range.kind_label, &range.label, &range.note}) Add(*text);
    }
  }

  void Add(const MeansLine& means) {
    Add(means.what);
    Add(means.status);
    Add(means.quotes);
  }

  // Others than the dossier's own party have dossiers of their own.
  void Add(const PartyLine& party) {
    if (party.at != item_->at) return;
    Add(party.role);
    Add(party.standing);
    Add(party.notes);
  }

  void Add(const AccountLine& account) {
    Add(account.text);
    Add(account.quotes);
  }

 private:
  // What is added next belongs to `at`.
  void Begin(const ItemRef& at, const std::string& name) {
    if (next_ == index_->items.size()) index_->items.emplace_back().at = at;
    item_ = &index_->items[next_++];
    Add(name);
    item_->texts.back().is_title = true;
  }

  void Add(const std::string& words, std::string_view language) {
    if (words.empty()) return;
    SearchText& text = item_->texts.emplace_back();
    text.words = words;
    text.language = language;
    text.folded = FoldText(words, index_->folds);
    text.numbers = FindNumbers(text.folded.text);
    text.dates = FindDates(text.folded.text);
  }

  void AddRow(const EvidenceRow& row) {
    const std::string figure = row.figure ? row.figure->Phrase() : std::string();
    Begin(row.at, row.number + " · " + (row.figure ? figure : row.what));
    item_->figure = FindNumbers(FoldText(figure, index_->folds).text);
    TakeParts(row, *this);
  }

  void AddRow(const OutcomeRow& row) {
    Begin(row.at, row.number + " · " + row.what);
    TakeParts(row, *this);
  }

  void AddRow(const ConflictRow& row) {
    Begin(row.at, row.point);
    TakeParts(row, *this);
  }

  void AddDossier(const Dossier& dossier) {
    const auto home = [&](const ItemRef& at) { return outline_->DossierFor(at) == &dossier; };
    if (!home(dossier.at)) return;
    Begin(dossier.at, dossier.title);
    if (dossier.at.kind == ItemKind::kCase) Add(outline_->summary);
    TakeParts(dossier, *this);
    for (const EvidenceRow& row : dossier.evidence) {
      if (home(row.at)) AddRow(row);
    }
    for (const OutcomeRow& row : dossier.outcomes) {
      if (home(row.at)) AddRow(row);
    }
    for (const SilenceRow& row : dossier.silences) {
      if (home(row.at)) Begin(row.at, row.what);
    }
    for (const ConflictRow& row : dossier.conflicts) {
      if (home(row.at)) AddRow(row);
    }
  }

  SearchIndex* index_;
  const Outline* outline_ = nullptr;
  SearchItem* item_ = nullptr;
  std::size_t next_ = 0;
};

}  // namespace

SearchIndex BuildSearchIndex(const Outlines& outlines, CharacterFolds folds) {
  SearchIndex index{std::move(folds), {}};
  Indexer indexer(&index);
  for (const Outline& outline : outlines.values) indexer.Add(outline);
  return index;
}

}  // namespace quanlian
