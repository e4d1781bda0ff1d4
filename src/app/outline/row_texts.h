// What rows say below their name, part by part in the order of reading, for whoever takes all of it: search and fonts. A part
// is named here once; a taker has an `Add` for each type of part, which leaves out what it has no use for.
#pragma once

#include "app/outline/outline.h"

namespace quanlian {

template <class Taker>
void TakeParts(const EvidenceRow& row, Taker& taker) {
  taker.Add(row.what);
  taker.Add(row.scope);
  for (const Detail& detail : row.details) taker.Add(detail.text);
  taker.Add(row.status);
  taker.Add(row.note);
  taker.Add(row.cautions);
  taker.Add(row.quotes);
}

template <class Taker>
void TakeParts(const OutcomeRow& row, Taker& taker) {
  for (const std::string* text :
       {&row.headline, &row.people, &row.sanctions_words, &row.per_person, &row.charges_open, &row.status, &row.note}) {
    taker.Add(*text);
  }
  taker.Add(row.defendants);
  for (const ChargeRow& charge : row.charges) {
    taker.Add(charge.name);
    taker.Add(charge.article);
    taker.Add(charge.found);
    taker.Add(charge.quotes);
  }
  for (const SanctionLine& sanction : row.sanctions) {
    taker.Add(sanction.who);
    taker.Add(sanction.suspended);
    taker.Add(sanction.quotes);
  }
  taker.Add(row.sanctions);
  taker.Add(row.facts);
  taker.Add(row.quotes);
}

template <class Taker>
void TakeParts(const ConflictRow& row, Taker& taker) {
  for (const AccountLine& account : row.says) taker.Add(account);
  taker.Add(row.note);
}

// Without the rows of its items.
template <class Taker>
void TakeParts(const Dossier& dossier, Taker& taker) {
  for (const std::string* text : {&dossier.subtitle, &dossier.kind_label, &dossier.basis, &dossier.no_outcome}) {
    taker.Add(*text);
  }
  taker.Add(dossier.facts);
  for (const MeansLine& means : dossier.means) taker.Add(means);
  for (const PartyLine& party : dossier.parties) taker.Add(party);
  taker.Add(dossier.quotes);
}

}  // namespace quanlian
