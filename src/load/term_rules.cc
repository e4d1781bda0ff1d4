// Terms beside the ranges of the law that the file itself gives. Only a warning: courts may go below a range, and several
// offences are punished together; but a slip in writing looks the same.
#include <algorithm>
#include <string>
#include <vector>

#include "load/author_rules.h"

namespace quanlian {
namespace {

struct Band {
  double min_months;
  double max_months;
  std::string words;
};

bool Holds(const std::vector<Band>& bands, const Duration& length) {
  const double months = MonthsOnAxis(length);
  return std::any_of(bands.begin(), bands.end(),
                     [&](const Band& band) { return months >= band.min_months && months <= band.max_months; });
}

// In months where there are no days, as the first form has them all.
std::string Months(const Duration& length) {
  return length.days == 0 ? std::to_string(length.months) : FormatDuration(length);
}

std::string Text(const std::vector<Band>& bands) {
  std::string text;
  for (const Band& band : bands) text += (text.empty() ? "" : ", ") + band.words;
  return text;
}

void AddBand(const std::optional<Duration>& min, const std::optional<Duration>& max, const LocalText& article,
             std::vector<Band>* bands) {
  if (!min || !max || ShorterThan(*max, *min)) return;
  bands->push_back(
      {MonthsOnAxis(*min), MonthsOnAxis(*max), Months(*min) + "-" + Months(*max) + " (" + article.In(kMessageLanguage) + ")"});
}

std::vector<Band> BandsOfCharges(const CaseInFile& file, const Outcome& outcome, const SanctionKindId& kind) {
  std::vector<Band> bands;
  for (const Finding& finding : outcome.findings) {
    const Offence* offence = file.index.Find(finding.offence);
    if (offence == nullptr) continue;
    for (const StatutoryRange& range : offence->ranges) {
      if (range.kind == kind) AddBand(range.min, range.max, offence->article, &bands);
    }
  }
  return bands;
}

std::vector<Band> BandsOfRules(const Case& the_case, const SanctionKindId& kind) {
  std::vector<Band> bands;
  for (const SentenceRule& rule : the_case.sentence_rules) {
    if (rule.kind == kind) AddBand(rule.min, rule.max, rule.article, &bands);
  }
  return bands;
}

// An end of a sanction's length in the file.
struct End {
  const Duration* length;
  const JsonNode* node;
};

// One warning for each end that no band holds.
void CheckEnds(const std::vector<End>& ends, std::string_view kind, const std::vector<Band>& bands, std::string_view whose,
               const std::string& hint, JsonProblems& problems) {
  if (bands.empty()) return;
  for (const End& end : ends) {
    if (Holds(bands, *end.length)) continue;
    problems.Warning(Code::kTermOutsideRanges, *end.node,
                     "expected " + std::string(kind) + " within " + std::string(whose) + ", in months " + Text(bands) +
                         ", found " + Months(*end.length),
                     hint);
  }
}

// The ends in the file: of the first form the term's own members, of the second those of its length.
std::vector<End> EndsOf(const Length& length, const JsonNode& sanction) {
  const JsonNode* object = Member(sanction, "length");
  const JsonNode* min = object != nullptr ? Member(*object, "min") : Member(sanction, "minMonths");
  const JsonNode* max = object != nullptr ? Member(*object, "max") : Member(sanction, "maxMonths");
  std::vector<End> ends;
  if (length.min && min != nullptr) ends.push_back({&*length.min, min});
  if (length.max && max != nullptr) ends.push_back({&*length.max, max});
  return ends;
}

void CheckTermsOf(const CaseInFile& file, const Outcome& outcome, const JsonNode& node, JsonProblems& problems) {
  const JsonNode* list = Member(node, "sanctions");
  if (list == nullptr) list = Member(node, "terms");
  const JsonNode* member = list == nullptr ? nullptr : list->first_child;
  for (std::size_t i = 0; i < outcome.sanctions.size() && member != nullptr; ++i, member = member->next_sibling) {
    const Sanction& sanction = outcome.sanctions[i];
    if (!sanction.length || problems.IsFaulty(member)) continue;
    const std::vector<End> ends = EndsOf(*sanction.length, *member);
    const std::string_view kind = Member(*member, "kind")->text;
    std::string hint = "look at the words of the source again";
    if (outcome.charges_open) hint += "; the list of charges is not closed, so another offence may explain it";
    if (outcome.findings.size() > 1) hint += "; terms for several offences may be joined";
    CheckEnds(ends, kind, BandsOfCharges(file, outcome, sanction.kind), "the ranges of the offences", hint, problems);
    CheckEnds(ends, kind, BandsOfRules(file.the_case, sanction.kind), "the general rules",
              "look at the words of the source again", problems);
  }
}

}  // namespace

void CheckTerms(const CaseInFile& file, JsonProblems& problems) {
  ForEach(file, "outcomes", file.the_case.outcomes,
          [&](const Outcome& outcome, const JsonNode& node) { CheckTermsOf(file, outcome, node, problems); });
}

}  // namespace quanlian
