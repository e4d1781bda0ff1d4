// How a struct of the model is described: once, in its Describe, with each member's JSON key, whether it is required, how it is
// written where its type alone does not say, and what it is for. Whoever works on all fields walks the description: the reader,
// the writer, the comparison of revisions, the JSON Schema and the tables of docs/case-file.md.
//
// A visitor is called as visitor(need, key, member, purpose, form), in the order of the members. Every description begins with
// a structured binding of all members, so that a new member does not compile until it is described.
#pragma once

#include <concepts>
#include <type_traits>

#include "model/case.h"

namespace quanlian {

enum class Need { kRequired, kOptional };
inline constexpr Need kMust = Need::kRequired;
inline constexpr Need kMay = Need::kOptional;

// How a value is written.
struct Plain {};           // as its type is
struct Definition {};      // an id that names the object, unique among its kind
struct IdText {};          // an id that no other object can meet
struct SchemaName {};      // "quanlian/2"
struct WebAddress {};      // http or https, or empty
struct LanguageTag {};     // BCP 47
struct Sha256Digits {};    // 64 lower-case hex digits
struct TextOrNothing {};   // may be empty
struct FromOne {};         // a whole number from 1; left out: 1
struct People {};          // a whole number from 1; left out: not stated
struct Place {};           // a link, a party or the case
struct EvidenceNumber {};  // E1, E2, …
struct OutcomeNumber {};   // O1, O2, …
struct Currency {};        // ISO 4217: CNY; of a file of the second form

// Written as its type is; what a rule of the reader asks for besides, so that JSON Schema and manual say it too.
struct AsItsType {};
template <int kLeast>
struct AtLeast : AsItsType {};       // a list of so many elements or more
struct Cited : AsItsType {};         // at least one citation, and the key is required
struct FigureOfStep : AsItsType {};  // evidence with a quantity, or an outcome

// Members that one form of the case file alone has.
struct OnlyFirst : AsItsType {};
struct OnlySecond : AsItsType {};

// The name of a struct in JSON Schema and manual, and what it is.
struct StructTitle {
  const char* name;
  const char* what;
};
template <class Struct>
inline constexpr StructTitle kTitleOf{};

// Member types differ only in being const or not, so that one description serves reading and writing.
template <class T, class Struct>
concept Of = std::same_as<std::remove_const_t<T>, Struct>;

}  // namespace quanlian
