// Words for the closed vocabularies, and how words are joined.
#include "app/outline/parts.h"

namespace quanlian {

Phrase StatusPhrase(Status status) {
  switch (status) {
    case Status::kPoliceFinding:
      return Phrase::kWordStatusPoliceFinding;
    case Status::kCourtFinding:
      return Phrase::kWordStatusCourtFinding;
    case Status::kAlleged:
      return Phrase::kWordStatusAlleged;
    case Status::kAdmitted:
      return Phrase::kWordStatusAdmitted;
    case Status::kReported:
      break;
  }
  return Phrase::kWordStatusReported;
}

Phrase SpokenStatusPhrase(Status status) {
  switch (status) {
    case Status::kPoliceFinding:
      return Phrase::kOutlineSpeechStatusPoliceFinding;
    case Status::kCourtFinding:
      return Phrase::kOutlineSpeechStatusCourtFinding;
    case Status::kAlleged:
      return Phrase::kOutlineSpeechStatusAlleged;
    case Status::kAdmitted:
      return Phrase::kOutlineSpeechStatusAdmitted;
    case Status::kReported:
      break;
  }
  return Phrase::kOutlineSpeechStatusReported;
}

Phrase DecisionPhrase(Decision decision) {
  switch (decision) {
    case Decision::kPleaAgreement:
      return Phrase::kWordDecisionPleaAgreement;
    case Decision::kNonProsecutionStatutory:
      return Phrase::kWordDecisionNonProsecutionStatutory;
    case Decision::kNonProsecutionDiscretionary:
      return Phrase::kWordDecisionNonProsecutionDiscretionary;
    case Decision::kNonProsecutionInsufficientEvidence:
      return Phrase::kWordDecisionNonProsecutionInsufficientEvidence;
    case Decision::kNonProsecutionConditional:
      return Phrase::kWordDecisionNonProsecutionConditional;
    case Decision::kDismissal:
      return Phrase::kWordDecisionDismissal;
    case Decision::kWithdrawal:
      return Phrase::kWordDecisionWithdrawal;
    case Decision::kAdministrative:
      return Phrase::kWordDecisionAdministrative;
    case Decision::kDeathApproval:
      return Phrase::kWordDecisionDeathApproval;
    case Decision::kExecution:
      return Phrase::kWordDecisionExecution;
    case Decision::kPending:
      return Phrase::kWordDecisionPending;
    case Decision::kElsewhere:
      return Phrase::kWordDecisionElsewhere;
    case Decision::kDeathOfAccused:
      return Phrase::kWordDecisionDeathOfAccused;
    case Decision::kJudgment:
      break;
  }
  return Phrase::kWordDecisionJudgment;
}

std::optional<Phrase> InstancePhrase(Instance instance) {
  switch (instance) {
    case Instance::kFirst:
      return Phrase::kWordInstanceFirst;
    case Instance::kSecond:
      return Phrase::kWordInstanceSecond;
    case Instance::kRetrial:
      return Phrase::kWordInstanceRetrial;
    case Instance::kReview:
      return Phrase::kWordInstanceReview;
    case Instance::kApproval:
      return Phrase::kWordInstanceApproval;
    case Instance::kNotStated:
      break;
  }
  return std::nullopt;
}

std::optional<Phrase> ResultPhrase(ReviewResult result) {
  switch (result) {
    case ReviewResult::kUpheld:
      return Phrase::kWordResultUpheld;
    case ReviewResult::kChanged:
      return Phrase::kWordResultChanged;
    case ReviewResult::kQuashed:
      return Phrase::kWordResultQuashed;
    case ReviewResult::kRemanded:
      return Phrase::kWordResultRemanded;
    case ReviewResult::kApproved:
      return Phrase::kWordResultApproved;
    case ReviewResult::kNotStated:
      break;
  }
  return std::nullopt;
}

std::optional<Phrase> VerdictPhrase(Verdict verdict) {
  switch (verdict) {
    case Verdict::kConvicted:
      return Phrase::kWordVerdictConvicted;
    case Verdict::kAcquitted:
      return Phrase::kWordVerdictAcquitted;
    case Verdict::kDismissed:
      return Phrase::kWordVerdictDismissed;
    case Verdict::kNotStated:
      break;
  }
  return std::nullopt;
}

std::optional<Phrase> PleaPhrase(Plea plea) {
  switch (plea) {
    case Plea::kGuilty:
      return Phrase::kWordPleaGuilty;
    case Plea::kNotGuilty:
      return Phrase::kWordPleaNotGuilty;
    case Plea::kNotStated:
      break;
  }
  return std::nullopt;
}

Phrase SourceKindPhrase(SourceKind kind) {
  switch (kind) {
    case SourceKind::kNewsCopy:
      return Phrase::kWordSourceNewsCopy;
    case SourceKind::kNews:
      return Phrase::kWordSourceNews;
    case SourceKind::kJudgment:
      return Phrase::kWordSourceJudgment;
    case SourceKind::kStatute:
      return Phrase::kWordSourceStatute;
    case SourceKind::kPressRelease:
      return Phrase::kWordSourcePressRelease;
    case SourceKind::kIndictment:
      return Phrase::kWordSourceIndictment;
    case SourceKind::kPleaAgreement:
      return Phrase::kWordSourcePleaAgreement;
    case SourceKind::kTranscript:
      return Phrase::kWordSourceTranscript;
    case SourceKind::kPhotograph:
      return Phrase::kWordSourcePhotograph;
    case SourceKind::kAudio:
      return Phrase::kWordSourceAudio;
    case SourceKind::kVideo:
      return Phrase::kWordSourceVideo;
    case SourceKind::kDataset:
      return Phrase::kWordSourceDataset;
    case SourceKind::kRegister:
      return Phrase::kWordSourceRegister;
    case SourceKind::kNotice:
      break;
  }
  return Phrase::kWordSourceNotice;
}

Phrase CertaintyPhrase(Certainty certainty) {
  switch (certainty) {
    case Certainty::kCertain:
      return Phrase::kWordCertaintyCertain;
    case Certainty::kHigh:
      return Phrase::kWordCertaintyHigh;
    case Certainty::kMedium:
      break;
  }
  return Phrase::kWordCertaintyMedium;
}

Phrase PartyKindPhrase(PartyKind kind) {
  switch (kind) {
    case PartyKind::kOrganization:
      return Phrase::kWordPartyOrganization;
    case PartyKind::kPerson:
      return Phrase::kWordPartyPerson;
    case PartyKind::kGroup:
      return Phrase::kWordPartyGroup;
    case PartyKind::kAuthority:
      return Phrase::kWordPartyAuthority;
    case PartyKind::kCase:
      return Phrase::kWordPartyCase;
    case PartyKind::kCampaign:
      break;
  }
  return Phrase::kWordPartyCampaign;
}

std::string JoinList(const OutlineInput& input, const std::vector<std::string>& pieces) {
  if (pieces.empty()) return {};
  const std::string head = Join({pieces.begin(), pieces.end() - 1}, Say(Phrase::kOutlineListComma, input.lang));
  return Join({head, pieces.back()}, Say(Phrase::kOutlineListAnd, input.lang));
}

std::string UpperFirst(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string LowerFirst(std::string text) {
  const auto is_capital = [&text](std::size_t i) { return i < text.size() && text[i] >= 'A' && text[i] <= 'Z'; };
  if (is_capital(0) && !is_capital(1)) text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

}  // namespace quanlian
