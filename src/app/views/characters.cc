#include "app/views/characters.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "app/outline/row_texts.h"
#include "app/views/chain_cards.h"
#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

// Gathers characters; bold texts count as regular too, since the same words stand in both weights somewhere.
class Gatherer {
 public:
  void Regular(std::string_view text) { Append(text, &sets_.regular); }
  void Bold(std::string_view text) {
    Append(text, &sets_.bold);
    Append(text, &sets_.regular);
  }

  // Parts of rows.
  void Add(const std::string& text) { Regular(text); }
  void Add(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) Regular(text);
  }
  void Add(const std::vector<QuoteText>& quotes) {
    for (const QuoteText& quote : quotes) {
      Regular(quote.Plain());
      Regular(quote.source_label);
      Regular(quote.place);
      for (const RepairNote& repair : quote.repairs) {
        for (const std::string* text : {&repair.words, &repair.reading, &repair.certainty, &repair.why}) Regular(*text);
      }
    }
  }
  void Add(const std::vector<Fact>& facts) {
    for (const Fact& fact : facts) {
      Regular(fact.label);
      Regular(fact.value);
    }
  }
  void Add(const std::vector<SanctionLine>& ranges) {
    for (const SanctionLine& range : ranges) {
      Bold(range.kind_label);
      Bold(range.label);
      Regular(range.note);
    }
  }
  void Add(const PartyLine& party) {
    Bold(party.name);
    for (const std::string* text : {&party.role, &party.standing}) Regular(*text);
    Add(party.notes);
  }
  // The canvas shows no quotes of means and accounts.
  void Add(const MeansLine& means) {
    for (const std::string* text : {&means.what, &means.status}) Regular(*text);
  }
  void Add(const AccountLine& account) {
    for (const std::string* text : {&account.source_label, &account.text}) Regular(*text);
  }

  [[nodiscard]] CharacterSets Take() {
    for (std::u32string* set : {&sets_.regular, &sets_.bold}) {
      std::sort(set->begin(), set->end());
      set->erase(std::unique(set->begin(), set->end()), set->end());
    }
    return std::move(sets_);
  }

 private:
  static void Append(std::string_view text, std::u32string* set) {
    for (std::size_t at = 0; at < text.size();) {
      const char32_t character = NextCodePoint(text, &at);
      if (character >= U' ') set->push_back(character);
    }
  }

  CharacterSets sets_;
};

void Gather(const Dossier& dossier, Gatherer* out) {
  out->Bold(dossier.title);
  TakeParts(dossier, *out);
  for (const EvidenceRow& row : dossier.evidence) {
    if (row.figure) out->Bold(row.figure->Phrase());
    out->Regular(row.number);
    TakeParts(row, *out);
  }
  for (const OutcomeRow& row : dossier.outcomes) {
    out->Bold(row.what);
    out->Regular(row.number);
    TakeParts(row, *out);
  }
  for (const SilenceRow& silence : dossier.silences) out->Regular(silence.what);
  for (const ConflictRow& conflict : dossier.conflicts) {
    out->Bold(conflict.point);
    TakeParts(conflict, *out);
  }
}

void Gather(const std::vector<CardInput>& cards, Gatherer* out) {
  for (const CardInput& card : cards) {
    for (const std::vector<CardLine>* face : {&card.far, &card.near}) {
      for (const CardLine& line : *face) {
        const bool bold = line.kind == LineKind::kKicker || line.kind == LineKind::kTitle || line.kind == LineKind::kFigure;
        for (const std::string* text : {&line.before, &line.text, &line.after}) bold ? out->Bold(*text) : out->Regular(*text);
      }
    }
  }
}

void Gather(const Outline& outline, Gatherer* out) {
  const ChainInput chain = MakeChainInput(outline);
  for (const std::vector<CardInput>* cards : {&chain.line, &chain.apart.cards, &chain.context.cards}) Gather(*cards, out);
  out->Regular(chain.context.label);
  if (!chain.apart.cards.empty()) out->Regular(chain.apart.label);
  Gather(outline.whole, out);
  for (const std::vector<Dossier>* list : {&outline.stages, &outline.links, &outline.context, &outline.parties}) {
    for (const Dossier& dossier : *list) Gather(dossier, out);
  }
  for (const LegendRow& row : outline.legend) {
    out->Bold(row.word);
    out->Regular(row.meaning);
  }
}

// The interface's own words on the canvas: headings and the heads of tables.
void GatherInterface(Lang lang, Gatherer* out) {
  for (const Phrase phrase : {Phrase::kRecordEvidence, Phrase::kRecordOutcomes, Phrase::kRecordMeans, Phrase::kRecordPeople,
                              Phrase::kRecordSilences, Phrase::kRecordConflicts, Phrase::kRecordWords, Phrase::kRecordLegend}) {
    out->Bold(Say(phrase, lang));
  }
  for (const Phrase phrase :
       {Phrase::kRecordNumber, Phrase::kRecordFigure, Phrase::kRecordWhat, Phrase::kRecordScope, Phrase::kRecordStatus,
        Phrase::kRecordStatutoryNote, Phrase::kRecordPeopleCount, Phrase::kRecordRepair, Phrase::kRecordReading,
        Phrase::kRecordReadingNothing, Phrase::kRecordCertaintyIs, Phrase::kUiYears}) {
    out->Regular(Say(phrase, lang));
  }
}

void GatherAscii(Gatherer* out) {
  std::string ascii;
  for (char c = ' '; c <= '~'; ++c) ascii += c;
  out->Bold(ascii);
}

}  // namespace

CharacterSets CollectCharacters(const Outlines& outlines) {
  Gatherer gatherer;
  for (const Outline& outline : outlines.values) {
    Gather(outline, &gatherer);
    GatherInterface(outline.lang, &gatherer);
  }
  GatherAscii(&gatherer);
  return gatherer.Take();
}

void AddCharacters(const CharacterSets& more, CharacterSets* sets) {
  const auto merge = [](const std::u32string& from, std::u32string* into) {
    std::u32string both;
    std::set_union(into->begin(), into->end(), from.begin(), from.end(), std::back_inserter(both));
    *into = std::move(both);
  };
  merge(more.regular, &sets->regular);
  merge(more.bold, &sets->bold);
}

}  // namespace quanlian
