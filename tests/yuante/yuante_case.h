// The bundled case and its outlines, read once for all tests of this folder.
#pragma once

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "app/outline/outline.h"
#include "base/diagnostics.h"
#include "doctest/doctest.h"
#include "load/case_reader.h"
#include "model/case.h"
#include "model/case_index.h"
#include "model/citations.h"

namespace quanlian::yuante {

inline constexpr Lang kBothLanguages[] = {Lang::kZh, Lang::kEn};

// The bytes of a file below the project's root ("assets/…", "../shared/…"), or nothing.
inline std::optional<std::string> ReadBytes(const std::string& path) {
  std::ifstream file(std::string(QUANLIAN_ROOT "/") + path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

// Not ours to hold: beside the project where somebody put them. Tests that need one are skipped by name where it is not.
inline constexpr const char* kArticlePath = "../shared/sources/yuante_article.txt";
inline constexpr const char* kFactTablePath = "../shared/facts/yuante_facts.json";
inline bool IsThere(const std::string& path) {
  return std::ifstream(std::string(QUANLIAN_ROOT "/") + path).good();
}

inline const std::string& CaseText() {
  static const std::string kText = ReadBytes("assets/cases/yuante.json").value_or("");
  return kText;
}

// The case as the reader hands it out; an empty one, and a failed check, when it does not.
inline const Case& TheCase() {
  static const Case kCase = [] {
    Diagnostics diagnostics;
    std::optional<Case> read = ReadCase(CaseText(), diagnostics);
    for (const Diagnostic& problem : diagnostics.items()) FAIL_CHECK(FormatDiagnostic("yuante.json", problem));
    return read ? std::move(*read) : Case{};
  }();
  return kCase;
}

inline const CaseIndex& Index() {
  static const CaseIndex kIndex(TheCase());
  return kIndex;
}

inline const Outline& OutlineIn(Lang lang) {
  static const Outline kChinese = BuildOutline(Index(), Lang::kZh);
  static const Outline kEnglish = BuildOutline(Index(), Lang::kEn);
  return lang == Lang::kZh ? kChinese : kEnglish;
}

// Items that the tests name: a missing one ends the test.
template <class Item, class ItemId>
const Item& Need(const ItemId& id) {
  const Item* item = Index().Find(id);
  REQUIRE_MESSAGE(item != nullptr, id.value);
  return *item;
}
inline const Party& PartyOf(const std::string& id) {
  return Need<Party>(PartyId{id});
}
inline const Link& LinkOf(const std::string& id) {
  return Need<Link>(LinkId{id});
}
inline const Evidence& EvidenceOf(const std::string& id) {
  return Need<Evidence>(EvidenceId{id});
}
inline const Outcome& OutcomeOf(const std::string& id) {
  return Need<Outcome>(OutcomeId{id});
}

inline ItemRef LinkRef(const std::string& id) {
  return {ItemKind::kLink, id};
}
inline ItemRef PartyRef(const std::string& id) {
  return {ItemKind::kParty, id};
}

inline const Dossier& DossierOf(Lang lang, const ItemRef& at) {
  const Dossier* dossier = OutlineIn(lang).DossierFor(at);
  REQUIRE_MESSAGE(dossier != nullptr, FormatItemRef(at));
  return *dossier;
}

// The row of an evidence item, an outcome or a party in a dossier that shows it.
template <class Rows>
const typename Rows::value_type& RowOf(const Rows& rows, const std::string& id) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&id](const auto& row) { return row.at.id == id; });
  REQUIRE_MESSAGE(found != rows.end(), id);
  return *found;
}
inline const EvidenceRow& EvidenceRowOf(Lang lang, const std::string& id) {
  return RowOf(DossierOf(lang, EvidenceOf(id).on).evidence, id);
}
inline const OutcomeRow& OutcomeRowOf(Lang lang, const std::string& id) {
  return RowOf(DossierOf(lang, OutcomeOf(id).on).outcomes, id);
}

inline bool Has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

template <class T>
bool Holds(const std::vector<T>& list, const T& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

inline std::string FirstQuote(const Evidence& evidence) {
  return evidence.citations.front().quote;
}

}  // namespace quanlian::yuante
