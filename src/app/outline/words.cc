// Words for the closed vocabularies, and how words are joined.
#include "app/outline/parts.h"

namespace quanlian {

Phrase StatusPhrase(Status status) {
  switch (status) {
    case Status::kPoliceFinding:
      return Phrase::kWordStatusPoliceFinding;
    case Status::kCourtFinding:
      return Phrase::kWordStatusCourtFinding;
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
    case Status::kReported:
      break;
  }
  return Phrase::kOutlineSpeechStatusReported;
}

Phrase TermKindPhrase(TermKind kind) {
  switch (kind) {
    case TermKind::kImprisonment:
      return Phrase::kWordTermImprisonment;
    case TermKind::kDetention:
      return Phrase::kWordTermDetention;
    case TermKind::kSurveillance:
      return Phrase::kWordTermSurveillance;
    case TermKind::kFine:
      break;
  }
  return Phrase::kWordTermFine;
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
