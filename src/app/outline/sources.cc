// The sources: what each is, its digest, its damage, and how many quotes rest on it.
#include "app/outline/parts.h"
#include "model/citations.h"

namespace quanlian {
namespace {

std::string LanguageInWords(const OutlineInput& input, const std::string& language) {
  const std::string_view name = LanguageName(language, input.lang);
  return name.empty() ? language : std::string(name);
}

Fact DateFact(const OutlineInput& input, Phrase label, const std::optional<PartialDate>& date) {
  if (date) return {input.Words(label), SayDate(*date, input.lang), false};
  return {input.Words(label), input.Words(Phrase::kOutlineUnstatedShort), true};
}

std::vector<Fact> FactsOf(const OutlineInput& input, const Source& source) {
  const bool statute = source.kind == SourceKind::kStatute;  // known by its title; nobody asks who published it
  std::vector<Fact> facts;
  if (source.published || !statute) facts.push_back(DateFact(input, Phrase::kOutlineFactPublished, source.published));
  if (source.retrieved) facts.push_back(DateFact(input, Phrase::kOutlineFactRetrieved, source.retrieved));
  facts.push_back({input.Words(Phrase::kOutlineFactLanguage), LanguageInWords(input, source.language), false});
  if (!source.stands_for.empty()) {
    facts.push_back({input.Words(Phrase::kOutlineFactStandsFor), SourceLabel(input, source.stands_for), false});
  }
  const std::string digest = input.Words(Phrase::kOutlineFactSha256);
  if (!source.digest) {
    if (!statute) facts.push_back({digest, input.Words(Phrase::kOutlineDigestNone), true});
    return facts;
  }
  facts.push_back({digest, source.digest->sha256, false});
  facts.push_back({input.Words(Phrase::kOutlineFactBytes), std::to_string(source.digest->bytes), false});
  facts.push_back({input.Words(Phrase::kOutlineFactCharacters), std::to_string(source.digest->code_points), false});
  return facts;
}

}  // namespace

std::string SourceLabel(const OutlineInput& input, const SourceId& id) {
  const Source* source = input.index.Find(id);
  return source == nullptr ? id.value : input.In(source->title);
}

std::vector<SourceRow> MakeSources(const OutlineInput& input) {
  std::map<SourceId, int> quote_counts;
  for (const CitationUse& use : AllCitations(input.index.the_case())) ++quote_counts[use.citation->source];
  std::vector<SourceRow> rows;
  for (const Source& source : input.index.the_case().sources) {
    SourceRow row;
    row.at = {ItemKind::kSource, source.id.value};
    row.title = input.In(source.title);
    row.kind = input.Words(SourceKindPhrase(source.kind));
    row.publisher = input.In(source.publisher);
    if (!source.publisher && source.kind != SourceKind::kStatute) row.publisher = input.Words(Phrase::kOutlinePublisherNone);
    row.url = source.url;
    row.facts = FactsOf(input, source);
    row.note = input.In(source.note);
    for (const Damage& damage : source.damage) row.damage.push_back(MakeRepair(input, damage));
    row.quote_count = quote_counts[source.id];
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace quanlian
