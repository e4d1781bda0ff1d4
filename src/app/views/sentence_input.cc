// The rows of the sentences: every outcome, and every link of the chain that has none.
#include <algorithm>
#include <cmath>

#include "app/outline/outcome_groups.h"
#include "app/views/view_scenes.h"
#include "app/words/texts.h"
#include "base/text.h"
#include "model/law.h"

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
    if (outcome.sanctions_not_stated) row.not_stated = outcome.sanctions_words;
    if (outcome.sanctions.empty() && !outcome.sanctions_not_stated) row.lines.push_back(DecidedLine(outcome.sanctions_words));
    for (const SanctionLine& sanction : outcome.sanctions) row.lines.push_back(LineOf(sanction));
    for (const ChargeRow& charge : outcome.charges) {
      if (IsFirstOfOffence(outcome, charge)) row.lines.push_back(ChargeLine(charge));
    }
    return row;
  }

  // A decision that imposed nothing.
  static SentenceLine DecidedLine(const std::string& words) {
    SentenceLine line;
    line.words = words;
    return line;
  }

  // Only a term of liberty is a bar: life, death and money are words, and so is a probation.
  SentenceLine LineOf(const SanctionLine& sanction) {
    SentenceLine line;
    line.kind = sanction.not_stated                                    ? SentenceLineKind::kOpen
                : sanction.family == SanctionFamily::kCustodySuspended ? SentenceLineKind::kSuspended
                                                                       : SentenceLineKind::kImposed;
    line.words = sanction.label.empty() ? sanction.kind_label
                                        : Fill(sanction.not_stated ? Phrase::kOutlineTermUnstated : Phrase::kOutlineTerm,
                                               {{"kind", sanction.kind_label}, {"length", sanction.label}});
    line.words = Join({line.words, sanction.suspended}, Say(Phrase::kOutlineSpeechComma, outline_.lang));
    if (!sanction.who.empty()) {
      line.words = Fill(Phrase::kOutlineSanctionWho, {{"who", sanction.who}, {"sanction", line.words}});
    }
    line.more = sanction.note;
    if (IsTermOfLiberty(sanction.family)) AddSpan(sanction, &line);
    if (sanction.suspended_months && !line.spans.empty()) {
      line.suspended_months = static_cast<float>(*sanction.suspended_months);
      longest_ = std::max(longest_, static_cast<int>(std::ceil(*sanction.suspended_months)));
    }
    return line;
  }

  SentenceLine ChargeLine(const ChargeRow& charge) {
    SentenceLine line;
    line.kind = SentenceLineKind::kStatutory;
    line.words = Fill(Phrase::kSentencesCharge, {{"name", charge.name}, {"article", charge.article}});
    const std::string_view join = Say(Phrase::kOutlineSentenceJoin, outline_.lang);
    for (const SanctionLine& range : charge.statutory) {
      if (!line.more.empty()) line.more += join;
      line.more += range.label.empty() ? range.kind_label
                                       : Fill(Phrase::kOutlineTerm, {{"kind", range.kind_label}, {"length", range.label}});
      if (range.family == SanctionFamily::kCustody) AddSpan(range, &line);
    }
    return line;
  }

  void AddSpan(const SanctionLine& range, SentenceLine* line) {
    if (!range.HasBar()) return;
    line->spans.push_back({static_cast<float>(*range.min_months), static_cast<float>(*range.max_months)});
    longest_ = std::max(longest_, static_cast<int>(std::ceil(*range.max_months)));
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
