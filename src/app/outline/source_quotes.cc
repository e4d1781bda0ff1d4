// The quotes of each source in order of their place, and the items that rest on each.
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <string_view>

#include "app/outline/parts.h"
#include "model/citations.h"

namespace quanlian {
namespace {

// Number and words of every item that can cite.
class Names {
 public:
  explicit Names(const Outline& outline) {
    Add(outline.whole);
    for (const auto* list : {&outline.stages, &outline.links, &outline.context, &outline.parties}) {
      for (const Dossier& dossier : *list) Add(dossier);
    }
    for (const EventRow& row : outline.events) names_.emplace(row.at, RestingItem{row.at, {}, row.what, {}});
  }

  [[nodiscard]] RestingItem Of(const ItemRef& at) const {
    const auto found = names_.find(at);
    return found == names_.end() ? RestingItem{at, {}, at.id, {}} : found->second;
  }

 private:
  void Add(const Dossier& dossier) {
    names_.emplace(dossier.at, RestingItem{dossier.at, {}, dossier.title, {}});
    for (const EvidenceRow& row : dossier.evidence) names_.emplace(row.at, RestingItem{row.at, row.number, row.what, {}});
    for (const OutcomeRow& row : dossier.outcomes) names_.emplace(row.at, RestingItem{row.at, row.number, row.what, {}});
    for (const ConflictRow& row : dossier.conflicts) names_.emplace(row.at, RestingItem{row.at, {}, row.point, {}});
  }

  std::map<ItemRef, RestingItem> names_;
};

// A place by which quotes are sorted: the wider span first, so that a quote comes before those inside it; without a place last.
// A file may claim two quotes of one place, or several of none: their words tell them apart.
struct Place {
  CodePointSpan span;
  std::string_view words;

  friend bool operator<(const Place& a, const Place& b) {
    if (a.span.start != b.span.start) return a.span.start < b.span.start;
    if (a.span.end != b.span.end) return a.span.end > b.span.end;
    return a.words < b.words;
  }
};

Place PlaceOf(const Citation& citation) {
  constexpr std::int64_t kNowhere = std::numeric_limits<std::int64_t>::max();
  return {citation.span.value_or(CodePointSpan{kNowhere, kNowhere}), citation.quote};
}

class SourceQuotes {
 public:
  SourceQuotes(const OutlineInput& input, const Outline& outline) : input_(input), names_(outline) {
    for (const CitationUse& use : AllCitations(input.index.the_case())) {
      uses_[use.citation->source][PlaceOf(*use.citation)].push_back(use);
      sources_of_[use.owner].insert(use.citation->source);
    }
  }

  void AddTo(SourceRow* row) {
    const SourceId id{row->at.id};
    const auto found = uses_.find(id);
    if (found == uses_.end()) return;
    row->quotes = Nest(found->second, id);
    for (const auto& [owner, sources] : sources_of_) {
      if (sources.count(id) == 0) continue;
      ++row->resting_count;
      if (sources.size() == 1) ++row->sole_count;
    }
  }

 private:
  using Uses = std::map<Place, std::vector<CitationUse>>;

  [[nodiscard]] std::vector<SourceQuote> Nest(const Uses& uses, const SourceId& source) const {
    std::vector<SourceQuote> quotes;
    std::optional<CodePointSpan> outer;
    for (const auto& [place, here] : uses) {
      const std::optional<CodePointSpan>& span = here.front().citation->span;
      const bool inside = outer && span && span->end <= outer->end;
      if (!inside) outer = span;
      (inside ? quotes.back().within : quotes).push_back(QuoteAt(here, source));
    }
    return quotes;
  }

  [[nodiscard]] SourceQuote QuoteAt(const std::vector<CitationUse>& uses, const SourceId& source) const {
    SourceQuote quote;
    quote.quote = MakeQuotes(input_, {*uses.front().citation}).front();
    if (const auto& span = uses.front().citation->span) {
      quote.place = std::to_string(span->start) + "–" + std::to_string(span->end);
    }
    std::set<ItemRef> seen;
    for (const CitationUse& use : uses) {
      if (!seen.insert(use.owner).second) continue;  // its means, charges and accounts may cite the same words
      quote.items.push_back(names_.Of(use.owner));
      std::vector<std::string> others;
      for (const SourceId& other : sources_of_.at(use.owner)) {
        if (other != source) others.push_back(SourceLabel(input_, other));
      }
      quote.items.back().others = JoinList(input_, others);
    }
    return quote;
  }

  const OutlineInput& input_;
  Names names_;
  std::map<SourceId, Uses> uses_;
  std::map<ItemRef, std::set<SourceId>> sources_of_;
};

}  // namespace

void AddSourceQuotes(const CaseIndex& index, Outline* outline) {
  const FallbackMarks marks = outline->isolated ? FallbackMarks::kIsolates : FallbackMarks::kNone;
  const OutlineInput input(index, outline->lang, marks);
  SourceQuotes quotes(input, *outline);
  for (SourceRow& row : outline->sources) quotes.AddTo(&row);
}

}  // namespace quanlian
