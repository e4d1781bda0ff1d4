// Which words of the outline belong to which item. What several dossiers show is gathered at the one that is its home.
#include "app/search/search.h"

#include <utility>

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
    Add(outline.whole);
    for (const std::vector<Dossier>* list : {&outline.links, &outline.stages, &outline.context, &outline.parties}) {
      for (const Dossier& dossier : *list) Add(dossier);
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

 private:
  // What is added next belongs to `at`.
  void Begin(const ItemRef& at, const std::string& name) {
    if (next_ == index_->size()) index_->emplace_back().at = at;
    item_ = &(*index_)[next_++];
    Add(name);
    item_->texts.back().is_title = true;
  }

  void Add(const std::string& words) { Add(words, LanguageOf(outline_->lang).html); }
  void Add(const std::string& words, std::string_view language) {
    if (words.empty()) return;
    SearchText& text = item_->texts.emplace_back();
    text.words = words;
    text.language = language;
    text.folded = FoldText(words);
    text.numbers = FindNumbers(text.folded);
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

  void Add(const std::vector<MonthRange>& ranges) {
    for (const MonthRange& range : ranges) {
      for (const std::string* text : {&range.kind_label, &range.label, &range.note}) Add(*text);
    }
  }

  void Add(const EvidenceRow& row) {
    const std::string figure = row.figure ? row.figure->Phrase() : std::string();
    Begin(row.at, row.number + " · " + (row.figure ? figure : row.what));
    item_->figure = FindNumbers(FoldText(figure));
    for (const std::string* text : {&row.what, &row.scope}) Add(*text);
    for (const Detail& detail : row.details) Add(detail.text);
    for (const std::string* text : {&row.status, &row.note}) Add(*text);
    for (const std::string& caution : row.cautions) Add(caution);
    Add(row.quotes);
  }

  void Add(const OutcomeRow& row) {
    Begin(row.at, row.number + " · " + row.what);
    for (const std::string* text :
         {&row.headline, &row.people, &row.terms_words, &row.per_person, &row.charges_open, &row.status, &row.note}) {
      Add(*text);
    }
    for (const std::string& defendant : row.defendants) Add(defendant);
    for (const ChargeRow& charge : row.charges) {
      Add(charge.name);
      Add(charge.article);
      Add(charge.quotes);
    }
    Add(row.terms);
    Add(row.facts);
    Add(row.quotes);
  }

  void Add(const ConflictRow& row) {
    Begin(row.at, row.point);
    for (const AccountLine& account : row.says) {
      Add(account.text);
      Add(account.quotes);
    }
    Add(row.note);
  }

  void AddOwn(const Dossier& dossier) {
    Begin(dossier.at, dossier.title);
    if (dossier.at.kind == ItemKind::kCase) Add(outline_->summary);
    for (const std::string* text : {&dossier.subtitle, &dossier.kind_label, &dossier.basis, &dossier.no_outcome}) Add(*text);
    Add(dossier.facts);
    for (const MeansLine& means : dossier.means) {
      Add(means.what);
      Add(means.status);
      Add(means.quotes);
    }
    for (const PartyLine& party : dossier.parties) {
      if (party.at != dossier.at) continue;  // the others have dossiers of their own
      Add(party.role);
      Add(party.standing);
      for (const std::string& note : party.notes) Add(note);
    }
    Add(dossier.quotes);
  }

  void Add(const Dossier& dossier) {
    const auto home = [&](const ItemRef& at) { return outline_->DossierFor(at) == &dossier; };
    if (!home(dossier.at)) return;
    AddOwn(dossier);
    for (const EvidenceRow& row : dossier.evidence) {
      if (home(row.at)) Add(row);
    }
    for (const OutcomeRow& row : dossier.outcomes) {
      if (home(row.at)) Add(row);
    }
    for (const SilenceRow& row : dossier.silences) {
      if (home(row.at)) Begin(row.at, row.what);
    }
    for (const ConflictRow& row : dossier.conflicts) {
      if (home(row.at)) Add(row);
    }
  }

  SearchIndex* index_;
  const Outline* outline_ = nullptr;
  SearchItem* item_ = nullptr;
  std::size_t next_ = 0;
};

}  // namespace

SearchIndex BuildSearchIndex(const Outlines& outlines) {
  SearchIndex index;
  Indexer indexer(&index);
  for (const Outline& outline : outlines.values) indexer.Add(outline);
  return index;
}

}  // namespace quanlian
