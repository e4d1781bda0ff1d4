// What is spoken of an item when it is chosen.
#include <initializer_list>

#include "app/outline/outline.h"
#include "app/outline/parts.h"
#include "app/outline/rows.h"
#include "app/words/texts.h"
#include "base/text.h"

namespace quanlian {
namespace {

// "E8: what is counted. More than 10 million cards, 2018 alone, police finding, as reported."
std::string Speak(Lang lang, const std::string& number, const std::string& what, std::initializer_list<std::string> parts) {
  std::string rest;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!rest.empty()) rest += Say(Phrase::kOutlineSpeechComma, lang);
    rest += part;
  }
  std::string speech = FillSlots(Say(Phrase::kOutlineSpeechHead, lang), {{"kind", number}, {"title", what}}) + UpperFirst(rest);
  return speech.append(Say(Phrase::kOutlineSpeechSentenceEnd, lang));
}

std::string FigureWords(const EvidenceRow& row) {
  if (!row.figure) return {};
  std::string words = row.figure->before;
  if (!words.empty()) words += row.figure->joiner;
  words += row.figure->number;
  if (!row.figure->after.empty()) words += row.figure->joiner + row.figure->after;
  return words;
}

}  // namespace

std::string Outline::SpeechFor(const ItemRef& at) const {
  const Dossier* dossier = DossierFor(at);
  if (dossier == nullptr) return {};
  std::string speech = dossier->speech;
  if (const EvidenceRow* row = FindRow(dossier->evidence, at)) {
    speech = Speak(lang, row->number, row->what, {FigureWords(*row), row->scope, row->status});
  } else if (const OutcomeRow* outcome = FindRow(dossier->outcomes, at)) {
    speech = Speak(lang, outcome->number, outcome->what, {outcome->people, outcome->sanctions_words, outcome->status});
  }
  while (!speech.empty() && speech.back() == ' ') speech.pop_back();
  return speech;
}

}  // namespace quanlian
