// What a case file of quanlian/1 has in another shape than the second form, and how it is raised to that. Such files are read
// for ever; nothing but reading knows these structs.
#pragma once

#include <type_traits>

#include "model/case.h"

namespace quanlian {

// The law of every file of the first form.
inline constexpr std::string_view kFirstFormLaw = "CN";

struct FirstUnit {
  UnitId id;
  std::string zh;
  std::string en;
  std::string en_one;
  UnitPosition en_position = UnitPosition::kAfter;
};

struct FirstQuantity {
  std::optional<std::int64_t> value;
  Bound bound = Bound::kExact;
  std::int64_t resolution = 1;
  UnitId unit;
};

struct FirstCharge {
  OffenceId offence;
  std::vector<Citation> citations;
};

// A range of one kind of sentence. Months are absent, both, exactly when `not_stated`.
struct FirstTerm {
  TermKind kind = TermKind::kImprisonment;
  std::optional<int> min_months;
  std::optional<int> max_months;
  bool not_stated = false;
  std::optional<LocalText> note;
};

struct FirstOutcome {
  OutcomeId id;
  std::string number;
  ItemRef on;
  LocalText what;
  std::vector<PartyId> defendants;
  std::optional<std::int64_t> people;
  std::vector<FirstCharge> charges;
  bool charges_open = false;
  PartyId court;
  Instance instance = Instance::kNotStated;
  Effect effect = Effect::kNotStated;
  std::optional<PartialDate> when;
  std::optional<LocalText> when_words;
  std::vector<FirstTerm> terms;
  PerPerson per_person = PerPerson::kNotStated;
  Status status = Status::kCourtFinding;
  std::optional<LocalText> note;
  std::vector<Citation> citations;
};

struct FirstStatutoryRange {
  TermKind kind = TermKind::kImprisonment;
  int min_months = 0;
  int max_months = 0;
  std::optional<LocalText> when;
};

struct FirstSentenceRule {
  TermKind kind = TermKind::kImprisonment;
  int min_months = 0;
  int max_months = 0;
  LocalText article;
  LocalText what;
  SourceId source;
};

// The struct of the first form that stands for one of the second; void where both forms have the same.
template <class Struct>
struct FirstFormOf {
  using Type = void;
};
template <>
struct FirstFormOf<Unit> {
  using Type = FirstUnit;
};
template <>
struct FirstFormOf<Quantity> {
  using Type = FirstQuantity;
};
template <>
struct FirstFormOf<Outcome> {
  using Type = FirstOutcome;
};
template <>
struct FirstFormOf<StatutoryRange> {
  using Type = FirstStatutoryRange;
};
template <>
struct FirstFormOf<SentenceRule> {
  using Type = FirstSentenceRule;
};

// The struct that files of the form have.
template <class Struct, FileForm kForm>
using InForm = std::conditional_t<kForm == FileForm::kFirst && !std::is_void_v<typename FirstFormOf<Struct>::Type>,
                                  typename FirstFormOf<Struct>::Type, Struct>;

// Each takes what it raises.
[[nodiscard]] Unit Raised(FirstUnit first);
[[nodiscard]] Quantity Raised(FirstQuantity first);
[[nodiscard]] Outcome Raised(FirstOutcome first);
[[nodiscard]] StatutoryRange Raised(FirstStatutoryRange first);
[[nodiscard]] SentenceRule Raised(FirstSentenceRule first);

}  // namespace quanlian
