// Sources with their damage, and the quotes taken from them.
#pragma once

#include "model/described.h"

namespace quanlian {

template <>
inline constexpr StructTitle kTitleOf<Citation>{"citation", "Words of a source and their place"};
template <class Visitor, Of<Citation> T>
void Describe(Visitor& visitor, T& citation) {
  auto& [source, quote, span] = citation;
  visitor(kMust, "source", source, "the source that is quoted");
  visitor(kMust, "quote", quote, "its very words, damage included");
  visitor(kMay, "span", span, "where they stand in the file of that source; given exactly when the source has a digest");
}

template <>
inline constexpr StructTitle kTitleOf<Damage>{"damage", "A piece of the source file that is not the source's own"};
template <class Visitor, Of<Damage> T>
void Describe(Visitor& visitor, T& damage) {
  auto& [id, span, kind, words, reading, certainty, why] = damage;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "span", span, "where it stands in the file");
  visitor(kMust, "kind", kind, "what kind of damage it is");
  visitor(kMust, "words", words, "the damaged characters, or their beginning and then an ellipsis", TextOrNothing{});
  visitor(kind == DamageKind::kChrome ? kMay : kMust, "reading", reading, "how the place reads when mended", TextOrNothing{});
  visitor(kMust, "certainty", certainty, "how certain that reading is");
  visitor(kMust, "why", why, "what it is read from");
}

template <>
inline constexpr StructTitle kTitleOf<Digest>{"digest", "Of the source file as it stands"};
template <class Visitor, Of<Digest> T>
void Describe(Visitor& visitor, T& digest) {
  auto& [sha256, bytes, code_points] = digest;
  visitor(kMust, "sha256", sha256, "of the file, as sha256sum prints it", Sha256Digits{});
  visitor(kMust, "bytes", bytes, "its length");
  visitor(kMust, "codePoints", code_points, "its length in Unicode characters");
}

template <>
inline constexpr StructTitle kTitleOf<Source>{"source", "What the case rests on"};
template <class Visitor, Of<Source> T>
void Describe(Visitor& visitor, T& source) {
  auto& [id, kind, title, publisher, url, published, retrieved, language, digest, stands_for, note, damage] = source;
  visitor(kMust, "id", id, "its name", Definition{});
  visitor(kMust, "kind", kind, "what kind of text it is");
  visitor(kMust, "title", title, "its title");
  visitor(kMay, "publisher", publisher, "who published it");
  visitor(kMay, "url", url, "where it can be found", WebAddress{});
  visitor(kMay, "published", published, "when it was published");
  visitor(kMay, "retrieved", retrieved, "when it was fetched");
  visitor(kMust, "language", language, "the language of its text", LanguageTag{});
  visitor(kMay, "digest", digest, "of the very file in which places are counted");
  visitor(kMay, "standsFor", stands_for, "the source of which this is a copy");
  visitor(kMay, "note", note, "what a reader should know of it");
  visitor(kMay, "damage", damage, "pieces of its text that are not its own");
}

}  // namespace quanlian
