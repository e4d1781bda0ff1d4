// An outcome in one line: for a card's pill and for a screen reader.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

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

bool IsOnAll(const Outcome& outcome, const Finding& finding) {
  if (finding.people) return finding.people == outcome.people;
  return finding.defendants.empty() || finding.defendants.size() == outcome.defendants.size();
}

// The finding that every charge has against everybody; not stated where they differ.
Verdict CommonVerdict(const Outcome& outcome) {
  if (outcome.findings.empty()) return Verdict::kNotStated;
  const Verdict first = outcome.findings.front().verdict;
  const bool same = std::all_of(outcome.findings.begin(), outcome.findings.end(),
                                [&](const Finding& finding) { return finding.verdict == first && IsOnAll(outcome, finding); });
  return same ? first : Verdict::kNotStated;
}

Phrase SpokenVerb(const Outcome& outcome) {
  if (outcome.sanctions.empty()) return Phrase::kOutlineSpeechJudged;
  if (outcome.instance == Instance::kFirst) return Phrase::kOutlineSpeechSentencedFirst;
  if (outcome.instance == Instance::kSecond) return Phrase::kOutlineSpeechSentencedSecond;
  return Phrase::kOutlineSpeechSentenced;
}

std::optional<Phrase> PillInstance(Instance instance) {
  if (instance == Instance::kFirst) return Phrase::kOutlinePillFirst;
  if (instance == Instance::kSecond) return Phrase::kOutlinePillSecond;
  return InstancePhrase(instance);
}

}  // namespace

std::string DecidedInWords(const OutlineInput& input, const Outcome& outcome) {
  std::vector<std::string> parts;
  if (outcome.decision != Decision::kJudgment) parts.push_back(input.Words(DecisionPhrase(outcome.decision)));
  if (const auto result = ResultPhrase(outcome.result)) parts.push_back(input.Words(*result));
  const auto verdict = VerdictPhrase(CommonVerdict(outcome));
  if (verdict && outcome.sanctions.empty()) parts.push_back(input.Words(*verdict));
  return Join(parts, input.Words(Phrase::kOutlineSpeechComma));
}

bool LeavesSanctionsOpen(const Outcome& outcome) {
  const bool imposes = outcome.decision == Decision::kJudgment || outcome.decision == Decision::kPleaAgreement;
  const bool settled = outcome.result != ReviewResult::kNotStated && outcome.result != ReviewResult::kChanged;
  const Verdict verdict = CommonVerdict(outcome);
  return outcome.sanctions.empty() && imposes && !settled && verdict != Verdict::kAcquitted && verdict != Verdict::kDismissed;
}

std::string OutcomePill(const OutlineInput& input, const Outcome& outcome) {
  std::vector<std::string> parts;
  if (const auto instance = PillInstance(outcome.instance)) parts.push_back(input.Words(*instance));
  if (outcome.people) parts.push_back(input.Counted(CountedPhrase::kOutlinePeople, *outcome.people));
  const std::string decided = DecidedInWords(input, outcome);
  if (!decided.empty()) parts.push_back(decided);
  if (!outcome.sanctions.empty()) parts.push_back(SanctionsOnCard(input, outcome));
  if (LeavesSanctionsOpen(outcome)) {
    if (decided.empty()) parts.push_back(input.Words(Phrase::kOutlinePillJudged));
    parts.push_back(input.Words(Phrase::kOutlinePillContentNone));
  }
  return Join(parts, " · ");
}

std::string WhoseOutcome(const OutlineInput& input, const Outcome& outcome) {
  const std::string pill = OutcomePill(input, outcome);
  if (outcome.people || outcome.defendants.empty()) return pill;
  return input.Fill(Phrase::kOutlineNamesStanding, {{"names", WhoInWords(input, outcome)}, {"standing", pill}});
}

std::string SpeakOutcome(const OutlineInput& input, const Outcome& outcome) {
  const std::string who = WhoInWords(input, outcome);
  const std::string decided = DecidedInWords(input, outcome);
  std::string text;
  if (decided.empty()) {
    text = input.Fill(SpokenVerb(outcome), {{"who", who}});
  } else {
    text = who.empty() ? decided : input.Fill(Phrase::kOutlineSpeechDecided, {{"who", who}, {"decision", decided}});
  }
  if (!text.empty() && text.front() == ' ') text.erase(0, 1);
  return text + SpeakSanctions(input, outcome);
}

}  // namespace quanlian
