// The chain and what is no figure: stages, parties, links, events, silences, conflicts, glossary, tour.
#pragma once

#include "model/described.h"

namespace quanlian {

template <>
inline constexpr StructTitle kTitleOf<Revision>{"revision", "Which edition of the file this is"};
template <class Visitor, Of<Revision> T>
void Describe(Visitor& visitor, T& revision) {
  auto& [number, date, what] = revision;
  visitor(kMust, "number", number, "counts the files that were published", FromOne{});
  visitor(kMust, "date", date, "when it was published");
  visitor(kMust, "what", what, "what changed");
}

template <>
inline constexpr StructTitle kTitleOf<Unit>{"unit", "Of quantities: 张, cards, card"};
template <class Visitor, Of<Unit> T>
void Describe(Visitor& visitor, T& unit) {
  auto& [id, word, singular, position, currency] = unit;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "word", word, "the word; of money the code or sign");
  visitor(kMay, "one", singular, "the word of one alone, by language, where it is another");
  visitor(kMay, "position", position, "where it stands, by language: of money often before the number");
  visitor(kMay, "currency", currency, "ISO 4217, of money", Currency{});
}

template <>
inline constexpr StructTitle kTitleOf<Stage>{"stage", "One station of the chain"};
template <class Visitor, Of<Stage> T>
void Describe(Visitor& visitor, T& stage) {
  auto& [id, label, source_term, citations] = stage;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "label", label, "what it is called");
  visitor(kMust, "sourceTerm", source_term, "the own word of the source: 卡商");
  visitor(kMay, "citations", citations, "the words it rests on");
}

template <>
inline constexpr StructTitle kTitleOf<Party>{"party", "Who appears"};
template <class Visitor, Of<Party> T>
void Describe(Visitor& visitor, T& party) {
  auto& [id, stage, kind, name, short_name, role, standing, lead, anonymised, member_of, distinct_from, citations] = party;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMay, "stage", stage, "where it stands in the chain; left out: not part of it");
  visitor(kMust, "kind", kind, "what kind of party it is");
  visitor(kMust, "name", name, "its name, as anonymised as the source has it");
  visitor(kMay, "shortName", short_name, "its name on the cards of the picture");
  visitor(kMust, "role", role, "what it did");
  visitor(kMay, "standing", standing, "what sources say has happened to it, nothing more");
  visitor(kMay, "lead", lead, "its name stands for the stage; of one party only");
  visitor(kMay, "anonymised", anonymised, "the source withholds the name");
  visitor(kMay, "memberOf", member_of, "the group or company it belongs to");
  visitor(kMay, "distinctFrom", distinct_from, "others of the same name");
  visitor(kMay, "citations", citations, "the words it rests on");
}

template <>
inline constexpr StructTitle kTitleOf<Means>{"means", "How a link was supplied"};
template <class Visitor, Of<Means> T>
void Describe(Visitor& visitor, T& means) {
  auto& [what, status, citations] = means;
  visitor(kMust, "what", what, "how it was done");
  visitor(kMust, "status", status, "on whose word it stands");
  visitor(kMay, "citations", citations, "the words it rests on");
}

template <>
inline constexpr StructTitle kTitleOf<Link>{"link", "What passed from one party to another"};
template <class Visitor, Of<Link> T>
void Describe(Visitor& visitor, T& link) {
  auto& [id, from, to, flow, relation, basis, why, means, headline, citations] = link;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "from", from, "who gave");
  visitor(kMust, "to", to, "who received");
  visitor(kMust, "flow", flow, "what passed");
  visitor(kMust, "relation", relation,
          "whether it joins a stage to the next, lies beside the chain, or is a party's own doing");
  visitor(kMust, "basis", basis, "whether the source states it");
  visitor(kMay, "why", why, "how it is read; required of an inferred link");
  visitor(kMay, "means", means, "how it was done");
  visitor(kMay, "headline", headline, "what stands for the link; left out when no figure is stated");
  visitor(kMay, "citations", citations, "the words it rests on");
}

template <>
inline constexpr StructTitle kTitleOf<Event>{"event", "Something that happened"};
template <class Visitor, Of<Event> T>
void Describe(Visitor& visitor, T& event) {
  auto& [id, when, when_words, what, about, status, citations] = event;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMay, "when", when, "the date that the source gives");
  visitor(kMay, "whenWords", when_words, "what the source says instead of a date");
  visitor(kMust, "what", what, "what happened");
  visitor(kMust, "about", about, "the items that it concerns");
  visitor(kMust, "status", status, "on whose word it stands");
  visitor(kMay, "citations", citations, "the words it rests on");
}

template <>
inline constexpr StructTitle kTitleOf<Silence>{"silence", "What a reader would expect and no source states"};
template <class Visitor, Of<Silence> T>
void Describe(Visitor& visitor, T& silence) {
  auto& [id, on, what] = silence;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "on", on, "the item of which something is not stated");
  visitor(kMust, "what", what, "what no source states");
}

template <>
inline constexpr StructTitle kTitleOf<Account>{"account", "What one source says on a disputed point"};
template <class Visitor, Of<Account> T>
void Describe(Visitor& visitor, T& account) {
  auto& [source, text, citations] = account;
  visitor(kMust, "source", source, "who says it");
  visitor(kMust, "text", text, "what it says");
  visitor(kMay, "citations", citations, "its words");
}

template <>
inline constexpr StructTitle kTitleOf<Conflict>{"conflict", "Where sources differ"};
template <class Visitor, Of<Conflict> T>
void Describe(Visitor& visitor, T& conflict) {
  auto& [id, about, point, says, note] = conflict;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "about", about, "the items that it concerns", AtLeast<1>{});
  visitor(kMust, "point", point, "what the accounts differ on");
  visitor(kMust, "says", says, "the accounts", AtLeast<2>{});
  visitor(kMay, "note", note, "what a reader should know of it");
}

template <>
inline constexpr StructTitle kTitleOf<GlossaryTerm>{"glossaryTerm", "A word and what it means here"};
template <class Visitor, Of<GlossaryTerm> T>
void Describe(Visitor& visitor, T& glossaryTerm) {
  auto& [id, term, meaning] = glossaryTerm;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "term", term, "the word");
  visitor(kMust, "meaning", meaning, "what it means here");
}

template <>
inline constexpr StructTitle kTitleOf<TourStep>{"tourStep", "One step of the guided tour: one message, one figure"};
template <class Visitor, Of<TourStep> T>
void Describe(Visitor& visitor, T& tourStep) {
  auto& [id, at, view, figure, text] = tourStep;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "at", at, "the item that it is about");
  visitor(kMay, "view", view, "the drawing that is shown");
  visitor(kMay, "figure", figure, "what stands large beside it", FigureOfStep{});
  visitor(kMust, "text", text, "what it says");
}

template <>
inline constexpr StructTitle kTitleOf<Case>{"case", "One criminal case as a chain"};
template <class Visitor, Of<Case> T>
void Describe(Visitor& visitor, T& the_case) {
  auto& [schema, id, title, short_title, summary, jurisdiction, authoritative_language, languages, law, sanction_kinds,
         revision, sources, units, stages, parties, links, evidence, outcomes, events, silences, conflicts, offences,
         sentence_rules, glossary, tour] = the_case;
  visitor(kMust, "schema", schema, "the form of the file", SchemaName{});
  visitor(kMust, "id", id, "the name of its folder", IdText{});
  visitor(kMust, "title", title, "its title");
  visitor(kMust, "shortTitle", short_title, "its title where there is little room");
  visitor(kMust, "summary", summary, "what it is about, in a few sentences");
  visitor(kMust, "jurisdiction", jurisdiction, "whose law applies");
  visitor(kMust, "authoritativeLanguage", authoritative_language, "the language whose words count", OnlyFirst{});
  visitor(kMust, "languages", languages, "of its texts; the words of the first count", OnlySecond{});
  visitor(kMay, "law", law, "whose kinds of sanction it uses", OnlySecond{});
  visitor(kMay, "sanctionKinds", sanction_kinds, "kinds of sanction of its own", OnlySecond{});
  visitor(kMust, "revision", revision, "which file of the case this is");
  visitor(kMust, "sources", sources, "what everything rests on", AtLeast<1>{});
  visitor(kMay, "units", units, "what is counted");
  visitor(kMust, "stages", stages, "in the order of the chain", AtLeast<2>{});
  visitor(kMust, "parties", parties, "who appears");
  visitor(kMust, "links", links, "who supplied whom");
  visitor(kMay, "evidence", evidence, "numbered statements");
  visitor(kMay, "outcomes", outcomes, "what was decided");
  visitor(kMay, "events", events, "what happened when");
  visitor(kMay, "silences", silences, "what no source states");
  visitor(kMay, "conflicts", conflicts, "where accounts differ");
  visitor(kMay, "offences", offences, "the law on the charges");
  visitor(kMay, "sentenceRules", sentence_rules, "the general limits of sentences");
  visitor(kMay, "glossary", glossary, "words that need explaining");
  visitor(kMay, "tour", tour, "what an exhibit tells, in the order of telling");
}

}  // namespace quanlian
