// Citations from cited items.
#include "record/cite/citation.h"

#include <algorithm>
#include <vector>

#include "app/words/texts.h"
#include "base/text.h"
#include "record/cite/cited_item.h"

namespace quanlian {
namespace {

constexpr std::size_t kDigestDigits = 12;

class CitationWriter {
 public:
  CitationWriter(const Case& the_case, const Outline& outline) : case_(the_case), outline_(outline) {}

  std::string Write(const ItemRef& at, const CitedItem& item, const CitationPlace& place) {
    Line(item.statement);
    for (const QuoteText& quote : item.quotes) AddQuote(quote);
    AddPlace(at, item, place);
    for (const ItemRef& source : SourcesOf(item)) AddSource(source);
    Line(outline_.translation_note);
    return text_;
  }

 private:
  [[nodiscard]] std::string_view Say(Phrase phrase) const { return quanlian::Say(phrase, outline_.lang); }

  void Line(std::string_view line) {
    if (line.empty()) return;
    if (!text_.empty()) text_ += '\n';
    text_.append(line);
  }

  // Damaged words are never handed on without their repair.
  void AddQuote(const QuoteText& quote) {
    Line(
        FillSlots(Say(Phrase::kCiteQuote), {{"words", quote.Plain()}, {"source", quote.source_label}, {"place", quote.place}}));
    for (const RepairNote& repair : quote.repairs) {
      const std::string_view reading = repair.reading.empty() ? Say(Phrase::kRecordReadingNothing) : repair.reading;
      Line(FillSlots(Say(Phrase::kCiteRepair),
                     {{"words", repair.words}, {"reading", reading}, {"certainty", repair.certainty}, {"why", repair.why}}));
    }
  }

  void AddPlace(const ItemRef& at, const CitedItem& item, const CitationPlace& place) {
    const std::string date = CitationDate(case_.revision.date, outline_.lang);
    const Phrase pattern = at.kind == ItemKind::kCase ? Phrase::kCiteCase : Phrase::kCiteItem;
    Line(FillSlots(Say(pattern), {{"item", item.label},
                                  {"case", outline_.title},
                                  {"revision", std::to_string(case_.revision.number)},
                                  {"date", date},
                                  {"accessed", place.accessed},
                                  {"link", place.link}}));
    Line(FillSlots(Say(Phrase::kCiteDigest), {{"digest", place.case_sha256.substr(0, kDigestDigits)}}));
  }

  // Each once, in the order in which they are quoted.
  static std::vector<ItemRef> SourcesOf(const CitedItem& item) {
    std::vector<ItemRef> all = item.sources;
    for (const QuoteText& quote : item.quotes) all.push_back(quote.source);
    std::vector<ItemRef> once;
    for (const ItemRef& source : all) {
      if (std::find(once.begin(), once.end(), source) == once.end()) once.push_back(source);
    }
    return once;
  }

  // A source as it is cited itself. When it was published is said in words where nobody knows it.
  void AddSource(const ItemRef& at) {
    for (const Source& source : case_.sources) {
      if (source.id.value != at.id) continue;
      std::string text = FillSlots(Say(source.url.empty() ? Phrase::kCiteOffline : Phrase::kCiteOnline),
                                   {{"title", source.title.In(outline_.lang)}});
      if (source.publisher) Add(Say(Phrase::kCiteJoin), source.publisher->In(outline_.lang), &text);
      Add(", ", DatesOf(source), &text);
      Add(Say(Phrase::kCiteJoin), source.url, &text);
      Line(FillSlots(Say(Phrase::kCiteSource), {{"source", text}}));
    }
  }

  static void Add(std::string_view separator, std::string_view part, std::string* text) {
    if (!part.empty()) text->append(separator).append(part);
  }

  [[nodiscard]] std::string DatesOf(const Source& source) const {
    std::string dates;
    if (source.published) {
      dates = CitationDate(*source.published, outline_.lang);
    } else if (source.kind != SourceKind::kStatute) {  // known by its title
      dates = Say(Phrase::kCiteUndated);
    }
    if (!source.retrieved) return dates;
    const std::string retrieved = CitationDate(*source.retrieved, outline_.lang);
    return FillSlots(Say(Phrase::kCiteDates), {{"date", dates}, {"retrieved", retrieved}});
  }

  const Case& case_;
  const Outline& outline_;
  std::string text_;
};

}  // namespace

std::string CiteItem(const Case& the_case, const Outline& outline, const ItemRef& at, const CitationPlace& place) {
  const std::optional<CitedItem> item = FindCitedItem(the_case, outline, at);
  return item ? CitationWriter(the_case, outline).Write(at, *item, place) : std::string();
}

std::string CitationDate(const PartialDate& date, Lang lang) {
  return LanguageOf(lang).iso_citation ? FormatIsoDate(date) : SayDate(date, lang);
}

}  // namespace quanlian
