// An outcome in one line: for a card's pill and for a screen reader.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

// One term in few words. Imprisonment is what a bare number of months means here; every other kind is named.
struct TermWords {
  Phrase imprisonment;
  Phrase detention;
  Phrase surveillance;
  Phrase fine;
};
constexpr TermWords kPillWords{Phrase::kOutlinePillImprisonment, Phrase::kOutlinePillDetention,
                               Phrase::kOutlinePillSurveillance, Phrase::kOutlinePillFine};
constexpr TermWords kSpokenWords{Phrase::kOutlineSpeechImprisonment, Phrase::kOutlineSpeechDetention,
                                 Phrase::kOutlineSpeechSurveillance, Phrase::kOutlineSpeechFine};

std::string KindInWords(const OutlineInput& input, TermKind kind, const TermWords& words) {
  switch (kind) {
    case TermKind::kImprisonment:
      return input.Words(words.imprisonment);
    case TermKind::kDetention:
      return input.Words(words.detention);
    case TermKind::kSurveillance:
      return input.Words(words.surveillance);
    case TermKind::kFine:
      break;
  }
  return input.Words(words.fine);
}

std::string PillTerm(const OutlineInput& input, const Term& term) {
  const std::string kind = KindInWords(input, term.kind, kPillWords);
  if (!term.min_months || !term.max_months) return kind;
  const std::string months = SayMonths(*term.min_months, *term.max_months, input.lang);
  if (term.kind == TermKind::kImprisonment) return months;
  return Join({kind, months}, input.Space());
}

std::string PillTerms(const OutlineInput& input, const Outcome& outcome) {
  std::string text;
  for (const Term& term : outcome.terms) {
    const bool fine = term.kind == TermKind::kFine;
    if (!text.empty()) text += input.Words(fine ? Phrase::kOutlinePillAnd : Phrase::kOutlinePillOr);
    text += PillTerm(input, term);
  }
  if (outcome.terms.size() == 1 && !outcome.terms[0].min_months) {
    const bool fine = outcome.terms[0].kind == TermKind::kFine;
    const std::string length = input.Words(fine ? Phrase::kOutlineTermAmountNone : Phrase::kOutlineTermLengthNone);
    return Join({text, length}, input.Words(Phrase::kOutlineSpeechComma));
  }
  return text;
}

std::string SpokenTerm(const OutlineInput& input, const Term& term, bool alone) {
  const std::string kind = KindInWords(input, term.kind, kSpokenWords);
  if (!term.min_months || !term.max_months) {
    const bool fine = term.kind == TermKind::kFine;
    return input.Fill(fine ? Phrase::kOutlineSpeechAmountNone : Phrase::kOutlineSpeechLengthNone, {{"kind", kind}});
  }
  const std::string months = SpeakMonths(*term.min_months, *term.max_months, input.lang);
  if (alone && term.kind == TermKind::kImprisonment) return months;
  return input.Fill(Phrase::kOutlineSpeechTerm, {{"kind", kind}, {"months", months}});
}

// "13 people", or the defendants' names where their number is not stated.
std::string WhoInWords(const OutlineInput& input, const Outcome& outcome) {
  if (outcome.people) return input.Counted(CountedPhrase::kOutlinePeople, *outcome.people);
  constexpr std::size_t kMostNames = 3;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < outcome.defendants.size() && i < kMostNames; ++i) {
    if (const Party* party = input.index.Find(outcome.defendants[i])) names.push_back(input.NameInText(*party));
  }
  if (outcome.defendants.size() <= kMostNames) return JoinList(input, names);
  return input.Fill(Phrase::kOutlineAndOthers, {{"names", Join(names, input.Words(Phrase::kOutlineListComma))}});
}

Phrase SpokenVerb(const Outcome& outcome) {
  if (outcome.terms.empty()) return Phrase::kOutlineSpeechJudged;
  if (outcome.instance == Instance::kFirst) return Phrase::kOutlineSpeechSentencedFirst;
  if (outcome.instance == Instance::kSecond) return Phrase::kOutlineSpeechSentencedSecond;
  return Phrase::kOutlineSpeechSentenced;
}

}  // namespace

std::string OutcomePill(const OutlineInput& input, const Outcome& outcome) {
  std::vector<std::string> parts;
  if (outcome.instance == Instance::kFirst) parts.push_back(input.Words(Phrase::kOutlinePillFirst));
  if (outcome.instance == Instance::kSecond) parts.push_back(input.Words(Phrase::kOutlinePillSecond));
  if (outcome.people) parts.push_back(input.Counted(CountedPhrase::kOutlinePeople, *outcome.people));
  if (outcome.terms.empty()) {
    parts.push_back(input.Words(Phrase::kOutlinePillJudged));
    parts.push_back(input.Words(Phrase::kOutlinePillContentNone));
  } else {
    parts.push_back(PillTerms(input, outcome));
  }
  return Join(parts, " · ");
}

std::string WhoseOutcome(const OutlineInput& input, const Outcome& outcome) {
  const std::string pill = OutcomePill(input, outcome);
  if (outcome.people || outcome.defendants.empty()) return pill;
  return input.Fill(Phrase::kOutlineNamesStanding, {{"names", WhoInWords(input, outcome)}, {"standing", pill}});
}

std::string SpeakOutcome(const OutlineInput& input, const Outcome& outcome) {
  std::string text = input.Fill(SpokenVerb(outcome), {{"who", WhoInWords(input, outcome)}});
  if (!text.empty() && text.front() == ' ') text.erase(0, 1);
  const std::string comma = input.Words(Phrase::kOutlineSpeechComma);
  for (std::size_t i = 0; i < outcome.terms.size(); ++i) {
    const bool fine = outcome.terms[i].kind == TermKind::kFine;
    text += comma;
    if (i > 0) text += input.Words(fine ? Phrase::kOutlineSpeechAnd : Phrase::kOutlineSpeechOr);
    text += SpokenTerm(input, outcome.terms[i], outcome.terms.size() == 1);
  }
  return text;
}

}  // namespace quanlian
