// The relations between items that hold from both sides, whichever side the file states.
#include "app/outline/parts.h"

namespace quanlian {
namespace {

using Relation = std::map<std::size_t, std::vector<std::size_t>>;

void Relate(std::size_t a, std::size_t b, Relation* relation) {
  if (a == b) return;
  (*relation)[a].push_back(b);
  (*relation)[b].push_back(a);
}

void SortAll(Relation* relation) {
  for (auto& [position, others] : *relation) {
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
  }
}

}  // namespace

OutlineInput::OutlineInput(const CaseIndex& case_index, Lang language, FallbackMarks marks)
    : index(case_index), lang(language), court(DivideByCourt(case_index)), marks_(marks) {
  const Case& the_case = index.the_case();
  for (std::size_t i = 0; i < the_case.evidence.size(); ++i) {
    for (const EvidenceId& id : the_case.evidence[i].same_objects_as) {
      if (const Evidence* other = index.Find(id)) Relate(i, PositionIn(the_case.evidence, other), &same_objects_);
    }
    for (const EvidenceId& id : the_case.evidence[i].never_sum_with) {
      if (const Evidence* other = index.Find(id)) Relate(i, PositionIn(the_case.evidence, other), &never_sum_);
    }
  }
  for (std::size_t i = 0; i < the_case.parties.size(); ++i) {
    for (const PartyId& id : the_case.parties[i].distinct_from) {
      if (const Party* other = index.Find(id)) Relate(i, PositionIn(the_case.parties, other), &namesakes_);
    }
  }
  for (const Outcome& outcome : the_case.outcomes) {
    for (const PartyId& id : outcome.defendants) defendant_in_[id].push_back(&outcome);
  }
  for (Relation* relation : {&same_objects_, &never_sum_, &namesakes_}) SortAll(relation);
}

std::string OutlineInput::In(const LocalText& text) const {
  const std::string& words = text.In(lang);
  return marks_ == FallbackMarks::kNone || text.Given(lang) == lang ? words : Isolated(words);
}

std::string OutlineInput::NameInText(const Party& party) const {
  const std::string name = ShortName(party);
  const std::string first = name.substr(0, name.find(' '));
  if (first.size() == name.size()) return name;
  const std::string_view openings = LanguageOf(party.name.Given(lang)).openings;
  return openings.find("|" + first + "|") == std::string_view::npos ? name : LowerFirst(name);
}

std::vector<std::string> OutlineInput::Numbers(const Relation& relation, const Evidence& evidence) const {
  std::vector<std::string> numbers;
  const auto found = relation.find(PositionIn(index.the_case().evidence, &evidence));
  if (found == relation.end()) return numbers;
  for (const std::size_t other : found->second) numbers.push_back(index.the_case().evidence[other].number);
  return numbers;
}

std::vector<std::string> OutlineInput::SameObjects(const Evidence& evidence) const {
  return Numbers(same_objects_, evidence);
}

std::vector<std::string> OutlineInput::NeverSum(const Evidence& evidence) const {
  std::vector<std::string> numbers = Numbers(never_sum_, evidence);
  const std::vector<std::string> same = SameObjects(evidence);
  numbers.erase(
      std::remove_if(numbers.begin(), numbers.end(),
                     [&same](const std::string& number) { return std::find(same.begin(), same.end(), number) != same.end(); }),
      numbers.end());
  return numbers;
}

std::vector<const Party*> OutlineInput::Namesakes(const Party& party) const {
  std::vector<const Party*> others;
  const std::vector<Party>& parties = index.the_case().parties;
  const auto found = namesakes_.find(PositionIn(parties, &party));
  if (found == namesakes_.end()) return others;
  for (const std::size_t other : found->second) others.push_back(&parties[other]);
  return others;
}

std::vector<const Outcome*> OutlineInput::AsDefendant(const Party& party) const {
  const auto own = defendant_in_.find(party.id);
  if (own != defendant_in_.end()) return own->second;
  if (party.standing != Standing::kSentenced && party.standing != Standing::kJudged) return {};
  constexpr int kMostSteps = 16;  // a file may state memberships in a circle
  const Party* group = index.Find(party.member_of);
  for (int step = 0; step < kMostSteps && group != nullptr && group->kind == PartyKind::kGroup; ++step) {
    const auto found = defendant_in_.find(group->id);
    if (found != defendant_in_.end()) return found->second;
    group = index.Find(group->member_of);
  }
  return {};
}

}  // namespace quanlian
