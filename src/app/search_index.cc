// Which words of the outline belong to which item. An item that several dossiers show is gathered where it is first.
#include "app/search.h"

#include <utility>

namespace quanlian {
namespace {

class Indexer {
 public:
  explicit Indexer(SearchIndex* index) : index_(index) {}

  void Add(const Outline& outline) {
    lang_ = outline.lang;
    Add(outline.whole);
    if (Begin(outline.whole.at, {})) Add({&outline.summary});
    for (const std::vector<Dossier>* list : {&outline.links, &outline.stages, &outline.context, &outline.parties}) {
      for (const Dossier& dossier : *list) Add(dossier);
    }
    for (const EventRow& row : outline.events) {
      if (!Begin(row.at, row.when + " · " + row.what)) continue;
      Add({&row.status});
      Add(row.quotes);
    }
    for (const OffenceRow& row : outline.offences) {
      if (!Begin(row.at, row.name)) continue;
      Add({&row.article, &row.note, &row.source_label});
      Add(row.ranges);
    }
    for (const SourceRow& row : outline.sources) {
      if (!Begin(row.at, row.title)) continue;
      Add({&row.kind, &row.publisher, &row.url, &row.note});
      Add(row.facts);
    }
    for (const TermRow& row : outline.glossary) {
      if (Begin(row.at, row.term)) Add({&row.meaning});
    }
  }

 private:
  [[nodiscard]] std::string Language() const { return lang_ == Lang::kZh ? "zh-Hans" : "en"; }

  static SearchText Text(std::string words, std::string language) {
    SearchText text;
    text.folded = FoldText(words);
    text.numbers = FindNumbers(text.folded);
    text.words = std::move(words);
    text.language = std::move(language);
    return text;
  }

  // What is added next belongs to `at`. False when this language already has the item. An empty name goes on with it.
  bool Begin(const ItemRef& at, const std::string& name) {
    const auto [place, is_new] = index_->places.emplace(at, index_->items.size());
    if (is_new) index_->items.emplace_back().at = at;
    item_ = &index_->items[place->second];
    if (name.empty()) return true;
    SearchText& title = item_->title[static_cast<int>(lang_)];
    if (!title.words.empty()) return false;
    title = Text(name, Language());
    return true;
  }

  void Add(std::initializer_list<const std::string*> texts) {
    for (const std::string* text : texts) {
      if (!text->empty()) item_->body.push_back(Text(*text, Language()));
    }
  }

  // Quotations are in their source's language, the same in both outlines.
  void Add(const std::vector<QuoteText>& quotes) {
    for (const QuoteText& quote : quotes) {
      Add({&quote.source_label});
      if (lang_ == Lang::kZh) item_->body.push_back(Text(quote.Plain(), quote.language));
      for (const RepairNote& repair : quote.repairs) Add({&repair.reading, &repair.why});
    }
  }

  void Add(const std::vector<Fact>& facts) {
    for (const Fact& fact : facts) Add({&fact.value});
  }

  void Add(const std::vector<MonthRange>& ranges) {
    for (const MonthRange& range : ranges) Add({&range.kind_label, &range.label, &range.note});
  }

  void Add(const EvidenceRow& row) {
    const std::string figure = row.figure ? row.figure->Phrase() : std::string();
    if (!Begin(row.at, row.number + " · " + (row.figure ? figure : row.what))) return;
    item_->figure = FindNumbers(FoldText(figure));
    Add({&row.what, &row.scope, &row.when, &row.where, &row.by, &row.status, &row.note});
    for (const std::string& caution : row.cautions) Add({&caution});
    Add(row.quotes);
  }

  void Add(const OutcomeRow& row) {
    if (!Begin(row.at, row.number + " · " + row.what)) return;
    Add({&row.headline, &row.people, &row.terms_words, &row.per_person, &row.charges_open, &row.status, &row.note});
    for (const std::string& defendant : row.defendants) Add({&defendant});
    for (const ChargeRow& charge : row.charges) {
      Add({&charge.name, &charge.article});
      Add(charge.quotes);
    }
    Add(row.terms);
    Add(row.facts);
    Add(row.quotes);
  }

  void Add(const ConflictRow& row) {
    if (!Begin(row.at, row.point)) return;
    for (const AccountLine& account : row.says) {
      Add({&account.text, &account.source_label});
      Add(account.quotes);
    }
    Add({&row.note});
  }

  void Add(const Dossier& dossier) {
    if (Begin(dossier.at, dossier.title)) {
      Add({&dossier.subtitle, &dossier.kind_label, &dossier.basis, &dossier.no_outcome});
      Add(dossier.facts);
      for (const MeansLine& means : dossier.means) {
        Add({&means.what, &means.status});
        Add(means.quotes);
      }
      for (const PartyLine& party : dossier.parties) {
        if (party.at != dossier.at) continue;  // the others have dossiers of their own
        Add({&party.role, &party.standing});
        for (const std::string& note : party.notes) Add({&note});
      }
      Add(dossier.quotes);
    }
    for (const EvidenceRow& row : dossier.evidence) Add(row);
    for (const OutcomeRow& row : dossier.outcomes) Add(row);
    for (const SilenceRow& row : dossier.silences) Begin(row.at, row.what);
    for (const ConflictRow& row : dossier.conflicts) Add(row);
  }

  SearchIndex* index_;
  SearchItem* item_ = nullptr;
  Lang lang_ = Lang::kZh;
};

}  // namespace

SearchIndex BuildSearchIndex(const Outline& zh, const Outline& en) {
  SearchIndex index;
  Indexer indexer(&index);
  indexer.Add(zh);
  indexer.Add(en);
  return index;
}

}  // namespace quanlian
