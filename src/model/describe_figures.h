// Figures: evidence with its quantities, outcomes with findings and sanctions, offences with their ranges.
#pragma once

#include "model/described.h"

namespace quanlian {

template <>
inline constexpr StructTitle kTitleOf<Quantity>{"quantity", "A number with its qualifier"};
template <class Visitor, Of<Quantity> T>
void Describe(Visitor& visitor, T& quantity) {
  auto& [value, bound, resolution, unit, min, max] = quantity;
  visitor(kMay, "value", value, "the number; none where the bound states no one number");
  visitor(kMust, "bound", bound, "how the source qualifies the number");
  visitor(kMay, "resolution", resolution,
          "the step to which the source states the number; of several: what there are several of", FromOne{});
  visitor(kMust, "unit", unit, "what is counted");
  visitor(kMay, "min", min, "the least, where the bound is between");
  visitor(kMay, "max", max, "the most, where the bound is between");
}

template <>
inline constexpr StructTitle kTitleOf<Evidence>{"evidence", "One numbered statement of the sources"};
template <class Visitor, Of<Evidence> T>
void Describe(Visitor& visitor, T& evidence) {
  auto& [id, number, on, about, what, quantity, scope, status, when, where, by, same_objects_as, never_sum_with, part_of, note,
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
  visitor(kMay, "partOf", part_of, "the figure of which this is a part: 其中", OnlySecond{});
  visitor(kMay, "note", note, "what a reader should know of it");
  visitor(kMay, "citations", citations, "the words it rests on", Cited{});
}

template <>
inline constexpr StructTitle kTitleOf<SanctionKind>{"sanctionKind", "A kind of sanction that no law of the program knows"};
template <class Visitor, Of<SanctionKind> T>
void Describe(Visitor& visitor, T& kind) {
  auto& [id, family, word, short_word, spoken_word, uncounted, article] = kind;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "family", family, "what kinds of its sort have in common whatever the law");
  visitor(kMust, "word", word, "what the law calls it");
  visitor(kMay, "shortWord", short_word, "the same on a card");
  visitor(kMay, "spokenWord", spoken_word, "the same read aloud");
  visitor(kMay, "uncounted", uncounted, "it has no length or amount, though others of its family have: for life");
  visitor(kMay, "article", article, "where it stands in the law");
}

template <>
inline constexpr StructTitle kTitleOf<Length>{"length", "A length of time as stated; one end may be missing"};
template <class Visitor, Of<Length> T>
void Describe(Visitor& visitor, T& length) {
  auto& [min, max, bound] = length;
  visitor(kMay, "min", min, "the least");
  visitor(kMay, "max", max, "the most");
  visitor(kMay, "bound", bound, "how the source qualifies it");
}

template <>
inline constexpr StructTitle kTitleOf<Sanction>{"sanction", "What was imposed"};
template <class Visitor, Of<Sanction> T>
void Describe(Visitor& visitor, T& sanction) {
  auto& [kind, defendants, people, length, suspended, amount, concurrent_with, note, citations] = sanction;
  visitor(kMust, "kind", kind, "of the law of the case, or of its sanctionKinds");
  visitor(kMay, "defendants", defendants, "on whom, of the defendants of the outcome; none: on all");
  visitor(kMay, "people", people, "on how many natural persons, where the source names nobody", People{});
  visitor(kMay, "length", length, "how long; left out: not stated");
  visitor(kMay, "suspended", suspended, "for how long it is suspended");
  visitor(kMay, "amount", amount, "how much; left out: not stated");
  visitor(kMay, "concurrentWith", concurrent_with, "the sanctions of this list, by their place from 1, with which it runs");
  visitor(kMay, "note", note, "what a reader should know of it");
  visitor(kMay, "citations", citations, "the words it rests on");
}

template <>
inline constexpr StructTitle kTitleOf<Finding>{"finding", "A charge, and what was found on it"};
template <class Visitor, Of<Finding> T>
void Describe(Visitor& visitor, T& one) {
  auto& [offence, defendants, people, counts, finding, plea, citations] = one;
  visitor(kMust, "offence", offence, "the offence");
  visitor(kMay, "defendants", defendants, "against whom, of the defendants of the outcome; none: against all");
  visitor(kMay, "people", people, "against how many natural persons, where the source names nobody", People{});
  visitor(kMay, "counts", counts, "how many counts of it", People{});
  visitor(kMay, "finding", finding, "what was found");
  visitor(kMay, "plea", plea, "what was pleaded");
  visitor(kMay, "citations", citations, "the words that name it");
}

template <>
inline constexpr StructTitle kTitleOf<Outcome>{"outcome", "What became of parties in court, or before"};
template <class Visitor, Of<Outcome> T>
void Describe(Visitor& visitor, T& outcome) {
  auto& [id, number, on, what, decision, defendants, people, findings, charges_open, authority, docket, instance, effect, of,
         result, when, when_words, sanctions, per_person, status, note, citations] = outcome;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "number", number, "for speech and print", OutcomeNumber{});
  visitor(kMust, "on", on, "where it is shown", Place{});
  visitor(kMust, "what", what, "what was decided");
  visitor(kMay, "decision", decision, "what kind of decision it is");
  visitor(kMay, "defendants", defendants, "against whom");
  visitor(kMay, "people", people, "how many natural persons", People{});
  visitor(kMay, "findings", findings, "for what, and what was found");
  visitor(kMay, "chargesOpen", charges_open, "the list of the source is not closed: 等罪名");
  visitor(kMay, "authority", authority, "the court or office that decided");
  visitor(kMay, "docket", docket, "the number of the case there");
  visitor(kMust, "instance", instance, "the instance");
  visitor(kMust, "effect", effect, "whether it is final");
  visitor(kMay, "of", of, "the outcome that it reviews");
  visitor(kMay, "result", result, "what became of that one");
  visitor(kMay, "when", when, "the date that the source gives");
  visitor(kMay, "whenWords", when_words, "what the source says instead of a date");
  visitor(kMay, "sanctions", sanctions, "what was imposed; none: not stated");
  visitor(kMust, "perPerson", per_person, "whether the source says who of several got which term");
  visitor(kMust, "status", status, "on whose word it stands");
  visitor(kMay, "note", note, "what a reader should know of it");
  visitor(kMay, "citations", citations, "the words it rests on", Cited{});
}

template <>
inline constexpr StructTitle kTitleOf<StatutoryRange>{"statutoryRange", "What a statute allows of one kind of sanction"};
template <class Visitor, Of<StatutoryRange> T>
void Describe(Visitor& visitor, T& statutoryRange) {
  auto& [kind, min, max, when] = statutoryRange;
  visitor(kMust, "kind", kind, "the kind of sanction");
  visitor(kMay, "min", min, "the least");
  visitor(kMay, "max", max, "the most");
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
inline constexpr StructTitle kTitleOf<SentenceRule>{"sentenceRule", "The general range of one kind of sanction"};
template <class Visitor, Of<SentenceRule> T>
void Describe(Visitor& visitor, T& sentenceRule) {
  auto& [kind, min, max, article, what, source] = sentenceRule;
  visitor(kMust, "kind", kind, "the kind of sanction");
  visitor(kMay, "min", min, "the least");
  visitor(kMay, "max", max, "the most");
  visitor(kMust, "article", article, "where it stands in the statute");
  visitor(kMust, "what", what, "what it limits");
  visitor(kMust, "source", source, "the statute");
}

}  // namespace quanlian
