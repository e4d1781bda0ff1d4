// Quotations: citations within one another become one, damage is bracketed and its repair declared.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

// A quotation with the narrower citations inside it.
struct Quotation {
  const Citation* outer = nullptr;
  std::vector<CodePointSpan> inner;
};

bool Contains(const CodePointSpan& outer, const CodePointSpan& inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}

// Sources in order of first mention, then by place, the wider span first. Citations without a place keep their order, last.
std::vector<const Citation*> InReadingOrder(const std::vector<Citation>& citations) {
  std::map<SourceId, std::size_t> mention;
  std::vector<const Citation*> ordered;
  for (const Citation& citation : citations) {
    mention.emplace(citation.source, mention.size());
    ordered.push_back(&citation);
  }
  std::sort(ordered.begin(), ordered.end(), [&mention](const Citation* a, const Citation* b) {
    if (a->source != b->source) return mention.at(a->source) < mention.at(b->source);
    if (a->span.has_value() != b->span.has_value()) return a->span.has_value();
    if (!a->span || *a->span == *b->span) return a < b;  // both stand in `citations`
    return a->span->start != b->span->start ? a->span->start < b->span->start : a->span->end > b->span->end;
  });
  return ordered;
}

// In reading order the outer citation of a nest always comes before what it holds.
std::vector<Quotation> Nest(const std::vector<Citation>& citations) {
  std::vector<Quotation> quotations;
  for (const Citation* citation : InReadingOrder(citations)) {
    Quotation* last = quotations.empty() ? nullptr : &quotations.back();
    const bool same_source = last != nullptr && last->outer->source == citation->source;
    if (same_source && citation->span && last->outer->span && Contains(*last->outer->span, *citation->span)) {
      if (*citation->span != *last->outer->span) last->inner.push_back(*citation->span);
    } else if (!same_source || citation->span || last->outer->span || citation->quote != last->outer->quote) {
      quotations.push_back({citation, {}});
    }
  }
  return quotations;
}

// Where the marks change: start, end and every edge of a figure or damage in between. Sorted, without repetition.
std::vector<std::int64_t> Edges(const CodePointSpan& whole, const std::vector<CodePointSpan>& figures,
                                const std::vector<CodePointSpan>& damage) {
  std::vector<std::int64_t> edges{whole.start, whole.end};
  for (const std::vector<CodePointSpan>* spans : {&figures, &damage}) {
    for (const CodePointSpan& span : *spans) {
      edges.push_back(std::clamp(span.start, whole.start, whole.end));
      edges.push_back(std::clamp(span.end, whole.start, whole.end));
    }
  }
  std::sort(edges.begin(), edges.end());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  return edges;
}

bool Covers(const std::vector<CodePointSpan>& spans, const CodePointSpan& piece) {
  return std::any_of(spans.begin(), spans.end(), [&piece](const CodePointSpan& span) { return Contains(span, piece); });
}

std::vector<QuoteRun> MakeRuns(const Quotation& quotation, const std::vector<CodePointSpan>& damage) {
  const CodePointSpan whole = *quotation.outer->span;
  const std::vector<std::int64_t> edges = Edges(whole, quotation.inner, damage);
  std::vector<QuoteRun> runs;
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    const CodePointSpan piece{edges[i], edges[i + 1]};
    const std::string text(SliceCodePoints(quotation.outer->quote, {piece.start - whole.start, piece.end - whole.start}));
    QuoteMark mark = Covers(quotation.inner, piece) ? QuoteMark::kFigure : QuoteMark::kPlain;
    if (Covers(damage, piece)) mark = QuoteMark::kDamaged;
    if (!runs.empty() && runs.back().mark == mark) {
      runs.back().text += text;
    } else {
      runs.push_back({text, mark});
    }
  }
  for (QuoteRun& run : runs) {
    if (run.mark == QuoteMark::kDamaged) run.text = "⟦" + run.text + "⟧";
  }
  return runs;
}

bool Concerns(const Damage& damage, const CodePointSpan& quotation) {
  if (damage.span.length() == 0) return quotation.start <= damage.span.start && damage.span.end <= quotation.end;
  return damage.span.start < quotation.end && quotation.start < damage.span.end;
}

// Damage within the quotation. Where words are missing, those that stand there are sound: declared, not struck out.
void AddDamage(const OutlineInput& input, const Quotation& quotation, const Source& source, QuoteText* quote) {
  std::vector<CodePointSpan> struck_out;
  for (const Damage& damage : source.damage) {
    if (!Concerns(damage, *quotation.outer->span)) continue;
    if (damage.kind != DamageKind::kMissing) struck_out.push_back(damage.span);
    quote->repairs.push_back(MakeRepair(input, damage));
  }
  quote->runs = MakeRuns(quotation, struck_out);
}

QuoteText MakeQuote(const OutlineInput& input, const Quotation& quotation) {
  const Citation& citation = *quotation.outer;
  QuoteText quote;
  quote.source = {ItemKind::kSource, citation.source.value};
  quote.source_label = SourceLabel(input, citation.source);
  const Source* source = input.index.Find(citation.source);
  if (source != nullptr) quote.language = source->language;
  if (!citation.span) {
    quote.runs.push_back({citation.quote, QuoteMark::kPlain});
    quote.place = input.Words(Phrase::kOutlinePlaceNone);
    return quote;
  }
  quote.place = input.Fill(Phrase::kOutlinePlace,
                           {{"start", std::to_string(citation.span->start)}, {"end", std::to_string(citation.span->end)}});
  if (source != nullptr) {
    AddDamage(input, quotation, *source, &quote);
  } else {
    quote.runs = MakeRuns(quotation, {});
  }
  return quote;
}

}  // namespace

std::string QuoteText::Plain() const {
  std::string text;
  for (const QuoteRun& run : runs) text += run.text;
  return text;
}

RepairNote MakeRepair(const OutlineInput& input, const Damage& damage) {
  RepairNote note{
      damage.id.value, damage.words, damage.reading, input.Words(CertaintyPhrase(damage.certainty)), input.In(damage.why), {}};
  const std::string reading = note.reading.empty() ? input.Words(Phrase::kRecordReadingNothing) : note.reading;
  note.in_words = input.Words(Phrase::kRecordRepair) + " " + note.words + " → " + reading + " · " +
                  input.Fill(Phrase::kRecordCertaintyIs, {{"certainty", note.certainty}}) +
                  input.Words(Phrase::kRecordSentenceGap) + note.why;
  return note;
}

std::vector<QuoteText> MakeQuotes(const OutlineInput& input, const std::vector<Citation>& citations) {
  std::vector<QuoteText> quotes;
  for (const Quotation& quotation : Nest(citations)) quotes.push_back(MakeQuote(input, quotation));
  return quotes;
}

}  // namespace quanlian
