// The rows of the sentences: every outcome, and every link of the chain that has none.
#include <algorithm>

#include "app/outline/outcome_groups.h"
#include "app/views/view_scenes.h"
#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

constexpr int kMonthsPerYear = 12;

class Rows {
 public:
  explicit Rows(const Outline& outline) : outline_(outline) {}

  SentenceInput Make() {
    for (const OutcomeGroup& group : OutcomeGroups(outline_)) {
      for (const OutcomeRow* outcome : group.outcomes) input_.rows.push_back(RowOf(*group.dossier, *outcome, group.stage));
      if (group.outcomes.empty() && group.dossier->outcomes.empty()) {
        input_.rows.push_back(WithoutOutcome(*group.dossier, group.stage));
      }
    }
    AddAxis();
    return std::move(input_);
  }

 private:
  [[nodiscard]] std::string Fill(Phrase phrase, std::initializer_list<Slot> slots) const {
    return FillSlots(Say(phrase, outline_.lang), slots);
  }

  static SentenceRow WithoutOutcome(const Dossier& link, int stage) {
    SentenceRow row;
    row.at = link.at;
    row.stage = stage;
    row.kicker = link.kind_label;
    row.what = link.title;
    row.not_stated = link.no_outcome;
    return row;
  }

  SentenceRow RowOf(const Dossier& dossier, const OutcomeRow& outcome, int stage) {
    SentenceRow row;
    row.at = outcome.at;
    row.stage = stage;
    row.kicker = dossier.card.title;
    row.number = outcome.number;
    row.what = outcome.what;
    if (!outcome.people.empty()) {
      row.facts.push_back(Fill(Phrase::kSentencesFact, {{"label", std::string(Say(Phrase::kRecordPeopleCount, outline_.lang))},
                                                        {"value", outcome.people}}));
    }
    for (const Fact& fact : outcome.facts) {
      row.facts.push_back(Fill(Phrase::kSentencesFact, {{"label", fact.label}, {"value", fact.value}}));
    }
    row.facts.push_back(outcome.status);
    for (const std::string* note : {&outcome.per_person, &outcome.charges_open}) {
      if (!note->empty()) row.notes.push_back(*note);
    }
    if (outcome.terms.empty()) row.not_stated = outcome.terms_words;
    for (const MonthRange& term : outcome.terms) row.lines.push_back(TermLine(term));
    for (const ChargeRow& charge : outcome.charges) row.lines.push_back(ChargeLine(charge));
    return row;
  }

  SentenceLine TermLine(const MonthRange& term) {
    const bool open = !term.min_months || !term.max_months;
    SentenceLine line;
    line.kind = open ? SentenceLineKind::kOpen : SentenceLineKind::kImposed;
    line.words =
        Fill(open ? Phrase::kOutlineTermUnstated : Phrase::kOutlineTerm, {{"kind", term.kind_label}, {"length", term.label}});
    line.more = term.note;
    AddSpan(term, &line);
    return line;
  }

  SentenceLine ChargeLine(const ChargeRow& charge) {
    SentenceLine line;
    line.kind = SentenceLineKind::kStatutory;
    line.words = Fill(Phrase::kSentencesCharge, {{"name", charge.name}, {"article", charge.article}});
    const std::string_view join = Say(Phrase::kOutlineSentenceJoin, outline_.lang);
    for (const MonthRange& range : charge.statutory) {
      if (!line.more.empty()) line.more += join;
      line.more += range.min_months ? Fill(Phrase::kOutlineTerm, {{"kind", range.kind_label}, {"length", range.label}})
                                    : range.kind_label;
      if (range.kind == TermKind::kImprisonment) AddSpan(range, &line);
    }
    return line;
  }

  void AddSpan(const MonthRange& range, SentenceLine* line) {
    if (!range.min_months || !range.max_months) return;
    line->spans.push_back({*range.min_months, *range.max_months});
    longest_ = std::max(longest_, *range.max_months);
  }

  // Whole years, one more than the longest range needs only where it ends within one.
  void AddAxis() {
    const int years = (longest_ + kMonthsPerYear - 1) / kMonthsPerYear;
    for (int year = 0; year <= years; ++year) {
      input_.years.push_back(Fill(Phrase::kUiYears, {{"count", std::to_string(year)}}));
      input_.months.push_back(Fill(Phrase::kSentencesMonths, {{"count", std::to_string(year * kMonthsPerYear)}}));
    }
  }

  const Outline& outline_;
  SentenceInput input_;
  int longest_ = kMonthsPerYear;
};

}  // namespace

SentenceInput MakeSentenceInput(const Outline& outline) {
  return Rows(outline).Make();
}

}  // namespace quanlian
