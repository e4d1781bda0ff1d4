// Figures: evidence with its quantities, outcomes with their terms, offences with their ranges.
#pragma once

#include "model/described.h"

namespace quanlian {

template <>
inline constexpr StructTitle kTitleOf<Quantity>{"quantity", "A number with its qualifier"};
template <class Visitor, Of<Quantity> T>
void Describe(Visitor& visitor, T& quantity) {
  auto& [value, bound, resolution, unit] = quantity;
  visitor(kMay, "value", value, "in whole units; none exactly where the source gives words only");
  visitor(kMust, "bound", bound, "how the source qualifies the number");
  visitor(kMay, "resolution", resolution, "the step to which the source states the number", FromOne{});
  visitor(kMust, "unit", unit, "what is counted");
}

template <>
inline constexpr StructTitle kTitleOf<Evidence>{"evidence", "One numbered statement of the sources"};
template <class Visitor, Of<Evidence> T>
void Describe(Visitor& visitor, T& evidence) {
  auto& [id, number, on, about, what, quantity, scope, status, when, where, by, same_objects_as, never_sum_with, note,
         citations] = evidence;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "number", number, "for speech and print", EvidenceNumber{});
  visitor(kMust, "on", on, "where it is shown", Place{});
  visitor(kMay, "about", about, "the parties that it concerns");
  visitor(kMust, "what", what, "what the source states");
  visitor(kMay, "quantity", quantity, "the number, where there is one");
  visitor(kMay, "scope", scope, "what the number is limited to");
  visitor(kMust, "status", status, "on whose word it stands");
  visitor(kMay, "when", when, "the date that the source gives");
  visitor(kMay, "where", where, "the place that the source gives");
  visitor(kMay, "by", by, "who found it");
  visitor(kMay, "sameObjectsAs", same_objects_as, "evidence that counts the same things in another unit");
  visitor(kMay, "neverSumWith", never_sum_with, "evidence that may not be added to this");
  visitor(kMay, "note", note, "what a reader should know of it");
  visitor(kMay, "citations", citations, "the words it rests on", Cited{});
}

template <>
inline constexpr StructTitle kTitleOf<Charge>{"charge", "An offence named in an outcome"};
template <class Visitor, Of<Charge> T>
void Describe(Visitor& visitor, T& charge) {
  auto& [offence, citations] = charge;
  visitor(kMust, "offence", offence, "the offence");
  visitor(kMay, "citations", citations, "the words that name it");
}

template <>
inline constexpr StructTitle kTitleOf<Term>{"term", "A range of one kind of sentence; both months, or notStated"};
template <class Visitor, Of<Term> T>
void Describe(Visitor& visitor, T& term) {
  auto& [kind, min_months, max_months, not_stated, note] = term;
  visitor(kMust, "kind", kind, "the kind of sentence");
  visitor(kMay, "minMonths", min_months, "the least, in months");
  visitor(kMay, "maxMonths", max_months, "the most, in months");
  visitor(kMay, "notStated", not_stated, "the source gives no length");
  visitor(kMay, "note", note, "what a reader should know of it");
}

template <>
inline constexpr StructTitle kTitleOf<Outcome>{"outcome", "What became of parties in court"};
template <class Visitor, Of<Outcome> T>
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
inline constexpr StructTitle kTitleOf<StatutoryRange>{"statutoryRange", "Minimum and maximum of one kind of sentence"};
template <class Visitor, Of<StatutoryRange> T>
void Describe(Visitor& visitor, T& statutoryRange) {
  auto& [kind, min_months, max_months, when] = statutoryRange;
  visitor(kMust, "kind", kind, "the kind of sentence");
  visitor(kMust, "minMonths", min_months, "the least, in months");
  visitor(kMust, "maxMonths", max_months, "the most, in months");
  visitor(kMay, "when", when, "the condition, where an offence has several bands");
}

template <>
inline constexpr StructTitle kTitleOf<Offence>{"offence", "An offence with its statutory ranges"};
template <class Visitor, Of<Offence> T>
void Describe(Visitor& visitor, T& offence) {
  auto& [id, name, article, ranges, source, note] = offence;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "name", name, "what the statute calls it");
  visitor(kMust, "article", article, "where it stands in the statute");
  visitor(kMust, "ranges", ranges, "what the statute threatens");
  visitor(kMust, "source", source, "the statute");
  visitor(kMay, "note", note, "what a reader should know of it");
}

template <>
inline constexpr StructTitle kTitleOf<SentenceRule>{"sentenceRule", "The general range of one kind of sentence"};
template <class Visitor, Of<SentenceRule> T>
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
