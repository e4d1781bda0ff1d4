// The structs of quanlian/1 that have another shape in the second form, as files, schema and manual of that form have them.
#pragma once

#include "model/described.h"
#include "model/first_form.h"

namespace quanlian {

template <>
inline constexpr StructTitle kTitleOf<FirstUnit>{"unit", "Of quantities: 张, cards, card"};
template <class Visitor, Of<FirstUnit> T>
void Describe(Visitor& visitor, T& unit) {
  auto& [id, zh, en, en_one, en_position] = unit;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "zh", zh, "the word in Chinese");
  visitor(kMust, "en", en, "the word in English");
  visitor(kMust, "enOne", en_one, "its singular");
  visitor(kMay, "enPosition", en_position, "where it stands in English");
}

template <>
inline constexpr StructTitle kTitleOf<FirstQuantity>{"quantity", "A number with its qualifier"};
template <class Visitor, Of<FirstQuantity> T>
void Describe(Visitor& visitor, T& quantity) {
  auto& [value, bound, resolution, unit] = quantity;
  visitor(kMay, "value", value, "in whole units; none exactly where the source gives words only");
  visitor(kMust, "bound", bound, "how the source qualifies the number");
  visitor(kMay, "resolution", resolution, "the step to which the source states the number", FromOne{});
  visitor(kMust, "unit", unit, "what is counted");
}

template <>
inline constexpr StructTitle kTitleOf<FirstCharge>{"charge", "An offence named in an outcome"};
template <class Visitor, Of<FirstCharge> T>
void Describe(Visitor& visitor, T& charge) {
  auto& [offence, citations] = charge;
  visitor(kMust, "offence", offence, "the offence");
  visitor(kMay, "citations", citations, "the words that name it");
}

template <>
inline constexpr StructTitle kTitleOf<FirstTerm>{"term", "A range of one kind of sentence; both months, or notStated"};
template <class Visitor, Of<FirstTerm> T>
void Describe(Visitor& visitor, T& term) {
  auto& [kind, min_months, max_months, not_stated, note] = term;
  visitor(kMust, "kind", kind, "the kind of sentence");
  visitor(kMay, "minMonths", min_months, "the least, in months");
  visitor(kMay, "maxMonths", max_months, "the most, in months");
  visitor(kMay, "notStated", not_stated, "the source gives no length");
  visitor(kMay, "note", note, "what a reader should know of it");
}

template <>
inline constexpr StructTitle kTitleOf<FirstOutcome>{"outcome", "What became of parties in court"};
template <class Visitor, Of<FirstOutcome> T>
void Describe(Visitor& visitor, T& outcome) {
  auto& [id, number, on, what, defendants, people, charges, charges_open, court, instance, effect, when, when_words, terms,
         per_person, status, note, citations] = outcome;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "number", number, "for speech and print", OutcomeNumber{});
  visitor(kMust, "on", on, "where it is shown", Place{});
  visitor(kMust, "what", what, "what was decided");
  visitor(kMay, "defendants", defendants, "against whom");
  visitor(kMay, "people", people, "how many natural persons", People{});
  visitor(kMay, "charges", charges, "for what");
  visitor(kMay, "chargesOpen", charges_open, "the list of the source is not closed: 等罪名");
  visitor(kMay, "court", court, "the court");
  visitor(kMust, "instance", instance, "the instance");
  visitor(kMust, "effect", effect, "whether it is final");
  visitor(kMay, "when", when, "the date that the source gives");
  visitor(kMay, "whenWords", when_words, "what the source says instead of a date");
  visitor(kMay, "terms", terms, "what was imposed; none: not stated");
  visitor(kMust, "perPerson", per_person, "whether the source says who of several got which term");
  visitor(kMust, "status", status, "on whose word it stands");
  visitor(kMay, "note", note, "what a reader should know of it");
  visitor(kMay, "citations", citations, "the words it rests on", Cited{});
}

template <>
inline constexpr StructTitle kTitleOf<FirstStatutoryRange>{"statutoryRange", "Minimum and maximum of one kind of sentence"};
template <class Visitor, Of<FirstStatutoryRange> T>
void Describe(Visitor& visitor, T& statutoryRange) {
  auto& [kind, min_months, max_months, when] = statutoryRange;
  visitor(kMust, "kind", kind, "the kind of sentence");
  visitor(kMust, "minMonths", min_months, "the least, in months");
  visitor(kMust, "maxMonths", max_months, "the most, in months");
  visitor(kMay, "when", when, "the condition, where an offence has several bands");
}

template <>
inline constexpr StructTitle kTitleOf<FirstSentenceRule>{"sentenceRule", "The general range of one kind of sentence"};
template <class Visitor, Of<FirstSentenceRule> T>
void Describe(Visitor& visitor, T& sentenceRule) {
  auto& [kind, min_months, max_months, article, what, source] = sentenceRule;
  visitor(kMust, "kind", kind, "the kind of sentence");
  visitor(kMust, "minMonths", min_months, "the least, in months");
  visitor(kMust, "maxMonths", max_months, "the most, in months");
  visitor(kMust, "article", article, "where it stands in the statute");
  visitor(kMust, "what", what, "what it limits");
  visitor(kMust, "source", source, "the statute");
}

}  // namespace quanlian
