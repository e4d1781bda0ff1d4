// Every vocabulary: each value has one word, and the word leads back to it.
#include "model/words.h"

#include <doctest/doctest.h>

#include <set>
#include <string_view>

using namespace quanlian;

template <class E>
void CheckVocabulary(std::size_t size) {
  std::set<std::string_view> words;
  CHECK(Words<E>().size() == size);
  for (std::size_t i = 0; i < Words<E>().size(); ++i) {
    const WordOf<E>& entry = Words<E>()[i];
    CHECK(static_cast<std::size_t>(entry.value) == i);
    CHECK(WordFor(entry.value) == entry.word);
    CHECK(ValueFor<E>(entry.word) == entry.value);
    words.insert(entry.word);
  }
  CHECK(words.size() == size);
  CHECK_FALSE(ValueFor<E>("no such word").has_value());
}

TEST_CASE("words and values of every vocabulary lead to each other") {
  CheckVocabulary<Lang>(2);
  CheckVocabulary<ItemKind>(12);
  CheckVocabulary<PartyKind>(6);
  CheckVocabulary<Standing>(6);
  CheckVocabulary<LinkRelation>(3);
  CheckVocabulary<Basis>(2);
  CheckVocabulary<Bound>(10);
  CheckVocabulary<Status>(5);
  CheckVocabulary<Instance>(6);
  CheckVocabulary<Effect>(3);
  CheckVocabulary<TermKind>(4);
  CheckVocabulary<Decision>(14);
  CheckVocabulary<ReviewResult>(6);
  CheckVocabulary<Verdict>(4);
  CheckVocabulary<Plea>(3);
  CheckVocabulary<SanctionFamily>(20);
  CheckVocabulary<PerPerson>(2);
  CheckVocabulary<SourceKind>(14);
  CheckVocabulary<DamageKind>(3);
  CheckVocabulary<Certainty>(3);
  CheckVocabulary<UnitPosition>(2);
}
