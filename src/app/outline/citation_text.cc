// Numbered items as plain text.
#include "app/outline/citation_text.h"

#include <utility>

#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

const EvidenceRow* FindEvidence(const Outline& outline, const ItemRef& at) {
  const Dossier* dossier = outline.DossierFor(at);
  if (dossier == nullptr) return nullptr;
  for (const EvidenceRow& row : dossier->evidence) {
    if (row.at == at) return &row;
  }
  return nullptr;
}

const SourceRow* FindSource(const Outline& outline, const ItemRef& at) {
  for (const SourceRow& row : outline.sources) {
    if (row.at == at) return &row;
  }
  return nullptr;
}

void AddPart(std::string_view part, std::string_view separator, std::string* to) {
  if (part.empty()) return;
  if (!to->empty()) to->append(separator);
  to->append(part);
}

// The quote's source: title, publisher, place of the words, address.
std::string SourceParts(const Outline& outline, const QuoteText& quote) {
  std::string parts;
  const SourceRow* source = FindSource(outline, quote.source);
  AddPart(source != nullptr ? source->title : quote.source_label, " · ", &parts);
  if (source != nullptr) AddPart(source->publisher, " · ", &parts);
  AddPart(quote.place, " · ", &parts);
  if (source != nullptr) AddPart(source->url, " · ", &parts);
  return parts;
}

std::string Figure(const EvidenceRow& row) {
  return row.figure ? row.figure->Phrase() : std::string();
}

class Lines {
 public:
  explicit Lines(Lang lang) : lang_(lang) {}

  void Add(std::string_view line) { AddPart(line, "\n", &text_); }
  void Add(Phrase phrase, std::string_view slot, std::string_view value) {
    if (!value.empty()) Add(FillSlots(Say(phrase, lang_), {{slot, value}}));
  }
  void Add(const QuoteText& quote, const std::string& source) {
    Add(Phrase::kCopyQuote, "words", quote.Plain());
    for (const RepairNote& repair : quote.repairs) {
      std::string note(Say(Phrase::kRecordRepair, lang_));
      AddPart(repair.words + " → " +
                  (repair.reading.empty() ? std::string(Say(Phrase::kRecordReadingNothing, lang_)) : repair.reading),
              " ", &note);
      AddPart(FillSlots(Say(Phrase::kRecordCertaintyIs, lang_), {{"certainty", repair.certainty}}), " · ", &note);
      AddPart(repair.why, " · ", &note);
      Add(note);
    }
    Add(Phrase::kCopySource, "parts", source);
  }

  [[nodiscard]] std::string Take() { return std::move(text_); }

 private:
  Lang lang_;
  std::string text_;
};

std::string Cautions(const EvidenceRow& row) {
  std::string cautions;
  for (const std::string& caution : row.cautions) AddPart(caution, " ", &cautions);
  AddPart(row.note, " ", &cautions);
  return cautions;
}

}  // namespace

std::string CitationText(const Outline& outline, const ItemRef& evidence, std::string_view link) {
  const EvidenceRow* row = FindEvidence(outline, evidence);
  if (row == nullptr) return {};
  Lines lines(outline.lang);
  std::string line = row->number;
  AddPart(Figure(*row), " · ", &line);
  AddPart(row->what, " · ", &line);
  lines.Add(line);
  std::string qualifiers = row->scope;
  for (const Detail& detail : row->details) AddPart(detail.text, " · ", &qualifiers);
  lines.Add(qualifiers);
  lines.Add(Phrase::kCopyStatus, "status", row->status);
  lines.Add(Cautions(*row));
  for (const QuoteText& quote : row->quotes) lines.Add(quote, SourceParts(outline, quote));
  lines.Add(Phrase::kCopyLink, "address", link);
  return lines.Take();
}

}  // namespace quanlian
